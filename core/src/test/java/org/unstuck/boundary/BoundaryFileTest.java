package org.unstuck.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.UserFacingException;
import org.unstuck.boundary.Boundaries.Area;
import org.unstuck.boundary.Boundaries.Ring;

/** Files of boundaries, also as nobody should bring them. */
class BoundaryFileTest {
    private static final Path ENGLAND =
            Path.of("../../shared/data/england/geography/local_authority_districts_england.topojson");

    /** In cells of the grid; what is smaller loses more to it. */
    private static final double LARGE = 10_000;

    /** Two squares of a hundredth of a degree side by side, near Derby. */
    private static final String TOPOLOGY = """
            {"type": "Topology",
             "transform": {"scale": [0.01, 0.01], "translate": [-1.5, 52.9]},
             "objects": {"lad": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"LAD23CD": "E06000015", "LAD23NM": "Derby"}},
               {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"LAD23CD": "E10000007", "LAD23NM": "Derbyshire"}},
               {"type": "Polygon", "arcs": [[0, 1]], "properties": {"LAD23CD": "W06000015", "LAD23NM": "Cardiff"}}
             ]}},
             "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]]}
            """;

    private static final String FEATURES = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"CTYUA24CD": "E06000015", "CTYUA24NM": "Derby"},
               "geometry": {"type": "Polygon", "coordinates": [[[430000, 330000], [440000, 330000], [440000, 340000], [430000, 330000]]]}},
              {"type": "Feature", "properties": {"CTYUA24CD": "E06000016"}, "geometry": null}
            ]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_topojson_gives_the_authorities_of_england_by_code() {
        Boundaries boundaries = read(TOPOLOGY);

        assertThat(boundaries.year()).isEqualTo(2023);
        assertThat(boundaries.areas()).extracting(Boundaries.Area::name).containsExactly("Derby", "Derbyshire");
        assertThat(boundaries.areas().get(0).rings())
                .singleElement()
                .satisfies(it -> assertThat(it.points()).hasSize(4));
    }

    @Test
    void degrees_are_laid_flat_so_that_a_square_on_the_ground_is_one_on_the_map() {
        List<Boundaries.Point> points =
                read(TOPOLOGY).areas().get(0).rings().get(0).points();
        double wide = points.stream()
                        .mapToDouble(Boundaries.Point::across)
                        .max()
                        .orElseThrow()
                - points.stream().mapToDouble(Boundaries.Point::across).min().orElseThrow();
        double tall = points.stream().mapToDouble(Boundaries.Point::down).max().orElseThrow()
                - points.stream().mapToDouble(Boundaries.Point::down).min().orElseThrow();

        assertThat(tall).isCloseTo(1112, offset(5.0));
        assertThat(wide / tall).isCloseTo(Math.cos(Math.toRadians(52.9)), offset(0.01));
    }

    @Test
    void a_geojson_in_metres_of_the_national_grid_is_read_too() {
        Boundaries boundaries = read("\ufeff" + FEATURES);

        assertThat(boundaries.areas()).extracting(Boundaries.Area::code).containsExactly("E06000015");
        assertThat(boundaries.areas().get(0).rings().get(0).points()).contains(new Boundaries.Point(440000, -340000));
    }

    @Test
    void the_326_districts_of_england_keep_their_land_alone_and_together() throws IOException {
        assumeTrue(Files.isRegularFile(ENGLAND), "SKIPPED: there is no " + ENGLAND.toAbsolutePath());

        Boundaries boundaries = BoundaryFile.read("england", ENGLAND);

        assertThat(boundaries.areas()).hasSize(326);
        assertThat(boundaries.year()).isEqualTo(2013);
        Map<String, List<Ring>> apart = boundaries.together(Area::code);
        double land = land(apart.values().stream().flatMap(List::stream));
        double metres = boundaries.areas().stream()
                .mapToDouble(it -> Math.abs(land(it.rings().stream())))
                .sum();
        for (Area each : boundaries.areas()) {
            double given = Math.abs(land(each.rings().stream())) / metres * land;
            if (given > LARGE) {
                assertThat(land(apart.getOrDefault(each.code(), List.of()).stream()))
                        .as(each.name())
                        .isCloseTo(given, withPercentage(10));
            }
        }
        assertThat(land(boundaries.together(it -> "England").get("England").stream()))
                .isCloseTo(land, withPercentage(0.1));
    }

    private static double land(Stream<Ring> rings) {
        return rings.mapToDouble(BoundariesTest::area).sum();
    }

    @Test
    void a_table_is_no_file_of_boundaries() throws IOException {
        assertThat(BoundaryFile.mayBe(file("URN,Name\n100000,A school\n"))).isFalse();
        assertThat(BoundaryFile.mayBe(file("\n  " + TOPOLOGY))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Topology\" | \"Topologie\" | neither TopoJSON",
                "LAD23CD | CODE | Expected a property like LAD23CD or CTYUA23CD; found CODE, LAD23NM",
                "\"E | \"X | none of its 3 areas is a local authority of England",
                "\"E10000007 | \"E06000015 | the area E06000015 stands in it twice",
                "[[0, 1]] | [[0, 99]] | area 1 names arc 99.0, but there are only 3",
                "[[0, 1]] | [[0, 1.5]] | area 1 names arc 1.5",
                "[[0, 1]] | [[0, 2]] | the arcs of area 1 do not join",
                "[[0, 1]] | [[0]] | an outline of E06000015 is not closed",
                "[[0, 1]] | \"all\" | the arcs of area 1 is not a list",
                "[1, 1], [-1, 0] | [1, \"north\"], [-1, 0] | a position of arc 1 is not a number",
                "[1, 1], [-1, 0] | [1], [-1, 0] | fewer than two numbers",
                "[1, 1], [-1, 0] | [1, 1e999], [-1, 0] | is not a number",
                "-1.5, 52.9 | 2.35, 48.85 | the area E06000015 lies outside England",
                "\"Polygon\" | \"Point\" | neither a Polygon nor a MultiPolygon",
                "\"lad\": | \"more\": {}, \"lad\": | it holds 2 sets of areas (more, lad)",
                "\"arcs\": [[[1, 0] | \"arcs\": [[1, 0] | begins like JSON, but is damaged"
            })
    void what_is_wrong_is_told(String right, String wrong, String told) {
        refused(TOPOLOGY.replace(right, wrong)).hasMessageContaining(told);
    }

    @Test
    void a_file_that_would_fill_the_memory_is_refused_unread() {
        refused("{" + " ".repeat(8 << 20)).hasMessageContaining("more than 8 megabytes");
    }

    @Test
    void nesting_without_end_is_refused() {
        refused("{\"type\":" + "[".repeat(1_000_000)).hasMessageContaining("damaged");
    }

    private AbstractThrowableAssert<?, ?> refused(String text) {
        return assertThatThrownBy(() -> read(text)).isInstanceOf(UserFacingException.class);
    }

    private Boundaries read(String text) {
        try {
            return BoundaryFile.read("map.json", file(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("map.json"), text);
    }
}
