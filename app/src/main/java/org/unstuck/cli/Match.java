package org.unstuck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Audit;
import org.unstuck.matching.AuditReport;
import org.unstuck.matching.Design;
import org.unstuck.matching.DesignReader;
import org.unstuck.matching.DesignSensitivity;
import org.unstuck.matching.Matcher;
import org.unstuck.matching.Method;
import org.unstuck.matching.OutcomeComparison;
import org.unstuck.matching.Pairs;
import org.unstuck.matching.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pairs the units of anyone's table. */
@Command(name = "match", description = "Pairs treated units with controls, in any table, by the rules of a design.")
final class Match implements Callable<Integer> {
    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--input", paramLabel = "CSV", required = true, description = "The table, one row a unit.")
    private Path input = Path.of("");

    @Option(
            names = "--design",
            paramLabel = "FILE",
            required = true,
            description = "The rules, as docs/matching.md describes.")
    private Path designFile = Path.of("");

    @Option(
            names = "--prove",
            description = "Also check the proof that these are the best pairs against every pair there could be.")
    private boolean prove;

    @Option(
            names = "--sensitivity",
            description =
                    "Also tell what one change makes of the pairs: each caliper half and twice as wide and left out,"
                            + " each covariate left out.")
    private boolean sensitivity;

    @Option(
            names = "--outcome",
            paramLabel = "COLUMN",
            description = "Also compare this column of numbers between partners, and tell how much hidden bias the"
                    + " difference would stand.")
    private @Nullable String outcome;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        Design design = DesignReader.read(String.valueOf(designFile.getFileName()), DesignFile.text(designFile));
        requireRoomForAdditions();
        requireWhatGoesWith(design.method());
        List<String> numbers = outcome == null ? List.of() : List.of(outcome);
        MatchingTableFile file = MatchingTableFile.read(input, design, List.of(), numbers);
        if (design.method() instanceof Method.Full) {
            full(design, file);
            return ExitCode.OK;
        }
        CompletableFuture<Audit> auditor = CompletableFuture.supplyAsync(() -> new Audit(file.table(), design));
        Matcher matcher = new Matcher(file.table(), design);
        Pairs pairs = matcher.match();
        AuditReport audit = prove ? auditor.join().proof(pairs) : auditor.join().pairs(pairs);
        if (!audit.passed()) {
            audit.violations().stream()
                    .map(Violation::message)
                    .forEach(command.commandLine().getErr()::println);
            throw new IllegalStateException("the pairs do not pass the audit, so none are printed");
        }
        List<String> notices =
                Stream.concat(file.notices().stream(), pairs.notices().stream()).toList();
        List<MatchAddition> additions = additions(matcher, pairs);
        MatchText text = new MatchText(matcher, pairs, audit, notices);
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> {
                    text.table(writer);
                    additions.forEach(it -> it.table(writer));
                }
                case CSV -> text.csv(writer);
                case JSON -> new MatchJson(matcher, pairs, audit, notices).write(writer, additions);
            }
        });
        return ExitCode.OK;
    }

    private void requireRoomForAdditions() {
        if (output.format() == OutputOption.Format.CSV && (sensitivity || outcome != null)) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "CSV has a line for each pair and no place for what --sensitivity and --outcome tell. Choose --format"
                            + " table or json with them.");
        }
    }

    private void requireWhatGoesWith(Method method) {
        if (method instanceof Method.Full && (sensitivity || prove || outcome != null)) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "--prove, --sensitivity and --outcome are about pairs, and the design asks for a full matching, which"
                            + " makes sets. Choose the method 'optimal' for them.");
        }
    }

    private void full(Design design, MatchingTableFile file) {
        FullMatch match = FullMatch.of(file.table(), design, file.notices());
        FullMatchText text = new FullMatchText(match);
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> text.table(writer);
                case CSV -> text.csv(writer);
                case JSON -> new FullMatchJson(match).write(writer);
            }
        });
    }

    private List<MatchAddition> additions(Matcher matcher, Pairs pairs) {
        List<MatchAddition> additions = new ArrayList<>();
        if (sensitivity) {
            additions.add(new SensitivityAddition(DesignSensitivity.of(matcher.table(), matcher.design())));
        }
        if (outcome != null) {
            additions.add(new OutcomeAddition(
                    OutcomeComparison.of(matcher.table(), matcher.design(), pairs.list(), outcome)));
        }
        return additions;
    }
}
