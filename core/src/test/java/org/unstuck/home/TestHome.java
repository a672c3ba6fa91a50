package org.unstuck.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.InspectionHistory;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.intake.ReadOptions;
import org.unstuck.register.Register;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Urn;

/** A home in a folder of its own, with the few verbs that tests need. */
final class TestHome {

    static final Intake INTAKE = new Intake(Layouts.shipped());

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);

    final DataHome home;

    TestHome(Path folder) {
        this(DataHome.open(folder));
    }

    TestHome(DataHome home) {
        this.home = home;
    }

    ImportReport take(Path... files) {
        return take(List.of(files));
    }

    ImportReport take(List<Path> files) {
        return take(files, ReadOptions.NONE, ImportProgress.NONE);
    }

    ImportReport take(List<Path> files, ReadOptions options, ImportProgress progress) {
        return new ImportFiles(home, INTAKE, CLOCK).run(files, options, progress);
    }

    Catalogue catalogue() {
        return CatalogueFile.read(home);
    }

    RegisterStore store() {
        return new RegisterStore(home, () -> INTAKE);
    }

    Register register() {
        return store().current().register();
    }

    List<Inspection> inspections(int urn) {
        InspectionHistory history = register().history(new Urn(urn), LineagePolicy.SINGLE_PREDECESSOR);
        return history.inspections();
    }

    /** Where the register of what was imported last is stored. */
    Path registerFile() {
        return home.register(catalogue().edition());
    }

    byte[] registerBytes() {
        return bytes(registerFile());
    }

    /** Every file of the home but the lock, with the hash of its content, to compare before and after. */
    SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.folder())) {
            files.filter(Files::isRegularFile)
                    .filter(it -> !it.equals(home.lock()))
                    .forEach(it -> contents.put(
                            home.folder().relativize(it).toString(),
                            HexFormat.of().formatHex(Originals.sha256().digest(bytes(it)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    static Path file(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
