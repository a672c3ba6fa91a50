package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1", "9, 4", "10, 4"})
    void two_tenths_make_a_fifth_and_the_first_is_the_most_deprived(String decile, int fifth) {
        assertThat(Kinds.deprivation(decile)).contains(Kinds.fifths().get(fifth));
        assertThat(Kinds.fifths().get(0)).contains("most deprived");
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
