package org.unstuck.pairs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Replacement;
import org.unstuck.sampling.Reserves;
import org.unstuck.sampling.Sample;
import org.unstuck.sampling.SampleDesign;
import org.unstuck.sampling.SamplePlan;
import org.unstuck.school.Urn;
import org.unstuck.web.Address;

/**
 * The pairs to visit, within quotas, and who comes in when a school declines.
 *
 * @param wishes the quotas, and how pairs are chosen
 * @param seed for a draw by lot, as it was entered
 * @param shortage why there is no sample, as which quotas none can keep together; empty where there is one
 * @param pairs to visit, by region
 * @param declined the schools that have declined
 * @param replacements the best samples without them; none where nobody declined, or no sample is left
 */
public record SamplePage(
        SampleWishes wishes,
        String seed,
        String shortage,
        List<Visit> pairs,
        List<Matching.Named> declined,
        List<Instead> replacements) {

    private static final int RESERVES = 3;
    private static final String SEED = "seed";

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
        List<Matching.Named> names = declined.stream().map(matching::named).toList();
        String seed = Optional.ofNullable(parameters.getFirst(SEED)).orElse("").strip();
        Sample sample;
        try {
            sample = DesignSamples.drawn(pool, wishes, seed(wishes, seed));
        } catch (UserFacingException e) {
            return new SamplePage(wishes, seed, String.valueOf(e.getMessage()), List.of(), names, List.of());
        }
        Address here = asked.sample(wishes)
                .with(SEED, seed)
                .with("declined", names.stream().map(it -> it.urn().toString()).toList());
        List<Replacement> ranked =
                declined.isEmpty() ? List.of() : Reserves.rank(pool, design, sample, declined, RESERVES);
        return new SamplePage(
                wishes,
                seed,
                "",
                sample.pairs().stream().map(it -> visit(matching, here, it)).toList(),
                names,
                ranked.stream().map(it -> instead(matching, it)).toList());
    }

    private static long seed(SampleWishes wishes, String entered) {
        if (entered.matches("[0-9]{1,15}")) {
            return Long.parseLong(entered);
        }
        if (wishes.choose() == SamplePlan.Choice.BY_LOT || !entered.isEmpty()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Drawing by lot needs a seed: a number of up to 15 digits that you choose. The same seed draws the same"
                            + " schools again.");
        }
        return 0;
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
