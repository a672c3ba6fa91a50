package org.unstuck.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unstuck.context.SimilarSchools.Neighbour;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Link;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.Schools;
import org.unstuck.school.Urn;

class SimilarSchoolsTest {
    private static final LocalDate DATE = LocalDate.of(2019, 8, 31);
    private static final Source SOURCE =
            new Source(new SourceId("a".repeat(64)), "schools.csv", "invented", "Schools", DATE, true, true);
    private static final Urn SCHOOL = new Urn(100_000);

    private final List<SchoolRecord> schools = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Forty primary schools, each a little larger and with more free meals than the one before. */
    SimilarSchoolsTest() {
        IntStream.range(0, 40).forEach(it -> add(new Urn(SCHOOL.value() + it), "primary", it));
    }

    @Test
    void the_nearest_school_is_the_one_most_alike() {
        assertThat(nearest(5)).extracting(it -> it.school().urn().value()).startsWith(100_001, 100_002);
        assertThat(nearest(5)).extracting(Neighbour::distance).isSorted().allMatch(it -> it > 0);
    }

    @Test
    void a_school_of_another_phase_is_never_similar() {
        add(new Urn(200_000), "secondary", 0);

        assertThat(nearest(50)).hasSize(39).noneMatch(it -> it.school().urn().value() == 200_000);
    }

    @Test
    void a_school_is_not_similar_to_what_it_was_or_became() {
        links.add(new Link(new Urn(100_001), SCHOOL, Link.Kind.SUCCESSION, null, new SourceRow(SOURCE, 1)));
        links.add(new Link(SCHOOL, new Urn(100_002), Link.Kind.SUCCESSION, null, new SourceRow(SOURCE, 1)));
        links.add(new Link(new Urn(100_002), new Urn(100_003), Link.Kind.SUCCESSION, null, new SourceRow(SOURCE, 1)));

        assertThat(nearest(50))
                .extracting(it -> it.school().urn().value())
                .startsWith(100_004)
                .hasSize(36)
                .doesNotContain(100_000, 100_001, 100_002, 100_003);
    }

    @Test
    void what_no_source_says_is_named_and_not_guessed() {
        Urn unknown = new Urn(300_000);
        Map<Attribute, String> values = values(unknown, "primary", 0);
        values.remove(Attribute.ENGLISH_ADDITIONAL);
        schools.add(new SchoolRecord(unknown, new SourceRow(SOURCE, 99), values));

        SimilarSchools similar = new SimilarSchools(register(), DATE);
        int row = similar.context().findRow(unknown).orElseThrow();

        assertThat(similar.listMissing(row)).containsExactly(Characteristic.ENGLISH_ADDITIONAL);
        assertThat(similar.nearest(row, 5)).isEmpty();
        assertThat(similar.context().age(Characteristic.ENGLISH_ADDITIONAL).missing())
                .isEqualTo(1);
    }

    @Test
    void where_no_school_can_be_compared_none_is_similar() {
        schools.clear();
        add(SCHOOL, "primary", 0);

        assertThat(nearest(5)).isEmpty();
    }

    private List<Neighbour> nearest(int most) {
        SimilarSchools similar = new SimilarSchools(register(), DATE);
        return similar.nearest(similar.context().findRow(SCHOOL).orElseThrow(), most);
    }

    private Register register() {
        return new Register(new Register.Contents(
                List.of(SOURCE), Schools.of(schools), links, List.of(), List.of(), List.of(), List.of()));
    }

    private void add(Urn urn, String phase, int place) {
        schools.add(new SchoolRecord(urn, new SourceRow(SOURCE, schools.size() + 2), values(urn, phase, place)));
    }

    private static Map<Attribute, String> values(Urn urn, String phase, int place) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.NAME, "School " + urn);
        values.put(Attribute.PHASE, phase);
        values.put(Attribute.TYPE, "community");
        values.put(Attribute.STATUS, "open");
        values.put(Attribute.FREE_MEALS, Integer.toString(10 + place));
        values.put(Attribute.ENGLISH_ADDITIONAL, Integer.toString(2 * place));
        values.put(Attribute.IDACI_DECILE_2015, Integer.toString(1 + place / 4));
        values.put(Attribute.PUPILS, Integer.toString(200 + 5 * place));
        values.put(Attribute.RURAL_URBAN, "Urban city and town");
        return values;
    }
}
