package org.unstuck.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.picture.CompareClassifications;
import org.unstuck.picture.Comparison;
import org.unstuck.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Sets two definitions, or two dates, side by side. */
@Command(
        name = "compare",
        description = "Sets two definitions, or one on two dates, side by side: who stayed, left and entered, and why.")
final class Compare implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--definition", paramLabel = "ID", required = true, description = "The first definition.")
    private String definition = "";

    @Option(names = "--with", paramLabel = "ID", description = "The second definition (default: the first).")
    private @Nullable String with;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The first date (default: the first definition's usual date).")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--and",
            paramLabel = "DATE",
            description = "The second date, later than the first (default: the first).")
    private @Nullable LocalDate and;

    @Override
    public Integer call() {
        if (with == null && and == null) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE, "Say what to compare with: --with ID, --and DATE, or both.");
        }
        Definition first = home.definition(definition);
        Definition second = with == null ? first : home.definition(with);
        LocalDate firstDate = asAt == null ? first.asAt().usual() : asAt;
        LocalDate secondDate = and == null ? firstDate : and;
        if (firstDate.isAfter(secondDate)) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE, "--and " + secondDate + " comes before " + firstDate + ".");
        }
        Register register = home.register();
        Classifier classifier = new Classifier(register);
        Comparison comparison = CompareClassifications.of(
                register, classifier.classify(first, firstDate), classifier.classify(second, secondDate));
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> {
                    PictureText.table(comparison, writer);
                    writer.printf("%n%s%n", PictureText.NOT_FOR_PUBLICATION);
                }
                case CSV -> PictureArchive.grid(comparison.grid(), writer);
                case JSON -> {
                    try (JsonGenerator json = Json.generator(writer)) {
                        PictureText.json(comparison, json);
                    }
                    writer.println();
                }
            }
        });
        return ExitCode.OK;
    }
}
