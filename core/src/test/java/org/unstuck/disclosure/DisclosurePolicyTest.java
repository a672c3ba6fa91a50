package org.unstuck.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.yaml.YamlNode;

class DisclosurePolicyTest {
    @Test
    void what_is_left_out_is_as_in_the_standard_policy() {
        assertThat(read("threshold: 11")).isEqualTo(DisclosurePolicy.standard().withThreshold(11));
    }

    @Test
    void every_entry_is_read() {
        assertThat(read("""
                                threshold: 6
                                rounding: 5
                                dominance: 75
                                protection: 4
                                dominance-protection: 15
                                zeros: always-shown
                                complementary: no
                                """)).isEqualTo(new DisclosurePolicy(6, 5, 75, 4, 15, Zeros.ALWAYS_SHOWN, false));
    }

    @Test
    void an_entry_that_cannot_be_used_is_told_with_its_line() {
        assertThatThrownBy(() -> read("threshold: 5\nzeros: sometimes"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("always-shown, shown-unless-needed or hidden");
        assertThatThrownBy(() -> read("treshold: 5")).hasMessageContaining("treshold");
        assertThatThrownBy(() -> read("threshold: 0")).hasMessageContaining("from 1 to 1000");
    }

    @Test
    void the_words_say_which_numbers_are_hidden() {
        assertThat(DisclosurePolicy.standard().words())
                .contains("Numbers from 1 to 4 are not shown.")
                .noneMatch(it -> it.contains("rounded"));
        assertThat(DisclosurePolicy.standard().withRounding(5).words())
                .anyMatch(it -> it.contains("rounded to the nearest 5"));
    }

    @Property
    void a_count_lies_where_its_rounding_says(
            @ForAll @LongRange(max = 10_000) long count,
            @ForAll @IntRange(min = 1, max = 20) int rounding,
            @ForAll @IntRange(min = 1, max = 12) int threshold) {
        DisclosurePolicy policy =
                DisclosurePolicy.standard().withRounding(rounding).withThreshold(threshold);
        Interval behind = policy.behind(policy.rounded(count));

        if (!policy.isSmall(Count.ofSchools(count))) {
            assertThat(behind.contains(count)).isTrue();
        }
        assertThat(behind.width()).isLessThan(rounding);
        assertThat(policy.rounded(count) % rounding).isZero();
    }

    private static DisclosurePolicy read(String text) {
        return DisclosurePolicy.read(YamlNode.parse("policy.yaml", text));
    }
}
