package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.unstuck.disclosure.Place;
import org.unstuck.disclosure.SafeTable;
import org.unstuck.disclosure.Shown;

/**
 * A row of a published table, of protected numbers alone.
 *
 * @param category the kind of schools, or {@value #TOTAL}
 * @param met those that met the definition
 * @param all all schools
 * @param metPercent share of all that met it, a percentage; empty where it would give away what is hidden
 * @param metPercentLower its lower limit
 * @param metPercentUpper its upper limit
 * @param allPercent share of all schools
 * @param ratio of the first share to the second
 * @param ratioLower its lower limit
 * @param ratioUpper its upper limit
 */
public record PublicRow(
        String category,
        Shown met,
        Shown all,
        OptionalDouble metPercent,
        OptionalDouble metPercentLower,
        OptionalDouble metPercentUpper,
        OptionalDouble allPercent,
        OptionalDouble ratio,
        OptionalDouble ratioLower,
        OptionalDouble ratioUpper) {

    public static final String TOTAL = "Total";

    /** The rows of a table, the total last. Unknown kinds count in the percentages' denominator, as a kind of their own. */
    public static List<PublicRow> of(SafeTable table) {
        String kinds = table.name();
        List<PublicRow> rows = new ArrayList<>();
        table.dimensions().stream()
                .filter(it -> it.name().equals(kinds))
                .flatMap(it -> it.categories().stream())
                .forEach(it -> rows.add(row(table, it, Place.of(kinds, it))));
        rows.add(row(table, TOTAL, Place.WHOLE));
        return rows;
    }

    private static PublicRow row(SafeTable table, String category, Place all) {
        Place met = all.with(ProtectPicture.VERDICT, ProtectPicture.MET);
        List<Place> of = List.of(met, Place.of(ProtectPicture.VERDICT, ProtectPicture.MET), all, Place.WHOLE);
        Function<Function<Ratio, Double>, OptionalDouble> ratio =
                which -> table.derive(of, it -> ratio(it).map(which).orElse(Double.NaN));
        return new PublicRow(
                category,
                table.get(met),
                table.get(all),
                table.derive(of, it -> share(it[0], it[1]).percentage().orElse(Double.NaN)),
                table.derive(of, it -> share(it[0], it[1]).interval().lower()),
                table.derive(of, it -> share(it[0], it[1]).interval().upper()),
                table.derive(of, it -> share(it[2], it[3]).percentage().orElse(Double.NaN)),
                ratio.apply(Ratio::value),
                ratio.apply(it -> it.interval().lower()),
                ratio.apply(it -> it.interval().upper()));
    }

    private static Optional<Ratio> ratio(long[] counts) {
        return Ratio.toAll(share(counts[0], counts[1]), share(counts[2], counts[3]));
    }

    private static Share share(long count, long of) {
        return new Share(Math.min(count, of), of);
    }
}
