package org.unstuck.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges every school under a definition. */
@Command(name = "classify", description = "Judges every school under a definition on a date.")
final class Classify implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--definition",
            paramLabel = "ID",
            required = true,
            description = "Which definition; 'unstuck definitions' lists them.")
    private String definition = "";

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date, as 2019-08-31 (default: the definition's usual date).")
    private @Nullable LocalDate asAt;

    @Override
    public Integer call() {
        Definition chosen = home.definition(definition);
        Register register = home.register();
        LocalDate date = asAt == null ? chosen.asAt().usual() : asAt;
        Classification classification = new Classifier(register).classify(chosen, date);
        ClassificationText text = new ClassificationText(classification, register);
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> text.table(writer);
                case CSV -> text.csv(writer);
                case JSON -> text.json(writer);
            }
        });
        return ExitCode.OK;
    }
}
