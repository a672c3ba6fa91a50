package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What must hold of every drawing. Vega-Lite's own warnings are failures. */
class FigureRendererTest {
    /** Takes seconds to load. */
    private static final FigureRenderer RENDERER = new FigureRenderer();

    static Stream<Figure> figures() {
        return Stream.of(Examples.all(), Examples.hostile(), Examples.empty()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_drawing_is_as_wide_as_asked_and_says_what_it_shows(Figure figure) {
        for (Width width : Width.values()) {
            Element drawing = document(RENDERER.svg(figure, width)).getDocumentElement();

            assertThat(drawing.getAttribute("width")).isEqualTo(Integer.toString(width.pixels()));
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            assertThat(texts(drawing, "title")).containsExactly(figure.caption().title());
            assertThat(texts(drawing, "desc")).containsExactly(Plain.text(figure.description()));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_drawing_runs_nothing_loads_nothing_and_has_no_style_of_its_own(Figure figure) {
        Document drawing = document(RENDERER.svg(figure, Width.WIDE));

        NodeList all = drawing.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            assertThat(element.getTagName())
                    .isIn("svg", "title", "desc", "defs", "pattern", "rect", "path", "line", "g", "text", "tspan");
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(it -> element.getAttributes().item(it).getNodeName())
                    .forEach(name ->
                            assertThat(name).doesNotStartWith("on").isNotIn("style", "href", "xlink:href", "src"));
        }
    }

    @Test
    void labels_that_look_like_code_are_shown_as_they_are() {
        Element drawing =
                document(RENDERER.svg(Examples.hostile().get(0), Width.WIDE)).getDocumentElement();

        assertThat(texts(drawing, "text")).contains("<script>alert(1)</script>", "\"quoted\" & 'quoted'");
        assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawing.getElementsByTagName("image").getLength()).isZero();
    }

    @Test
    void equal_figures_give_equal_bytes_also_from_another_renderer() {
        FigureRenderer another = new FigureRenderer();

        assertThat(another.svg(Examples.flow(), Width.NARROW)).isEqualTo(RENDERER.svg(Examples.flow(), Width.NARROW));
        assertThat(another.fingerprint(Examples.flow(), Width.NARROW))
                .isEqualTo(RENDERER.fingerprint(Examples.flow(), Width.NARROW));
        assertThat(another.png(Examples.flow(), Width.NARROW)).isEqualTo(RENDERER.png(Examples.flow(), Width.NARROW));
    }

    @Test
    void figures_that_differ_have_different_fingerprints() {
        List<String> fingerprints = figures()
                .flatMap(figure -> Stream.of(Width.values()).map(width -> RENDERER.fingerprint(figure, width)))
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_png_can_be_read_and_is_twice_as_sharp(Figure figure) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(RENDERER.png(figure, Width.NARROW)));

        assertThat(picture.getWidth()).isEqualTo(2 * Width.NARROW.pixels());
        assertThat(new Color(picture.getRGB(1, 1))).isEqualTo(Color.WHITE);
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .map(it -> picture.getRGB(it % picture.getWidth(), it / picture.getWidth()))
                        .distinct()
                        .limit(2)
                        .count())
                .as("something is drawn")
                .isEqualTo(2);
    }

    @Test
    void what_is_not_known_is_hatched() {
        for (Figure figure : List.of(Examples.tiles(), Examples.histogram(), Examples.flow())) {
            assertThat(RENDERER.svg(figure, Width.WIDE)).contains("<pattern id=\"unknown\"", "fill=\"url(#unknown)\"");
        }
    }

    private static Document document(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<String> texts(Element drawing, String tag) {
        NodeList found = drawing.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(it -> found.item(it).getTextContent())
                .toList();
    }
}
