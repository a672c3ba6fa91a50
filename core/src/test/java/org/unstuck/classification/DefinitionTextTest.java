package org.unstuck.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.school.LineagePolicy;

class DefinitionTextTest {

    private static final DefinitionText WEAK = new DefinitionText("""
            # About weak schools 𝔸.
            id: weak-schools
            version: 3
            title: weak          # what is said of a school
            authority: >
              A council's own rule,
              of 2019
            as-at: {date: 2019-08-31, by: inspection-date}
            terms:
              less than good: {grade: less-than-good}
            rule:
              all:
                - every: less than good
                - any:
                  - at-least: 4   # as Ofsted
                  - at-least: {count: 4, that-were: less than good}
            """);

    @Test
    void a_changed_value_leaves_comments_and_all_other_values_as_they_were() {
        DefinitionText changed = WEAK.withTitle("very weak").withUsualDate(LocalDate.of(2020, 1, 31));

        assertThat(changed.text())
                .isEqualTo(WEAK.text()
                        .replace("title: weak ", "title: very weak ")
                        .replace("date: 2019-08-31", "date: 2020-01-31"));
    }

    @Test
    void a_value_over_several_lines_can_be_changed() {
        DefinitionText changed = WEAK.withAuthority("Another's rule: \"ours\"");

        assertThat(changed.read().authority()).isEqualTo("Another's rule: \"ours\"");
        assertThat(changed.read().asAt()).isEqualTo(WEAK.read().asAt());
    }

    @Test
    void a_choice_that_the_file_leaves_out_is_added() {
        DefinitionText changed = WEAK.withWindowFrom(LocalDate.of(2006, 9, 1)).withLineage(LineagePolicy.ALL);

        assertThat(changed.read())
                .isEqualTo(WEAK.read().withWindowFrom(LocalDate.of(2006, 9, 1)).withLineage(LineagePolicy.ALL));
    }

    @Test
    void every_least_number_of_inspections_moves_together() {
        DefinitionText changed = WEAK.withMinimum(12);

        assertThat(changed.text()).contains("at-least: 12   # as Ofsted", "{count: 12, that-were: less than good}");
        assertThat(changed.read())
                .isEqualTo(Sensitivity.withMinimum(WEAK.read(), 12).orElseThrow());
    }

    @Test
    void a_file_on_one_line_cannot_take_a_new_choice_and_says_what_to_do() {
        DefinitionText oneLine = new DefinitionText(
                "{id: one-line, version: 1, title: a, as-at: {date: 2019-08-31, by: inspection-date}, rule: {at-least: 1}}");

        assertThat(oneLine.withTitle("b").read().title()).isEqualTo("b");
        assertThatThrownBy(() -> oneLine.withLineage(LineagePolicy.ALL))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("Change the file itself");
    }

    @Property
    void whatever_the_title_it_is_read_back_and_nothing_else_changes(
            @ForAll @NotBlank @StringLength(max = 40) String title) {
        assertThat(WEAK.withTitle("x" + title + "x").read()).isEqualTo(withTitle("x" + title + "x"));
    }

    @Property(tries = 100)
    void versions_and_least_numbers_are_read_back(
            @ForAll @IntRange(min = 1, max = 1_000_000) int version, @ForAll @IntRange(min = 1, max = 50) int minimum) {
        Definition changed = WEAK.withVersion(version).withMinimum(minimum).read();

        assertThat(changed.version()).isEqualTo(version);
        assertThat(Sensitivity.minimum(changed)).hasValue(minimum);
    }

    private static Definition withTitle(String title) {
        Definition weak = WEAK.read();
        return new Definition(
                weak.id(),
                weak.version(),
                title,
                weak.authority(),
                weak.asAt(),
                weak.windowFrom(),
                weak.lineage(),
                weak.daysBetween(),
                weak.population(),
                weak.terms(),
                weak.rule());
    }
}
