package org.unstuck.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.register.Register;
import org.unstuck.school.School;
import org.unstuck.school.Urn;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a school meets a definition or not. */
@Command(name = "explain", description = "Says why a school meets a definition or not.")
final class Explain implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Parameters(paramLabel = "URN", description = "The school's unique reference number.")
    private String urn = "";

    @Option(names = "--definition", paramLabel = "ID", required = true, description = "Which definition.")
    private String definition = "";

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date, as 2019-08-31 (default: the definition's usual date).")
    private @Nullable LocalDate asAt;

    @Override
    public Integer call() {
        Urn number = Urn.parse(urn)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.USAGE,
                        "A URN has six digits and does not start with 0, not '" + urn + "'."));
        Definition chosen = home.definition(definition);
        Register register = home.register();
        School school = register.schools()
                .find(number)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND,
                        "No imported file speaks of a school with URN " + number + "."));
        LocalDate date = asAt == null ? chosen.asAt().usual() : asAt;
        Classified classified = new Classifier(register)
                .classify(school, chosen, date)
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND,
                        school.nameOn(date) + " is not among the schools that '" + chosen.title() + "' is about. "
                                + chosen.population().words()));
        boolean open = register.openOn(school, date);
        output.write(writer -> {
            switch (output.format()) {
                case TABLE -> new Explanation(classified, open).print(writer);
                case CSV -> new ExplanationRecords(classified).csv(writer);
                case JSON -> new ExplanationRecords(classified).json(writer);
            }
        });
        return ExitCode.OK;
    }
}
