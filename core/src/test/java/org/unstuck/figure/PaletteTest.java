package org.unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 computes it, which is of lightness alone and so holds in greyscale. */
class PaletteTest {
    private static final double GRAPHICS = 3;
    private static final double LETTERS = 4.5;

    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(Palette.contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Palette.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
    }

    @Test
    void marks_differ_from_paper_and_from_each_other() {
        assertThat(Palette.MARKS)
                .allSatisfy(
                        it -> assertThat(Palette.contrast(it, Palette.WHITE)).isGreaterThanOrEqualTo(GRAPHICS));
        assertThat(Palette.contrast(Palette.MARKS.get(0), Palette.MARKS.get(1))).isGreaterThanOrEqualTo(GRAPHICS);
    }

    @Test
    void lines_differ_from_paper() {
        assertThat(Palette.LINES)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        it -> assertThat(Palette.contrast(it, Palette.WHITE)).isGreaterThanOrEqualTo(GRAPHICS));
    }

    @Test
    void shades_of_a_map_darken_step_by_step_under_letters_that_can_be_read() {
        List<String> shades = Palette.SHADES;
        double before = Palette.contrast(Palette.WHITE, Palette.WHITE);
        for (String shade : shades) {
            double now = Palette.contrast(shade, Palette.WHITE);
            assertThat(now / before).as(shade).isGreaterThan(1.25);
            assertThat(Palette.contrast(shade, Palette.textOn(shade))).as(shade).isGreaterThanOrEqualTo(LETTERS);
            before = now;
        }
    }
}
