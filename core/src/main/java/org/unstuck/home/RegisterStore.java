package org.unstuck.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unstuck.home.internal.RegisterFile;
import org.unstuck.home.internal.UnusableRegisterFile;
import org.unstuck.intake.Intake;
import org.unstuck.register.Register;

/** The register of a home, loaded when first asked for and again after each import. Safe for many threads. */
public final class RegisterStore {

    /**
     * What a home holds.
     *
     * @param catalogue what was imported
     * @param register what it says; of the catalogue's {@link Catalogue#edition()}
     */
    public record Current(Catalogue catalogue, Register register) {}

    private final DataHome home;
    private final Supplier<Intake> intake;
    private final ImportProgress progress;
    private String stamp = "";
    private @Nullable Current current;

    /**
     * @param intake asked only if the register has to be made again
     * @param progress told of that
     */
    public RegisterStore(DataHome home, Supplier<Intake> intake, ImportProgress progress) {
        this.home = home;
        this.intake = intake;
        this.progress = progress;
    }

    /** A store that makes its register again in silence. */
    public RegisterStore(DataHome home, Supplier<Intake> intake) {
        this(home, intake, ImportProgress.NONE);
    }

    /**
     * What the home holds now; without an import since the last call it costs no more than a look at one file's date.
     *
     * @throws org.unstuck.UserFacingException if the home cannot be read
     */
    public synchronized Current current() {
        String now = stamp();
        Current known = current;
        if (known == null || !now.equals(stamp)) {
            known = load();
            current = known;
            stamp = now;
        }
        return known;
    }

    private Current load() {
        Catalogue catalogue = CatalogueFile.read(home);
        if (catalogue.files().isEmpty()) {
            return new Current(catalogue, Register.empty());
        }
        return read(catalogue).orElseGet(this::loadUnderLock);
    }

    private Optional<Current> read(Catalogue catalogue) {
        if (!catalogue.program().equals(ProgramMark.current())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Current(catalogue, RegisterFile.read(home.register(catalogue.edition()))));
        } catch (UnusableRegisterFile e) {
            return Optional.empty();
        }
    }

    /** Somebody else may just have imported something, or made the register again: then theirs is good. */
    private Current loadUnderLock() {
        try (HomeLock lock = HomeLock.await(home)) {
            return read(CatalogueFile.read(home)).orElseGet(() -> RebuildRegister.run(lock, intake.get(), progress));
        }
    }

    private String stamp() {
        try {
            BasicFileAttributes catalogue = Files.readAttributes(home.catalogue(), BasicFileAttributes.class);
            return catalogue.lastModifiedTime() + " " + catalogue.size() + " " + catalogue.fileKey();
        } catch (IOException e) {
            return "none";
        }
    }
}
