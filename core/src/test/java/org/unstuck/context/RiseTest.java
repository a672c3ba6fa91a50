package org.unstuck.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.inspection.Outcome;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Lineage;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

class RiseTest {
    private static final Urn SCHOOL = new Urn(100001);
    private static final Source SOURCE = new Source(
            new SourceId("a".repeat(64)), "inspections.csv", "invented", "Inspections", LocalDate.EPOCH, false, true);

    @ParameterizedTest
    @CsvSource({"2007:3 2010:4 2013:2, 2, 2013", "2007:3 2010:2 2013:3 2016:2 2019:1, 2, 2016", "2007:4 2010:1, 1, 2010"
    })
    void a_school_that_was_less_than_good_and_stayed_good_since_got_better(String history, int below, int year) {
        Optional<Rise> rise = Rise.find(history(history), LocalDate.of(2020, 1, 1));

        assertThat(rise).hasValueSatisfying(it -> {
            assertThat(it.below()).isEqualTo(below);
            assertThat(it.good().date().getYear()).isEqualTo(year);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007:2 2010:2", "2007:3 2010:3", "2007:3 2010:2 2013:3"})
    void a_school_that_was_always_good_or_is_less_than_good_did_not(String history) {
        assertThat(Rise.find(history(history), LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void what_came_after_the_date_does_not_count() {
        assertThat(Rise.find(history("2007:3 2010:2"), LocalDate.of(2009, 1, 1)))
                .isEmpty();
    }

    private static InspectionHistory history(String words) {
        List<Inspection> inspections =
                Stream.of(words.split(" ", -1)).map(RiseTest::inspection).toList();
        Lineage lineage = new Lineage(List.of(SCHOOL), LineagePolicy.SINGLE_PREDECESSOR, List.of());
        return InspectionHistory.of(lineage, List.of(), inspections, List.of());
    }

    private static Inspection inspection(String word) {
        LocalDate date = LocalDate.of(Integer.parseInt(word.substring(0, 4)), 3, 1);
        Grade grade = Grade.find(word.charAt(5) - '0').orElseThrow();
        return new Inspection(
                SCHOOL,
                Set.of(SCHOOL),
                date,
                true,
                date,
                Inspection.Kind.GRADED,
                Outcome.OverallGrade.of(grade),
                null,
                null,
                "",
                List.of(new SourceRow(SOURCE, 2)));
    }
}
