package org.unstuck.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Audit;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Design;
import org.unstuck.matching.DesignReader;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Method;
import org.unstuck.matching.PairDistances;
import org.unstuck.matching.Pairs;
import org.unstuck.sampling.Pool;
import org.unstuck.sampling.Sample;
import org.unstuck.sampling.SampleOutcome;
import org.unstuck.sampling.SamplePlan;
import org.unstuck.sampling.SamplePlanReader;
import org.unstuck.yaml.YamlNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chooses the pairs to visit. */
@Command(
        name = "sample",
        description =
                "Chooses pairs to visit that keep quotas by phase and region, with reserves for schools that decline.")
final class SampleCommand implements Callable<Integer> {
    /** A sample is of pairs, by whatever method the design matches otherwise. */
    private static final Method ONE_WITH_ONE = new Method.Optimal(1);

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--input", paramLabel = "CSV", required = true, description = "The table, one row a school.")
    private Path input = Path.of("");

    @Option(
            names = "--design",
            paramLabel = "FILE",
            required = true,
            description = "The rules, with a part 'sample' as docs/sampling.md describes.")
    private Path designFile = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description =
                    "Decides what is left to chance; the same gives the same. A draw by lot needs one; else 0 numbers"
                            + " the pairs of the table to publish.")
    private @Nullable Long given;

    @Override
    public Integer call() {
        String name = String.valueOf(designFile.getFileName());
        String text = DesignFile.text(designFile);
        Design design = DesignReader.read(name, text).withMethod(ONE_WITH_ONE);
        SamplePlan plan = SamplePlanReader.read(YamlNode.parse(name, text)
                .find(SamplePlanReader.PART)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT,
                        name + " has no part '" + SamplePlanReader.PART
                                + "', which says what the sample has to keep.")));
        long seed = seed(plan);
        MatchingTableFile file = MatchingTableFile.read(input, design, plan.wordColumns(), plan.numberColumns());
        Matcher matcher = new Matcher(file.table(), design);
        Pool pool = Pool.of(
                file.table(),
                PairDistances.of(matcher),
                plan.design().phases().column(),
                plan.design().regions().column());
        SampleOutcome outcome = SampleOutcome.of(pool, plan, seed);
        check(matcher, outcome.sample());
        SampleText sample = new SampleText(design, pool, outcome, seed);
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> sample.table(writer);
                case CSV -> sample.csv(writer);
                case JSON -> new SampleJson(design, plan, pool, outcome, seed).write(writer);
            }
        });
        return ExitCode.OK;
    }

    private long seed(SamplePlan plan) {
        if (given == null && plan.choice() == SamplePlan.Choice.BY_LOT) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "A draw by lot needs a seed, so that it can be made again. Choose a number, as in --seed 4711, and keep"
                            + " it with the sample.");
        }
        return given == null ? 0 : given;
    }

    /** Other code than that which chose the pairs looks at each of them. */
    private static void check(Matcher matcher, Sample sample) {
        MatchingTable table = matcher.table();
        Set<Integer> chosen = new HashSet<>(sample.schools());
        List<Integer> others = Arrays.stream(matcher.rows())
                .filter(it -> table.isTreated(it) && !chosen.contains(it))
                .boxed()
                .toList();
        AuditReport audit = new Audit(table, matcher.design())
                .pairs(new Pairs(sample.pairs(), others, matcher.listExcluded(), List.of(), null));
        if (!audit.passed()) {
            throw new IllegalStateException(
                    "the pairs do not pass the audit, so none are printed: " + audit.violations());
        }
    }
}
