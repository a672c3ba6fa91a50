package org.unstuck.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unstuck.yaml.YamlNode;

/**
 * What may be printed, declared beforehand.
 *
 * @param threshold counts from 1 to one less than this are small and not shown; 1 allows every count
 * @param rounding counts that are shown are rounded to the nearest multiple of this, halves up; 1 leaves them exact
 * @param dominance a cell is not shown where one school or trust has more than this percentage of it; 100 turns it off
 * @param protection how many whole numbers wide, at least, the interval must stay into which a reader can narrow a small
 *     cell; 1 means at least two possible values
 * @param dominanceProtection the same for cells hidden for dominance, as a percentage of their value
 * @param zeros what becomes of cells that are 0
 * @param complementary whether further cells are hidden so that small ones cannot be worked out; without it, a release is
 *     refused where they can
 */
public record DisclosurePolicy(
        int threshold,
        int rounding,
        int dominance,
        int protection,
        int dominanceProtection,
        Zeros zeros,
        boolean complementary) {

    public DisclosurePolicy {
        check("threshold", threshold, 1, 1000);
        check("rounding", rounding, 1, 1000);
        check("dominance", dominance, 1, 100);
        check("protection", protection, 1, 1000);
        check("dominance protection", dominanceProtection, 1, 100);
    }

    /**
     * What is used unless another policy is declared: fewer than 5 is small, nothing is rounded, nobody has more than
     * 80 per cent, and a small cell stays open to four values at least.
     */
    public static DisclosurePolicy standard() {
        return new DisclosurePolicy(5, 1, 80, 3, 10, Zeros.SHOWN_UNLESS_NEEDED, true);
    }

    /**
     * Reads the entries {@code threshold}, {@code rounding}, {@code dominance}, {@code protection},
     * {@code dominance-protection}, {@code zeros} and {@code complementary}; one that is left out is as in the
     * standard policy.
     *
     * @throws org.unstuck.UserFacingException if an entry cannot be used, with its line
     */
    public static DisclosurePolicy read(YamlNode node) {
        node.map("threshold", "rounding", "dominance", "protection", "dominance-protection", "zeros", "complementary");
        DisclosurePolicy standard = standard();
        return new DisclosurePolicy(
                integer(node, "threshold", standard.threshold, 1000),
                integer(node, "rounding", standard.rounding, 1000),
                integer(node, "dominance", standard.dominance, 100),
                integer(node, "protection", standard.protection, 1000),
                integer(node, "dominance-protection", standard.dominanceProtection, 100),
                node.find("zeros").map(DisclosurePolicy::zeros).orElse(standard.zeros),
                node.find("complementary").map(YamlNode::yesOrNo).orElse(standard.complementary));
    }

    /** The same, but nothing is hidden to protect small cells. */
    public DisclosurePolicy withoutComplementary() {
        return new DisclosurePolicy(threshold, rounding, dominance, protection, dominanceProtection, zeros, false);
    }

    public DisclosurePolicy withThreshold(int changed) {
        return new DisclosurePolicy(
                changed, rounding, dominance, protection, dominanceProtection, zeros, complementary);
    }

    public DisclosurePolicy withRounding(int changed) {
        return new DisclosurePolicy(
                threshold, changed, dominance, protection, dominanceProtection, zeros, complementary);
    }

    public DisclosurePolicy withZeros(Zeros changed) {
        return new DisclosurePolicy(
                threshold, rounding, dominance, protection, dominanceProtection, changed, complementary);
    }

    /** The policy in sentences, for the notes of what is published. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (threshold > 1) {
            words.add("Numbers from 1 to " + (threshold - 1) + " are not shown.");
        }
        words.add(
                switch (zeros) {
                    case ALWAYS_SHOWN -> "Zeros are always shown.";
                    case SHOWN_UNLESS_NEEDED -> "Zeros are shown unless hiding them protects another number.";
                    case HIDDEN -> "Zeros are not shown.";
                });
        if (dominance < 100) {
            words.add("Numbers of which one school or trust has more than " + dominance + "% are not shown.");
        }
        if (complementary) {
            words.add("Further numbers are not shown where a hidden number could be worked out from them.");
        }
        if (rounding > 1) {
            words.add("Numbers are rounded to the nearest " + rounding + ", so totals may differ from their parts.");
        }
        words.add("It was checked that no hidden number can be worked out from the tables published together.");
        return List.copyOf(words);
    }

    boolean isSmall(Count count) {
        return isSmall(count.value()) || isSmall(count.schools());
    }

    boolean isDominated(Count count) {
        return count.largest() * 100 > count.value() * dominance;
    }

    /** What a reader knows of a count that is shown as this, who also knows that it is not a small one. */
    Interval behind(long shown) {
        long low = Math.floorDiv(2 * shown - rounding + 1, 2);
        long high = low + rounding - 1;
        if (low <= 0) {
            return new Interval(0, high < threshold ? 0 : high);
        }
        return new Interval(Math.max(low, Math.min(threshold, high)), high);
    }

    long rounded(long value) {
        return Math.floorDiv(2 * value + rounding, 2L * rounding) * rounding;
    }

    private boolean isSmall(long number) {
        return number >= 1 && number < threshold;
    }

    private static void check(String what, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "The " + what + " goes from " + least + " to " + greatest + ", not " + value);
        }
    }

    private static int integer(YamlNode node, String name, int otherwise, int greatest) {
        return node.find(name).map(it -> it.integer(1, greatest)).orElse(otherwise);
    }

    private static Zeros zeros(YamlNode node) {
        return Arrays.stream(Zeros.values())
                .filter(it -> it.words().equals(node.text()))
                .findFirst()
                .orElseThrow(() ->
                        node.error("expected always-shown, shown-unless-needed or hidden, not '" + node.text() + "'."));
    }
}
