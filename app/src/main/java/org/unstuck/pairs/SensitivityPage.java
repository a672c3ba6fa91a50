package org.unstuck.pairs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unstuck.matching.DesignSensitivity;
import org.unstuck.matching.DesignSensitivity.Imbalance;
import org.unstuck.matching.DesignSensitivity.Variant;
import org.unstuck.web.Text;

/**
 * How far pairs depend on single choices of a design, in the words of its page.
 *
 * @param rows the design itself, then one for each change
 */
public record SensitivityPage(List<Row> rows) {

    /**
     * One change.
     *
     * @param mean how far the groups are apart, in standard deviations; a dash without pairs
     * @param worst in what they are furthest apart, and how far; a dash without pairs
     * @param reason why there are no pairs; empty where there are some
     */
    public record Row(String change, int pairs, int kept, String mean, String worst, String reason) {}

    public SensitivityPage {
        rows = List.copyOf(rows);
    }

    static SensitivityPage of(DesignSensitivity sensitivity) {
        return new SensitivityPage(Stream.concat(Stream.of(sensitivity.asDesigned()), sensitivity.variants().stream())
                .map(SensitivityPage::row)
                .toList());
    }

    private static Row row(Variant variant) {
        return new Row(
                Text.capital(Matching.words(variant.change())),
                variant.pairs(),
                variant.kept(),
                variant.findBalance().map(it -> decimals(it.mean())).orElse("–"),
                variant.findBalance().map(SensitivityPage::worst).orElse("–"),
                Matching.words(variant.reason()));
    }

    private static String worst(Imbalance balance) {
        return Text.capital(Matching.words(balance.covariate())) + ": " + decimals(balance.largest());
    }

    private static String decimals(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }
}
