package org.unstuck.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.home.internal.RegisterFile;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Original;
import org.unstuck.intake.ReadOptions;
import org.unstuck.register.Register;
import org.unstuck.school.ValuePool;

/**
 * Reads originals and makes the register of them. What a home holds changes at one moment, when the catalogue is
 * replaced: a register and reports that it does not name are there for nobody.
 */
final class HomeChange {

    private static final int EDITION_BYTES = 16;

    private final DataHome home;
    private final Originals originals;
    private final Intake intake;
    private final ImportProgress progress;
    private final ValuePool pool = new ValuePool();

    HomeChange(HomeLock lock, Intake intake, ImportProgress progress) {
        this.home = lock.home();
        this.originals = new Originals(home);
        this.intake = intake;
        this.progress = progress;
    }

    /**
     * Reads an original.
     *
     * @throws UserFacingException if it cannot be used
     */
    Reading read(ImportedFile file) {
        List<TableRecords> tables = new ArrayList<>();
        Original original = new Original(originals.path(file.hash()), file.name(), file.hash());
        ReadOptions options = new ReadOptions(file.asAt());
        FileReport report = intake.read(
                original,
                options,
                source -> {
                    TableRecords table = new TableRecords(source, pool);
                    tables.add(table);
                    return table;
                },
                progress);
        return Reading.of(file, report, tables);
    }

    /** Reads originals that were imported before, so that what they hold can be put together with something new. */
    List<Reading> readAgain(Collection<ImportedFile> files) {
        return TwoAtATime.map(List.copyOf(files), file -> {
            if (!originals.has(file.hash())) {
                throw unusable(file, "it is missing from " + home.originals());
            }
            try {
                return read(file);
            } catch (UserFacingException e) {
                throw e.code() == UserFacingException.Code.UNUSABLE_INPUT ? unusable(file, e.getMessage()) : e;
            }
        });
    }

    /** Makes these readings what the home holds. */
    RegisterStore.Current commit(List<Reading> readings) {
        progress.assembling();
        Catalogue catalogue = catalogue(readings.stream().map(Reading::file).toList());
        Register register = assemble(readings);
        try {
            Path file = home.register(catalogue.edition());
            AtomicFile.write(file, channel -> RegisterFile.write(register, channel));
            for (Reading reading : readings) {
                IssueReports.write(home, reading);
            }
            CatalogueFile.write(home, catalogue);
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
        return new RegisterStore.Current(catalogue, register);
    }

    /** The register that readings make; takes their records out of them. */
    static Register assemble(List<Reading> readings) {
        return RegisterBuilder.build(
                readings.stream().flatMap(it -> it.tables().stream()).toList());
    }

    private static Catalogue catalogue(List<ImportedFile> files) {
        MessageDigest digest = Originals.sha256();
        digest.update(ProgramMark.current().getBytes(StandardCharsets.UTF_8));
        files.stream()
                .sorted(Comparator.comparing(ImportedFile::hash))
                .map(it -> it.hash() + ' ' + it.asAt() + ' ' + it.name() + '\n')
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Catalogue(HexFormat.of().formatHex(digest.digest(), 0, EDITION_BYTES), ProgramMark.current(), files);
    }

    /** Deletes what no catalogue names any more, and what killed programs left half written. */
    void tidy(Catalogue catalogue) {
        Path current = home.register(catalogue.edition());
        try (DirectoryStream<Path> registers = Files.newDirectoryStream(home.warehouse())) {
            for (Path each : registers) {
                if (!each.equals(current)) {
                    Files.deleteIfExists(each);
                }
            }
            AtomicFile.deletePartials(home.folder());
            AtomicFile.deletePartials(home.originals());
            AtomicFile.deletePartials(home.reports());
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    /** Deletes what is kept of files that the catalogue does not name any more. */
    void delete(Collection<ImportedFile> files) {
        try {
            for (ImportedFile file : files) {
                originals.remove(file.hash());
                Files.deleteIfExists(home.report(file.hash()));
            }
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    private static UserFacingException unusable(ImportedFile file, String reason) {
        return new UserFacingException(
                UserFacingException.Code.HOME,
                file.name() + " was imported before and cannot be read now: " + reason
                        + " Import it again from where you have it, or forget it. Nothing was changed.");
    }
}
