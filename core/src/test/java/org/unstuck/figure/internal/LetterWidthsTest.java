package org.unstuck.figure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Text on lines that it fits on. */
class LetterWidthsTest {

    @Test
    void breaks_at_blanks_and_cuts_what_is_too_long() {
        assertThat(LetterWidths.lines("Towns and small cities", 14, 110, 3))
                .containsExactly("Towns and", "small cities");
        assertThat(LetterWidths.lines("Llanfairpwllgwyngyll", 14, 60, 3)).containsExactly("Llanfair…");
        assertThat(LetterWidths.lines("", 14, 60, 3)).containsExactly("");
    }

    @Test
    void long_names_of_places_are_divided_where_a_reader_would() {
        assertThat(LetterWidths.dividedLines("Southend-on-Sea", 12, 68, 3)).containsExactly("Southend-", "on-Sea");
        assertThat(LetterWidths.dividedLines("North Lincolnshire", 12, 68, 3))
                .containsExactly("North", "Lincoln-", "shire");
        assertThat(LetterWidths.dividedLines("Southampton", 12, 60, 3)).containsExactly("South-", "ampton");
        assertThat(LetterWidths.dividedLines("Lincolnshire", 12, 68, 1)).containsExactly("Lincolnshi…");
        assertThat(LetterWidths.dividedLines("Llanfairpwllgwyngyll", 14, 60, 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(LetterWidths.dividedLines("Derby", 12, 68, 3)).containsExactly("Derby");
    }

    @Property
    void no_line_is_wider_than_there_is_room_and_no_emoji_is_cut_in_half(
            @ForAll String text, @ForAll @IntRange(min = 40, max = 400) int widest) {
        List<String> lines = LetterWidths.lines(text.replaceAll("\\p{Cs}", "") + " \uD83C\uDFEB", 14, widest, 3);

        List<String> divided = LetterWidths.dividedLines(text.replaceAll("\\p{Cs}", ""), 14, widest, 3);

        assertThat(lines).hasSizeBetween(1, 3);
        assertThat(divided).hasSizeBetween(1, 3);
        assertThat(Stream.concat(lines.stream(), divided.stream())).allSatisfy(line -> {
            assertThat(LetterWidths.width(line, 14)).isLessThanOrEqualTo(widest);
            assertThat(line.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE))
                    .isFalse();
        });
    }
}
