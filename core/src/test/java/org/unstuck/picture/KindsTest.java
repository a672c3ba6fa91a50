package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    /** Footnote 3 of the report: cities and towns, and rural towns and fringes, in any setting. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    Urban major conurbation, Conurbations
                    Urban minor conurbation, Conurbations
                    Urban city and town, Towns and small cities
                    Urban city and town in a sparse setting, Towns and small cities
                    (England/Wales) Rural town and fringe, Towns and small cities
                    Rural town and fringe in a sparse setting, Towns and small cities
                    Rural village and dispersed, Villages and countryside
                    Rural hamlet and isolated dwellings in a sparse setting, Villages and countryside
                    """)
    void ten_classes_make_three_groups(String classified, String group) {
        assertThat(Kinds.ruralUrban(classified)).contains(group);
    }

    @Test
    void a_class_that_is_not_known_is_in_no_group() {
        assertThat(Kinds.ruralUrban("Not applicable")).isEmpty();
        assertThat(Kinds.ruralUrban("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "9, 4", "10, 4"})
    void two_tenths_make_a_fifth_and_the_first_is_the_most_deprived(String decile, int fifth) {
        assertThat(Kinds.deprivation(decile)).contains(Kinds.fifths().get(fifth));
        assertThat(Kinds.fifths().get(0)).contains("most deprived");
    }

    @Test
    void the_index_of_2019_is_used_from_the_day_it_came_out() {
        assertThat(Kinds.index2019(LocalDate.of(2019, 9, 25))).isFalse();
        assertThat(Kinds.index2019(LocalDate.of(2019, 9, 26))).isTrue();
    }

    @Test
    void a_trust_of_nine_is_small_and_one_of_ten_is_not() {
        assertThat(Kinds.trustBand(false, 9)).isEqualTo(Kinds.SMALL);
        assertThat(Kinds.trustBand(false, 10)).isEqualTo(Kinds.MIDDLE);
        assertThat(Kinds.trustBand(true, 1)).isEqualTo(Kinds.SINGLE);
    }

    @Test
    void there_are_twelve_opportunity_areas_of_thirteen_districts() {
        assertThat(OpportunityAreas.names()).hasSize(12);
        assertThat(OpportunityAreas.of("E07000009")).isEqualTo(OpportunityAreas.of("E07000010"));
        assertThat(OpportunityAreas.of("E08000003")).isEqualTo(OpportunityAreas.ELSEWHERE);
    }
}
