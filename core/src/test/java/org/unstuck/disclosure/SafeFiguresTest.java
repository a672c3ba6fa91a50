package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeFiguresTest {
    @Test
    void a_figure_of_fewer_than_five_schools_is_hidden() {
        SafeFigures safe = SafeFigures.protect(
                        List.of(new GroupFigure("primary", 4.5, 5), new GroupFigure("special", 6.0, 4)),
                        DisclosurePolicy.standard())
                .value();

        assertThat(safe.find("primary")).hasValue(4.5);
        assertThat(safe.find("special")).isEmpty();
        assertThatThrownBy(() -> safe.find("nursery")).hasMessageContaining("nursery");
    }
}
