package org.unstuck.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.home.Definitions;
import org.unstuck.nation.FullPicture;
import org.unstuck.nation.PublishedPicture;
import org.unstuck.nation.PublishingSettings;
import org.unstuck.picture.DrawPicture;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.publish.DataFile;
import org.unstuck.register.Register;
import org.unstuck.settings.Settings;
import org.unstuck.workbench.ProgramVersion;
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
            names = "--data",
            paramLabel = "NAME",
            defaultValue = "schools_by_kind",
            description = {
                "Which data file csv is: schools_by_kind, schools_by_region, schools_by_local_authority, pupils,"
                        + " next_inspection, time_to_good or monitoring_visits (default: ${DEFAULT-VALUE})."
            })
    private String data = "";

    @Mixin
    private final PublisherOption publisher = new PublisherOption();

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
        return audience == null ? !text : audience == For.PUBLICATION;
    }

    private void show(NationalPicture picture, PictureFacts facts) {
        PictureText text = new PictureText(picture);
        switch (format) {
            case TABLE -> write(text::table);
            case CSV -> writeData(FullPicture.data(picture, facts));
            case JSON -> write(text::json);
            case ODS ->
                WholeFile.write(
                        Objects.requireNonNull(file),
                        FullPicture.ods(picture, publisher.publisher(publisher.settings(home.open())), today()));
            case ZIP -> WholeFile.write(Objects.requireNonNull(file), PictureArchive.of(picture, facts));
        }
    }

    private void publish(NationalPicture picture, PictureFacts facts, Definitions.Entry entry) {
        Settings settings = publisher.settings(home.open());
        PublishedPicture published = new PublishedPicture(picture, facts, PublishingSettings.policy(settings));
        switch (format) {
            case CSV -> writeData(published.data());
            case TABLE, JSON -> throw new IllegalStateException(format + " is for analysts alone");
            case ODS ->
                WholeFile.write(Objects.requireNonNull(file), published.ods(publisher.publisher(settings), today()));
            case ZIP ->
                WholeFile.write(
                        Objects.requireNonNull(file),
                        published.zip(
                                publisher.publisher(settings),
                                today(),
                                entry,
                                ProgramVersion.number(),
                                new FigureRenderer()));
        }
        published
                .leftOut()
                .forEach(it -> command.commandLine().getErr().println("Left out: " + it.title() + ". " + it.why()));
    }

    /** A data file; into a file with the one beside it that describes it. */
    private void writeData(List<DataFile> files) {
        DataFile chosen = files.stream()
                .filter(it -> it.name().equals(data))
                .findFirst()
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.USAGE,
                        "There is no data file '" + data + "' of this picture; there are "
                                + files.stream().map(DataFile::name).collect(Collectors.joining(", ")) + "."));
        write(out -> out.print(chosen.csv()));
        if (file != null) {
            String name = file.getFileName().toString();
            String stem = name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
            WholeFile.write(
                    file.resolveSibling(stem + ".meta.csv"),
                    chosen.metadataCsv().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }

    private void write(OutputOption.Result result) {
        OutputOption.write(result, file, command);
    }
}
