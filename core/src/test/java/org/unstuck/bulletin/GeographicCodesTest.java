package org.unstuck.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unstuck.publish.Geography;

class GeographicCodesTest {
    private static final LocalDate BEFORE = LocalDate.of(2019, 8, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 6, 30);

    @Test
    void an_authority_that_became_a_unitary_one_has_another_code_from_then_on() {
        assertThat(GeographicCodes.ofAuthority("815", BEFORE)).isEqualTo("E10000023");
        assertThat(GeographicCodes.ofAuthority("815", AFTER)).isEqualTo("E06000065");
        assertThat(GeographicCodes.ofAuthority("831", BEFORE)).isEqualTo("E06000015");
    }

    @Test
    void an_authority_that_nobody_knows_has_a_symbol_for_not_available() {
        assertThat(GeographicCodes.ofAuthority("999", AFTER)).isEqualTo("x");
    }

    @Test
    void a_region_is_known_however_its_name_is_spelt() {
        assertThat(GeographicCodes.region("Yorkshire and The Humber"))
                .isEqualTo(new Geography.Region("E12000003", "Yorkshire and The Humber"));
        assertThat(GeographicCodes.region("An invented region").code()).isEqualTo("x");
    }
}
