package org.unstuck.pairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.unstuck.context.Characteristic;
import org.unstuck.context.ContextTable;
import org.unstuck.matching.Pair;
import org.unstuck.matching.PairDistances;
import org.unstuck.sampling.BestSample;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Quota;
import org.unstuck.sampling.Quotas;
import org.unstuck.sampling.Replacement;
import org.unstuck.sampling.Reserves;
import org.unstuck.sampling.Sample;
import org.unstuck.sampling.SampleDesign;
import org.unstuck.sampling.SampleResult;
import org.unstuck.sampling.Shortage;
import org.unstuck.school.Urn;
import org.unstuck.web.Address;

/**
 * The pairs to visit, within quotas, and who comes in when a school declines.
 *
 * @param fields the quotas as they stand in the form, by name
 * @param shortage which quotas no sample can keep together; empty where one keeps all
 * @param pairs to visit, by region
 * @param declined the schools that have declined
 * @param replacements the best samples without them; none where nobody declined, or no sample is left
 */
public record SamplePage(
        Map<String, String> fields,
        String shortage,
        List<Visit> pairs,
        List<Matching.Named> declined,
        List<Instead> replacements) {

    /** Quotas of the form, by name, and what they are where nobody says otherwise. */
    static final Map<String, String> USUAL =
            Map.of("sample-primary", "5", "sample-secondary", "5", "sample-region", "1 to 2");

    private static final int RESERVES = 3;

    /**
     * A pair to visit.
     *
     * @param treatedDeclines this page once the first school has declined
     * @param controlDeclines this page once its partner has declined
     */
    public record Visit(Matching.Row row, Address treatedDeclines, Address controlDeclines) {}

    /**
     * A sample in place of the first.
     *
     * @param invited who comes in, by name
     * @param released who goes out although they did not decline, by name
     * @param farther by how much the sum of distances grows, with two decimals
     */
    public record Instead(List<String> invited, List<String> released, String farther) {}

    static SamplePage of(Choices choices, Matching matching, MultiValueMap<String, String> asked) {
        Map<String, String> fields = USUAL.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> Optional.ofNullable(asked.getFirst(it.getKey()))
                                .orElse(it.getValue())
                                .strip()));
        Set<Integer> declined = declined(matching, asked.getOrDefault("declined", List.of()));
        SampleDesign design = design(fields);
        Pool pool = Pool.of(
                matching.study().table().table(),
                PairDistances.of(matching.matcher()),
                ContextTable.PHASE,
                Characteristic.REGION.id());
        SampleResult found = BestSample.choose(pool, design);
        List<Matching.Named> names = declined.stream().map(matching::named).toList();
        if (found instanceof Shortage shortage) {
            return new SamplePage(fields, shortage.sentence(), List.of(), names, List.of());
        }
        Sample sample = (Sample) found;
        Address here = address(choices, fields, names);
        List<Replacement> ranked =
                declined.isEmpty() ? List.of() : Reserves.rank(pool, design, sample, declined, RESERVES);
        return new SamplePage(
                fields,
                "",
                sample.pairs().stream().map(it -> visit(matching, here, it)).toList(),
                names,
                ranked.stream().map(it -> instead(matching, it)).toList());
    }

    private static SampleDesign design(Map<String, String> fields) {
        Map<String, Quota> phases = Map.of(
                "primary", Quota.parse(fields.getOrDefault("sample-primary", "")),
                "secondary", Quota.parse(fields.getOrDefault("sample-secondary", "")));
        return SampleDesign.of(
                new Quotas(ContextTable.PHASE, phases, Quota.NONE),
                new Quotas(
                        Characteristic.REGION.id(), Map.of(), Quota.parse(fields.getOrDefault("sample-region", ""))));
    }

    private static Set<Integer> declined(Matching matching, List<String> urns) {
        return urns.stream()
                .flatMap(it -> Urn.parse(it).stream())
                .flatMap(it -> matching.study().table().findRow(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Address address(Choices choices, Map<String, String> fields, List<Matching.Named> declined) {
        Address address = choices.address("/designs/new/sample");
        for (String name : USUAL.keySet().stream().sorted().toList()) {
            address = address.with(name, fields.getOrDefault(name, ""));
        }
        return address.with(
                "declined", declined.stream().map(it -> it.urn().toString()).toList());
    }

    private static Visit visit(Matching matching, Address here, Pair pair) {
        Matching.Row row = matching.row(pair);
        return new Visit(
                row,
                here.with("declined", row.treated().urn().toString()),
                here.with("declined", row.control().urn().toString()));
    }

    private static Instead instead(Matching matching, Replacement replacement) {
        return new Instead(
                names(matching, replacement.invited()),
                names(matching, replacement.released()),
                Choices.decimals(replacement.extra()));
    }

    private static List<String> names(Matching matching, List<Integer> rows) {
        return rows.stream().map(it -> matching.named(it).name()).toList();
    }
}
