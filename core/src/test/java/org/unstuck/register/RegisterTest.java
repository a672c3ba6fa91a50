package org.unstuck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Attribute;
import org.unstuck.school.Link;
import org.unstuck.school.Phase;
import org.unstuck.school.School;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.Schools;
import org.unstuck.school.Urn;

class RegisterTest {

    private static final Urn SCHOOL = new Urn(100001);
    private static final Urn ACADEMY = new Urn(140001);

    @ParameterizedTest
    @CsvSource({"2018-08-31, false", "2018-09-01, true", "2019-08-31, true", "2019-09-01, false"})
    void a_school_is_open_from_its_opening_to_the_day_it_closes(LocalDate date, boolean open) {
        Register register = register(
                List.of(),
                says(SCHOOL, "2020-01-31", Attribute.OPEN_DATE, "2018-09-01"),
                says(SCHOOL, "2020-01-31", Attribute.CLOSE_DATE, "2019-08-31"));

        assertThat(register.openOn(school(register, SCHOOL), date)).isEqualTo(open);
    }

    @Test
    void a_school_without_a_closing_date_closed_the_day_before_its_academy_opened() {
        Register register = register(
                List.of(link(SCHOOL, ACADEMY)),
                says(SCHOOL, "2019-01-31", Attribute.STATUS, "open"),
                says(ACADEMY, "2020-01-31", Attribute.OPEN_DATE, "2019-09-01"));

        assertThat(register.findClosed(SCHOOL)).contains(LocalDate.of(2019, 8, 31));
        assertThat(register.openOn(school(register, SCHOOL), LocalDate.of(2019, 8, 31)))
                .isTrue();
        assertThat(register.openOn(school(register, SCHOOL), LocalDate.of(2019, 9, 1)))
                .isFalse();
    }

    @Test
    void a_school_that_is_missing_from_a_later_list_of_every_school_has_closed() {
        Register register = register(
                List.of(),
                says(SCHOOL, "2019-01-31", Attribute.STATUS, "open"),
                says(ACADEMY, "2025-08-31", Attribute.STATUS, "open"));

        assertThat(register.openOn(school(register, SCHOOL), LocalDate.of(2019, 1, 31)))
                .isTrue();
        assertThat(register.openOn(school(register, SCHOOL), LocalDate.of(2022, 1, 31)))
                .isFalse();
        assertThat(register.openOn(school(register, ACADEMY), LocalDate.of(2026, 1, 31)))
                .isTrue();
    }

    @Test
    void a_closing_date_that_passed_with_the_school_still_open_was_only_planned() {
        Register register = register(
                List.of(),
                says(SCHOOL, "2021-08-31", Attribute.CLOSE_DATE, "2022-10-31"),
                says(SCHOOL, "2022-11-30", Attribute.STATUS, "open"));

        assertThat(register.openOn(school(register, SCHOOL), LocalDate.of(2022, 11, 1)))
                .isTrue();
    }

    @Test
    void a_fact_is_what_the_source_nearest_to_the_date_says() {
        School school = school(
                register(
                        List.of(),
                        says(SCHOOL, "2013-01-31", Attribute.NAME, "Old name"),
                        says(SCHOOL, "2019-01-31", Attribute.NAME, "New name")),
                SCHOOL);

        assertThat(school.nameOn(LocalDate.of(2010, 1, 1))).isEqualTo("Old name");
        assertThat(school.nameOn(LocalDate.of(2015, 12, 31))).isEqualTo("Old name");
        assertThat(school.nameOn(LocalDate.of(2018, 12, 31))).isEqualTo("New name");
        assertThat(school.nameOn(LocalDate.of(2019, 1, 31))).isEqualTo("New name");
        assertThat(school.findFact(Attribute.NAME, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .source()
                        .source()
                        .asAt())
                .isEqualTo("2019-01-31");
    }

    @Test
    void a_primary_school_for_ages_7_to_11_is_a_junior_school() {
        School school = school(
                register(
                        List.of(),
                        says(SCHOOL, "2019-01-31", Attribute.PHASE, "primary"),
                        says(SCHOOL, "2019-01-31", Attribute.LOW_AGE, "7"),
                        says(SCHOOL, "2019-01-31", Attribute.HIGH_AGE, "11")),
                SCHOOL);

        assertThat(school.findPhaseOn(LocalDate.of(2019, 8, 31))).contains(Phase.JUNIOR);
    }

    @Property(tries = 200)
    void the_order_of_records_changes_nothing(@ForAll Random random) {
        List<SchoolRecord> records = new ArrayList<>();
        for (int year = 2010; year < 2026; year++) {
            records.add(says(SCHOOL, year + "-01-31", Attribute.NAME, "Name " + year / 4));
            records.add(says(SCHOOL, year + "-01-31", Attribute.PUPILS, Integer.toString(year / 3)));
        }
        Schools one = Schools.of(records);
        Collections.shuffle(records, random);
        Schools other = Schools.of(records);

        assertThat(other.find(SCHOOL).orElseThrow().statements())
                .isEqualTo(one.find(SCHOOL).orElseThrow().statements());
        assertThat(other.find(SCHOOL).orElseThrow().listFacts(Attribute.NAME))
                .isEqualTo(one.find(SCHOOL).orElseThrow().listFacts(Attribute.NAME));
    }

    private static Register register(List<Link> links, SchoolRecord... records) {
        Schools schools = Schools.of(List.of(records));
        return new Register(new Register.Contents(
                schools.vocabulary().sources(), schools, links, List.of(), List.of(), List.of(), List.of()));
    }

    private static School school(Register register, Urn urn) {
        return register.schools().find(urn).orElseThrow();
    }

    private static SchoolRecord says(Urn urn, String asAt, Attribute attribute, String value) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(attribute, value);
        return new SchoolRecord(urn, new SourceRow(source(asAt), 2), values);
    }

    private static Link link(Urn predecessor, Urn successor) {
        return new Link(predecessor, successor, Link.Kind.SUCCESSION, null, new SourceRow(source("2020-01-31"), 2));
    }

    private static Source source(String asAt) {
        String hash = asAt.replace("-", "").repeat(8);
        return new Source(new SourceId(hash), asAt + ".csv", "list", "List", LocalDate.parse(asAt), true, true);
    }
}
