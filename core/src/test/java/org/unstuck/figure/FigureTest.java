package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a picture, its table and its description say the same. */
class FigureTest {

    static Stream<Figure> figures() {
        return Examples.all().stream();
    }

    @Test
    void bars_show_the_cells_of_their_table() {
        assertThat(values(Examples.bars(), "bars", "label"))
                .containsExactlyElementsOf(cells(Examples.bars()))
                .contains("62.9%", "[c]");
    }

    @Test
    void a_histogram_shows_the_cells_of_its_table() {
        assertThat(values(Examples.histogram(), "bins", "label"))
                .containsExactlyElementsOf(cells(Examples.histogram()))
                .contains("181", "[c]", "73");
    }

    @Test
    void tiles_show_the_cells_of_their_table() {
        assertThat(values(Examples.tiles(), "labels", "text"))
                .containsAll(cells(Examples.tiles()))
                .contains("8.8%", "[x]");
        assertThat(values(Examples.tiles(), "tiles", "shade"))
                .hasSameSizeAs(Examples.tiles().table().rows());
    }

    @Test
    void a_narrow_map_says_the_class_of_each_tile_in_a_figure() {
        JsonArray labels = data(Examples.tiles(), Width.NARROW, "labels");

        assertThat(StreamSupport.stream(labels.spliterator(), false).map(it -> text(it, "text")))
                .hasSameSizeAs(Examples.tiles().table().rows())
                .containsOnly("0", "1", "2", "3", "4", "?", "–");
    }

    @Test
    void a_map_in_outlines_shows_the_class_of_each_area_of_its_table() {
        Choropleth map = Examples.outlines();

        assertThat(values(map, "areas", "shade"))
                .containsExactly(
                        "1  Up to 2.5%",
                        "4  Over 7.5% to 10%",
                        "0  None",
                        "–  Not shown (fewer than 10 schools)",
                        "?  Not known",
                        "4  Over 7.5% to 10%",
                        "0  None");
        assertThat(values(map, "labels", "text")).containsExactly("1", "4", "0", "4", "0");
        assertThat(map.table().rows())
                .contains(List.of("Wick-on-the-Isle", "[u]"), List.of("Derwentshire", "1.4%"))
                .hasSize(6);
        assertThat(map.description())
                .contains("Highest: Kingsbridge upon Wold 8.8%", "of 2 the share is not shown")
                .endsWith("Of 1 no outline is known: they stand in the table alone.");
    }

    @Test
    void a_hole_in_an_area_is_drawn_as_one() {
        JsonElement county = data(Examples.outlines(), Width.WIDE, "areas").get(0);

        assertThat(county.getAsJsonObject().getAsJsonObject("geometry").getAsJsonArray("coordinates"))
                .hasSize(2);
    }

    @Test
    void ratios_show_the_numbers_of_their_table() {
        DotAndWhisker ratios = Examples.ratios();

        assertThat(values(ratios, "dots", "ratio")).containsExactly("0.64", "1.8", "2.91", "0.31");
        assertThat(ratios.table().rows()).contains(List.of("Secondary", "2.91", "2.60", "3.24"));
        assertThat(ratios.table().rows()).contains(List.of("Pupil referral units", "[c]", "[c]", "[c]"));
    }

    @Test
    void a_flow_is_as_thick_as_its_schools_are_many_and_loses_none() {
        JsonArray bands = data(Examples.flow(), Width.WIDE, "bands");
        double thickness = 0;
        int band = -1;
        for (JsonElement point : bands) {
            if (point.getAsJsonObject().get("band").getAsInt() != band) {
                band = point.getAsJsonObject().get("band").getAsInt();
                thickness += number(point, "bottom") - number(point, "top");
            }
        }
        assertThat(thickness).isCloseTo(300, offset(1e-9));
        assertThat(Examples.flow().table().rows().get(1))
                .containsExactly("Inadequate", "0", "25", "49", "17", "14", "12");
    }

    @Test
    void curves_show_how_many_are_still_watched() {
        assertThat(values(Examples.survival(), "numbers", "text")).contains("9,800", "2,100", "240");
        assertThat(Examples.survival().table().rows().get(0))
                .containsExactly(
                        "0",
                        "100.0%",
                        "100.0% to 100.0%",
                        "9,800",
                        "100.0%",
                        "100.0% to 100.0%",
                        "2,100",
                        "100.0%",
                        "100.0% to 100.0%",
                        "240");
    }

    @Test
    void numbers_at_risk_stand_where_the_axis_has_its_years() {
        for (Width width : Width.values()) {
            JsonObject specification = JsonParser.parseString(
                            Examples.survival().specification(width))
                    .getAsJsonObject();
            JsonArray ticks = specification
                    .getAsJsonArray("layer")
                    .get(1)
                    .getAsJsonObject()
                    .getAsJsonObject("encoding")
                    .getAsJsonObject("x")
                    .getAsJsonObject("axis")
                    .getAsJsonArray("values");

            assertThat(StreamSupport.stream(
                                    data(Examples.survival(), width, "numbers").spliterator(), false)
                            .map(it -> number(it, "time"))
                            .distinct())
                    .containsExactlyElementsOf(StreamSupport.stream(ticks.spliterator(), false)
                            .map(JsonElement::getAsDouble)
                            .toList());
        }
    }

    @Test
    void descriptions_tell_the_numbers() {
        assertThat(Examples.bars().description())
                .isEqualTo("Bar chart of share of schools by location. "
                        + "Major and minor conurbations: Stuck schools 33.2%, All schools 35.9%; "
                        + "Towns and small cities: Stuck schools 62.9%, All schools 50.7%; "
                        + "Villages and hamlets: Stuck schools 3.4%, All schools 13.1%; "
                        + "Not known: Stuck schools confidential, All schools 0.3%.");
        assertThat(Examples.tiles().description()).contains("Highest: ", "32 have none", "of 9 the share is not shown");
        assertThat(Examples.flow().description()).contains("Requires improvement to good: 141 (42.1%)");
        assertThat(Examples.survival().description()).contains("Primary: 12.3% at the end, after 12; half by 4");
        assertThat(Examples.ratios().description()).contains("Secondary: 2.91 (2.60 to 3.24)", "confidential");
        assertThat(Examples.histogram().description()).contains("8: confidential; Not known: 73");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_figure_names_its_source_in_the_picture(Figure figure) {
        assertThat(figure.specification(Width.WIDE)).contains("Source: invented inspection records");
    }

    @Test
    void nothing_to_show_is_said() {
        assertThat(Examples.empty())
                .allSatisfy(it -> assertThat(it.description()).isNotBlank());
        assertThat(Examples.empty().get(0).description()).endsWith("There is nothing to show.");
    }

    @Test
    void a_figure_refuses_what_cannot_be_drawn() {
        assertThatThrownBy(() -> Amount.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Caption("Title", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tiles(
                        Examples.caption("Map"),
                        "Place",
                        "Share",
                        List.of(new Tiles.Tile("A", 1, 1, Amount.of(1)), new Tiles.Tile("B", 1, 1, Amount.of(1)))))
                .hasMessageContaining("‘B’ lies on another tile");
    }

    private static List<String> cells(Figure figure) {
        return figure.table().rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .toList();
    }

    private static List<String> values(Figure figure, String name, String field) {
        return StreamSupport.stream(data(figure, Width.WIDE, name).spliterator(), false)
                .map(it -> text(it, field))
                .toList();
    }

    private static JsonArray data(Figure figure, Width width, String name) {
        JsonObject specification =
                JsonParser.parseString(figure.specification(width)).getAsJsonObject();
        return specification.getAsJsonObject("datasets").getAsJsonArray(name);
    }

    private static String text(JsonElement row, String field) {
        return row.getAsJsonObject().get(field).getAsString();
    }

    private static double number(JsonElement row, String field) {
        return row.getAsJsonObject().get(field).getAsDouble();
    }
}
