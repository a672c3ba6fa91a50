package org.unstuck.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    /** Footnote 3 of the report: cities and towns, and rural towns and fringes, in any setting. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    Urban major conurbation, CONURBATION
                    Urban minor conurbation, CONURBATION
                    Urban city and town, TOWN
                    Urban city and town in a sparse setting, TOWN
                    (England/Wales) Rural town and fringe, TOWN
                    Rural town and fringe in a sparse setting, TOWN
                    Rural village and dispersed, COUNTRYSIDE
                    Rural hamlet and isolated dwellings in a sparse setting, COUNTRYSIDE
                    """)
    void ten_classes_make_three_groups(String classified, Settlement group) {
        assertThat(Settlement.find(classified)).contains(group);
    }

    @Test
    void a_class_that_is_not_known_is_in_no_group() {
        assertThat(Settlement.find("Not applicable")).isEmpty();
        assertThat(Settlement.find("")).isEmpty();
    }
}
