package org.unstuck.pairs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Pair;
import org.unstuck.sampling.AppendixTable;
import org.unstuck.sampling.BestSample;
import org.unstuck.sampling.Draw;
import org.unstuck.sampling.DrawResult;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Replacement;
import org.unstuck.sampling.Reserves;
import org.unstuck.sampling.Sample;
import org.unstuck.sampling.SampleDesign;
import org.unstuck.sampling.SampleDesign.FixedPair;
import org.unstuck.sampling.SamplePlan;
import org.unstuck.sampling.SamplePlanReader;
import org.unstuck.sampling.SampleResult;
import org.unstuck.sampling.Shortage;
import org.unstuck.sampling.StratifiedDraw;
import org.unstuck.school.Urn;
import org.unstuck.yaml.YamlNode;

/** Samples of saved designs, for those who visit them. */
@Component
public final class DesignSamples {

    /**
     * A sample in place of another.
     *
     * @param pairs the whole new sample
     * @param invited schools that come in
     * @param released schools that go out although they did not decline
     * @param farther by how much the sum of distances grows
     */
    public record Instead(List<VisitPair> pairs, List<Urn> invited, List<Urn> released, double farther) {
        public Instead {
            pairs = List.copyOf(pairs);
            invited = List.copyOf(invited);
            released = List.copyOf(released);
        }

        /** What tells it from other samples: its pairs. */
        public String key() {
            return pairs.stream().map(it -> it.stuck() + "-" + it.partner()).collect(Collectors.joining("."));
        }
    }

    /**
     * What became of the schools of a sample so far.
     *
     * @param agreed they stay in it; partners who both agreed stay together
     * @param declined they go out
     * @param gone they are out of it already and do not come back
     */
    public record Answers(Set<Urn> agreed, Set<Urn> declined, Set<Urn> gone) {
        public Answers {
            agreed = Set.copyOf(agreed);
            declined = Set.copyOf(declined);
            gone = Set.copyOf(gone);
        }
    }

    private final SavedDesigns saved;
    private final AskedDesigns designs;

    DesignSamples(SavedDesigns saved, AskedDesigns designs) {
        this.saved = saved;
        this.designs = designs;
    }

    /**
     * A version of a design.
     *
     * @throws UserFacingException if there is none
     */
    public SavedDesign get(String id, int version) {
        return saved.get(id, Integer.toString(version));
    }

    /**
     * What a version of a design chooses.
     *
     * @throws UserFacingException if a definition that it names is gone
     */
    public Choices choices(SavedDesign design) {
        return saved.choices(design);
    }

    /**
     * Draws the sample that a design wants.
     *
     * @param seed for lots
     * @throws UserFacingException if no sample keeps its quotas, which it names
     */
    public List<VisitPair> draw(SavedDesign design, long seed) {
        Matching matching = match(design);
        return pairs(matching, drawn(matching.pool(), saved.choices(design).sample(), seed));
    }

    static Sample drawn(Pool pool, SampleWishes wishes, long seed) {
        if (wishes.choose() == SamplePlan.Choice.BY_LOT) {
            DrawResult result = StratifiedDraw.draw(pool, wishes.design(), seed);
            if (result instanceof Shortage shortage) {
                throw unusable(shortage.sentence());
            }
            return ((Draw) result).sample();
        }
        SampleResult result = BestSample.choose(pool, wishes.design());
        if (result instanceof Shortage shortage) {
            throw unusable(shortage.sentence());
        }
        return (Sample) result;
    }

    /**
     * The best samples in place of one that schools have left; all keep the quotas.
     *
     * @param most how many at most
     * @throws UserFacingException if a school is no longer among those that the design compares
     */
    public List<Instead> replacements(SavedDesign design, List<VisitPair> before, Answers answers, int most) {
        Matching matching = match(design);
        List<FixedPair> together = before.stream()
                .filter(it -> answers.agreed().contains(it.stuck())
                        && answers.agreed().contains(it.partner()))
                .map(it -> new FixedPair(it.stuck().toString(), it.partner().toString()))
                .toList();
        Set<String> alone = answers.agreed().stream()
                .filter(school -> together.stream()
                        .noneMatch(it -> it.stuck().equals(school.toString())
                                || it.partner().equals(school.toString())))
                .map(Urn::toString)
                .collect(Collectors.toSet());
        SampleDesign wanted = saved.choices(design)
                .sample()
                .design()
                .withIncluded(alone)
                .withTogether(together)
                .withLeftOut(answers.gone().stream()
                        .filter(it -> matching.groups().table().findRow(it).isPresent())
                        .map(Urn::toString)
                        .collect(Collectors.toSet()));
        Set<Integer> declined =
                answers.declined().stream().map(it -> row(matching, it)).collect(Collectors.toSet());
        return Reserves.rank(matching.pool(), wanted, sample(matching, before), declined, most).stream()
                .map(it -> instead(matching, it))
                .toList();
    }

    /**
     * The table of a sample that may be published.
     *
     * @param seed for the lots that number its pairs
     * @throws UserFacingException if even the least that can be told tells too much
     */
    public AppendixTable appendix(SavedDesign design, List<VisitPair> pairs, long seed) {
        Matching matching = match(design);
        SamplePlan plan = SamplePlanReader.read(
                YamlNode.parse(design.id() + ".yaml", design.saved().text()).get(SamplePlanReader.PART));
        return AppendixTable.of(
                sample(matching, pairs), matching.groups().table().table(), plan.appendix(), plan.least(), seed);
    }

    private Matching match(SavedDesign design) {
        return designs.match(new AskedDesign(saved.choices(design), design.origin(), true));
    }

    private static Sample sample(Matching matching, List<VisitPair> pairs) {
        return new Sample(pairs.stream()
                .map(it -> new Pair(row(matching, it.stuck()), row(matching, it.partner()), it.distance()))
                .toList());
    }

    private static int row(Matching matching, Urn school) {
        return matching.groups()
                .table()
                .findRow(school)
                .orElseThrow(() -> unusable("School " + school + " is no longer among the schools that the design"
                        + " compares, as the imported records have changed since the sample was drawn."));
    }

    private static Instead instead(Matching matching, Replacement replacement) {
        return new Instead(
                pairs(matching, replacement.sample()),
                urns(matching, replacement.invited()),
                urns(matching, replacement.released()),
                replacement.extra());
    }

    private static List<VisitPair> pairs(Matching matching, Sample sample) {
        Pool pool = matching.pool();
        return sample.pairs().stream()
                .map(it -> new VisitPair(
                        matching.named(it.treated()).urn(),
                        matching.named(it.control()).urn(),
                        it.distance(),
                        pool.phase(it.treated()),
                        pool.region(it.treated())))
                .toList();
    }

    private static List<Urn> urns(Matching matching, List<Integer> rows) {
        return rows.stream().map(it -> matching.named(it).urn()).toList();
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
