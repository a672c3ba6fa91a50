package org.unstuck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.home.Definitions;
import org.unstuck.nation.ProgramVersion;
import org.unstuck.nation.PublishedPicture;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.publish.Cover;
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
        ODS,
        ZIP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who is to see it. */
    enum For {
        PUBLICATION,
        ANALYSTS;

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
            description = "Write to a file, which appears whole or not at all; ods and zip need one.")
    private @Nullable Path file;

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            description = {
                "${COMPLETION-CANDIDATES}: small numbers are protected for publication and shown to analysts (default:"
                        + " publication for ods, csv and zip, analysts for table and json)."
            })
    private @Nullable For audience;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            defaultValue = "Organisation not stated",
            description = "Who publishes it, for the cover of ods and zip.")
    private String organisation = "";

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "not-stated@example.org",
            description = "E-mail or https address, for the cover of ods and zip.")
    private String contact = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        if ((format == Format.ODS || format == Format.ZIP) && file == null) {
            throw new UserFacingException(UserFacingException.Code.USAGE, format + " needs --output FILE.");
        }
        boolean publication = publication();
        Definitions.Entry entry = home.definitionEntry(definition);
        Definition chosen = entry.definition();
        Register register = home.register();
        LocalDate date = asAt == null ? chosen.asAt().usual() : asAt;
        PictureFacts facts = PictureFacts.gather(register, new Classifier(register).classify(chosen, date));
        NationalPicture picture = DrawPicture.of(facts);
        if (publication) {
            publish(picture, facts, entry);
        } else {
            show(picture, facts);
        }
        return ExitCode.OK;
    }

    private boolean publication() {
        boolean text = format == Format.TABLE || format == Format.JSON;
        if (text && audience == For.PUBLICATION) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE, format + " is for analysts; publish ods, csv or zip.");
        }
        if (format == Format.ODS && audience == For.ANALYSTS) {
            throw new UserFacingException(
                    UserFacingException.Code.USAGE, "ods is for publication; zip, csv and json are for analysts too.");
        }
        return audience == null ? !text : audience == For.PUBLICATION;
    }

    private void show(NationalPicture picture, PictureFacts facts) {
        PictureText text = new PictureText(picture);
        switch (format) {
            case TABLE -> write(text::table);
            case CSV -> write(text::csv);
            case JSON -> write(text::json);
            case ODS -> throw new IllegalStateException("A workbook is for publication alone");
            case ZIP -> WholeFile.write(Objects.requireNonNull(file), PictureArchive.of(picture, facts));
        }
    }

    private void publish(NationalPicture picture, PictureFacts facts, Definitions.Entry entry) {
        PublishedPicture published = new PublishedPicture(picture, facts);
        Cover cover = published.cover(organisation, contact, LocalDate.now(Clock.system(ZoneId.of("Europe/London"))));
        switch (format) {
            case CSV -> write(out -> out.print(published.csv()));
            case TABLE, JSON -> throw new IllegalStateException(format + " is for analysts alone");
            case ODS -> WholeFile.write(Objects.requireNonNull(file), published.ods(cover));
            case ZIP ->
                WholeFile.write(Objects.requireNonNull(file), published.zip(cover, entry, ProgramVersion.number()));
        }
    }

    private void write(OutputOption.Result result) {
        OutputOption.write(result, file, command);
    }
}
