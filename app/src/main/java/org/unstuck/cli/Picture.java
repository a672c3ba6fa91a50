package org.unstuck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the national picture. */
@Command(
        name = "picture",
        description =
                "Makes the national picture: who the schools are that meet a definition on a date, beside all schools.")
final class Picture implements Callable<Integer> {
    enum Format {
        TABLE,
        CSV,
        JSON,
        ZIP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final HomeOption home = new HomeOption();

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

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to a file, which appears whole or not at all; zip needs one.")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        Path target = file;
        if (format == Format.ZIP && target == null) {
            throw new UserFacingException(UserFacingException.Code.USAGE, "A zip needs --output FILE.");
        }
        Definition chosen = home.definition(definition);
        Register register = home.register();
        LocalDate date = asAt == null ? chosen.asAt().usual() : asAt;
        PictureFacts facts = PictureFacts.gather(register, new Classifier(register).classify(chosen, date));
        NationalPicture picture = DrawPicture.of(facts);
        PictureText text = new PictureText(picture);
        switch (format) {
            case TABLE -> write(text::table);
            case CSV -> write(text::csv);
            case JSON -> write(text::json);
            case ZIP -> WholeFile.write(Objects.requireNonNull(target), PictureArchive.of(picture, facts));
        }
        return ExitCode.OK;
    }

    private void write(OutputOption.Result result) {
        OutputOption.write(result, file, command);
    }
}
