package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Contrast of all that is drawn, as it comes out over paper with what is translucent: WCAG 2.2, 1.4.11 and 1.4.3. */
class ContrastTest {
    private static final FigureRenderer RENDERER = new FigureRenderer();
    private static final double GRAPHICS = 3;
    private static final double LETTERS = 4.5;
    private static final double OPAQUE = 1;

    static Stream<Figure> figures() {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_mark_differs_from_paper_by_its_fill_or_its_edge(Figure figure) {
        List<Element> marks = marks(figure);

        assertThat(marks)
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(Math.max(contrast(mark, "fill"), contrast(mark, "stroke")))
                        .as(described(mark))
                        .isGreaterThanOrEqualTo(GRAPHICS));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_letter_on_paper_can_be_read(Figure figure) {
        for (Element text : elements(figure, "text")) {
            boolean onPaper = !text.getAttribute("fill").equals(Palette.WHITE);
            if (onPaper && !inked(text)) {
                assertThat(contrast(text, "fill")).as(described(text)).isGreaterThanOrEqualTo(LETTERS);
            }
        }
    }

    /** Whether it lies on a tile: a light ink, or the halo under it; that these can be read, the palette's test tells. */
    private static boolean inked(Element text) {
        return !text.getAttribute("stroke").isEmpty();
    }

    /** What is drawn of data: neither axes nor words. */
    private static List<Element> marks(Figure figure) {
        return Stream.of("path", "rect", "line")
                .flatMap(it -> elements(figure, it).stream())
                .filter(it -> kind(it).startsWith("mark-"))
                .filter(it -> !kind(it).contains("role-axis") && !kind(it).contains("role-legend"))
                .filter(it -> !kind(it).contains("mark-group"))
                .toList();
    }

    private static String kind(Element element) {
        Node parent = element.getParentNode();
        return parent instanceof Element group ? group.getAttribute("class") : "";
    }

    private static double contrast(Element mark, String what) {
        String colour = mark.getAttribute(what);
        if (colour.isEmpty() || colour.equals("none") || colour.equals("transparent") || Palette.isPattern(colour)) {
            return 1;
        }
        double opacity = number(mark, "opacity") * number(mark, what + "-opacity");
        return Palette.contrast(over(colour, opacity), Palette.WHITE);
    }

    /** A colour as it looks on white. */
    private static String over(String colour, double opacity) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int seen = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            seen = (seen << 8) | (int) Math.round(255 + (((rgb >> shift) & 0xff) - 255) * opacity);
        }
        return String.format("#%06x", seen);
    }

    private static double number(Element mark, String attribute) {
        return mark.getAttribute(attribute).isEmpty() ? OPAQUE : Double.parseDouble(mark.getAttribute(attribute));
    }

    private static String described(Element mark) {
        return kind(mark) + " " + mark.getTagName() + " fill " + mark.getAttribute("fill") + " stroke "
                + mark.getAttribute("stroke");
    }

    private static List<Element> elements(Figure figure, String tag) {
        List<Element> found = new ArrayList<>();
        for (Width width : Width.values()) {
            NodeList all = document(RENDERER.svg(figure, width)).getElementsByTagName(tag);
            IntStream.range(0, all.getLength()).forEach(it -> found.add((Element) all.item(it)));
        }
        return found;
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
}
