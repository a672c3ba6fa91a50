package org.unstuck.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void the_index_of_2019_is_used_from_the_day_it_came_out() {
        assertThat(Attribute.idaciDecileOn(LocalDate.of(2019, 9, 25))).isEqualTo(Attribute.IDACI_DECILE_2015);
        assertThat(Attribute.idaciDecileOn(LocalDate.of(2019, 9, 26))).isEqualTo(Attribute.IDACI_DECILE_2019);
    }
}
