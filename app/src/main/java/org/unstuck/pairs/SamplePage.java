package org.unstuck.pairs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.BestSample;
import org.unstuck.sampling.Pool;
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
 * @param wishes the quotas, and how pairs are chosen
 * @param shortage which quotas no sample can keep together; empty where one keeps all
 * @param pairs to visit, by region
 * @param declined the schools that have declined
 * @param replacements the best samples without them; none where nobody declined, or no sample is left
 */
public record SamplePage(
        SampleWishes wishes,
        String shortage,
        List<Visit> pairs,
        List<Matching.Named> declined,
        List<Instead> replacements) {

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

    static SamplePage of(AskedDesign asked, Matching matching, MultiValueMap<String, String> parameters) {
        SampleWishes wishes = SampleWishes.strictly(parameters, asked.choices().sample());
        Set<Integer> declined = declined(matching, parameters.getOrDefault("declined", List.of()));
        SampleDesign design = wishes.design();
        Pool pool = matching.pool();
        SampleResult found = BestSample.choose(pool, design);
        List<Matching.Named> names = declined.stream().map(matching::named).toList();
        if (found instanceof Shortage shortage) {
            return new SamplePage(wishes, shortage.sentence(), List.of(), names, List.of());
        }
        Sample sample = (Sample) found;
        Address here = asked.sample(wishes)
                .with("declined", names.stream().map(it -> it.urn().toString()).toList());
        List<Replacement> ranked =
                declined.isEmpty() ? List.of() : Reserves.rank(pool, design, sample, declined, RESERVES);
        return new SamplePage(
                wishes,
                "",
                sample.pairs().stream().map(it -> visit(matching, here, it)).toList(),
                names,
                ranked.stream().map(it -> instead(matching, it)).toList());
    }

    private static Set<Integer> declined(Matching matching, List<String> urns) {
        return urns.stream()
                .flatMap(it -> Urn.parse(it).stream())
                .flatMap(it -> matching.groups().table().findRow(it).stream())
                .collect(Collectors.toCollection(TreeSet::new));
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
