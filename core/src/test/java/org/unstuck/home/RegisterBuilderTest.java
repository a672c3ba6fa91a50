package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;
import org.unstuck.school.Urn;
import org.unstuck.school.ValuePool;

class RegisterBuilderTest {

    private static final Urn SCHOOL = new Urn(100_001);
    private static final Urn ACADEMY = new Urn(140_001);

    private final ValuePool pool = new ValuePool();
    private final TableRecords of2019 = table("c", "2019-08-31");
    private final TableRecords of2022 = table("b", "2022-08-31");
    private final TableRecords of2025 = table("a", "2025-08-31");

    @Test
    void reports_of_one_inspection_under_one_number_become_one_that_names_every_row() {
        of2019.inspection(graded(of2019, 4, "2015-03-11"));
        of2025.inspection(graded(of2025, 9, "2015-03-12"));

        assertThat(build().contents().inspections())
                .singleElement()
                .satisfies(it -> assertThat(it.sources()).containsExactlyInAnyOrder(row(of2019, 4), row(of2025, 9)));
    }

    @Test
    void promises_of_several_tables_to_the_same_reach_become_one_where_they_overlap() {
        of2019.coverage(coverage(of2019, Coverage.Reach.LINEAGE, "2010-01-01", "2015-01-01"));
        of2022.coverage(coverage(of2022, Coverage.Reach.LINEAGE, "2012-01-01", "2020-01-01"));
        of2025.coverage(coverage(of2025, Coverage.Reach.OWN, "2011-01-01", "2025-01-01"));

        assertThat(build().contents().coverages())
                .extracting(Coverage::reach, Coverage::period)
                .containsExactlyInAnyOrder(
                        tuple(Coverage.Reach.OWN, period("2011-01-01", "2025-01-01")),
                        tuple(Coverage.Reach.LINEAGE, period("2010-01-01", "2020-01-01")));
    }

    @Test
    void a_link_in_several_tables_is_kept_once_with_the_newest_date_that_is_given() {
        of2019.link(link(of2019, LocalDate.of(2014, 9, 1)));
        of2022.link(link(of2022, LocalDate.of(2014, 9, 2)));
        of2025.link(link(of2025, null));

        assertThat(build().contents().links()).containsExactly(link(of2022, LocalDate.of(2014, 9, 2)));
    }

    @Test
    void a_group_is_kept_as_the_newest_table_has_it() {
        of2025.group(new Group("5143", "Hill Trust", "Trust", null, null, row(of2025, 2)));
        of2019.group(new Group("5143", "Old Hill Trust", "Trust", null, null, row(of2019, 2)));

        assertThat(build().contents().groups()).extracting(Group::name).containsExactly("Hill Trust");
    }

    @Test
    void a_place_in_a_group_is_kept_as_the_oldest_and_the_newest_table_have_it() {
        List.of(of2025, of2019, of2022)
                .forEach(it -> it.membership(new Membership(ACADEMY, "5143", "Hill Trust", "Trust", null, row(it, 2))));

        assertThat(build().listMemberships(ACADEMY))
                .extracting(it -> it.source().source().asAt().getYear())
                .containsExactly(2019, 2025);
    }

    @Test
    void a_school_stands_in_the_small_area_that_the_newest_table_gives() {
        of2019.school(new SchoolRecord(SCHOOL, row(of2019, 2), Map.of(Attribute.LSOA, "E01000001")));
        of2025.school(new SchoolRecord(SCHOOL, row(of2025, 2), Map.of(Attribute.LSOA, "E01000002")));
        of2022.area(new SmallArea("E01000001", Map.of(Attribute.IDACI_DECILE_2019, "9"), row(of2022, 2)));
        of2022.area(new SmallArea("E01000002", Map.of(Attribute.IDACI_DECILE_2019, "1"), row(of2022, 3)));

        assertThat(build().schools().find(SCHOOL).orElseThrow().listFacts(Attribute.IDACI_DECILE_2019))
                .extracting(it -> it.value(), it -> it.source().row())
                .containsExactly(tuple("1", 3));
    }

    @Test
    void a_code_of_an_area_that_no_table_describes_does_not_hide_an_older_one_that_is() {
        of2019.school(new SchoolRecord(SCHOOL, row(of2019, 2), Map.of(Attribute.LSOA, "E01000001")));
        of2025.school(new SchoolRecord(SCHOOL, row(of2025, 2), Map.of(Attribute.LSOA, "E01099999")));
        of2022.area(new SmallArea("E01000001", Map.of(Attribute.IDACI_DECILE_2019, "9"), row(of2022, 2)));

        assertThat(build().schools().find(SCHOOL).orElseThrow().listFacts(Attribute.IDACI_DECILE_2019))
                .extracting(it -> it.value())
                .containsExactly("9");
    }

    @Test
    void of_tables_that_say_the_same_of_a_school_the_first_and_the_last_of_a_run_are_kept() {
        List<TableRecords> tables =
                List.of(table("1", "2018-01-01"), table("2", "2020-01-01"), table("3", "2021-01-01"), of2022);
        List<String> names = List.of("Hill", "Hill", "Hill", "Hill Academy");
        for (int i = 0; i < tables.size(); i++) {
            TableRecords table = tables.get(i);
            table.school(new SchoolRecord(SCHOOL, row(table, 2), Map.of(Attribute.NAME, names.get(i))));
        }
        List<TableRecords> anyOrder = new ArrayList<>(tables);
        Collections.reverse(anyOrder);

        assertThat(RegisterBuilder.build(anyOrder)
                        .schools()
                        .find(SCHOOL)
                        .orElseThrow()
                        .listFacts(Attribute.NAME))
                .extracting(it -> it.source().source().asAt().getYear(), it -> it.value())
                .containsExactly(tuple(2018, "Hill"), tuple(2021, "Hill"), tuple(2022, "Hill Academy"));
    }

    private Register build() {
        return RegisterBuilder.build(List.of(of2025, of2019, of2022));
    }

    private TableRecords table(String digit, String asAt) {
        return new TableRecords(
                new Source(
                        new SourceId(digit.repeat(64)),
                        digit + ".csv",
                        "layout",
                        "Title",
                        LocalDate.parse(asAt),
                        false,
                        false),
                pool);
    }

    private static SourceRow row(TableRecords table, int row) {
        return new SourceRow(table.source(), row);
    }

    private static Inspection graded(TableRecords table, int row, String date) {
        return new Inspection(
                SCHOOL,
                Set.of(SCHOOL),
                LocalDate.parse(date),
                true,
                null,
                Inspection.Kind.GRADED,
                Outcome.OverallGrade.of(Grade.REQUIRES_IMPROVEMENT),
                null,
                null,
                "",
                List.of(row(table, row)));
    }

    private static Coverage coverage(TableRecords table, Coverage.Reach reach, String from, String to) {
        return new Coverage(SCHOOL, period(from, to), reach, row(table, 2));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Link link(TableRecords table, @Nullable LocalDate established) {
        return new Link(SCHOOL, ACADEMY, Link.Kind.SUCCESSION, established, row(table, 2));
    }
}
