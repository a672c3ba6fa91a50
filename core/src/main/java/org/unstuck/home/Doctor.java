package org.unstuck.home;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.UserFacingException;
import org.unstuck.home.internal.RegisterFile;
import org.unstuck.home.internal.UnusableRegisterFile;

/** Examines a home, all of it, and changes nothing. */
public final class Doctor {

    /** Room that importing the files of a country needs, with the register there before. */
    private static final long ROOM_NEEDED = 500L << 20;

    private final DataHome home;
    private final Originals originals;
    private final List<Finding> findings = new ArrayList<>();

    private Doctor(DataHome home) {
        this.home = home;
        this.originals = new Originals(home);
    }

    /** What there is to say of a home. */
    public static List<Finding> examine(DataHome home) {
        Doctor doctor = new Doctor(home);
        if (Files.isDirectory(home.folder())) {
            doctor.examineFolder();
            doctor.readCatalogue().ifPresent(doctor::examineContents);
        } else {
            doctor.findings.add(Finding.note(
                    "There is no data home at " + home.folder() + " yet.", "It is made by the first import."));
        }
        return List.copyOf(doctor.findings);
    }

    private void examineFolder() {
        if (!Files.isWritable(home.folder())) {
            findings.add(Finding.problem(
                    "The data home " + home.folder() + " cannot be written.",
                    "Allow yourself to write it, or name another with --home."));
            return;
        }
        findings.add(Finding.good("The data home " + home.folder() + " can be read and written."));
        examineRoom();
        if (HomeLock.held(home)) {
            findings.add(Finding.note(
                    "An import is running" + HomeLock.holder(home) + ".", "What follows may change under it."));
        }
    }

    private void examineRoom() {
        try {
            long free = Files.getFileStore(home.folder()).getUsableSpace();
            String room = "There are " + (free >> 20) + " MB of free disk space.";
            findings.add(
                    free >= ROOM_NEEDED
                            ? Finding.good(room)
                            : Finding.problem(
                                    room, "Make room: an import needs up to " + (ROOM_NEEDED >> 20) + " MB."));
        } catch (IOException e) {
            findings.add(Finding.problem("The disk does not tell its free space: " + DataHome.reason(e), ""));
        }
    }

    private Optional<Catalogue> readCatalogue() {
        try {
            Catalogue catalogue = CatalogueFile.read(home);
            findings.add(Finding.good(
                    "The catalogue can be read; it lists " + catalogue.files().size() + " imported files."));
            return Optional.of(catalogue);
        } catch (UserFacingException e) {
            findings.add(Finding.problem("The catalogue cannot be used.", e.getMessage()));
            return Optional.empty();
        }
    }

    private void examineContents(Catalogue catalogue) {
        catalogue.files().forEach(this::examineOriginal);
        examineStrangers(catalogue);
        if (!catalogue.files().isEmpty()) {
            examineRegister(catalogue);
        }
    }

    private void examineOriginal(ImportedFile file) {
        String advice = "Import it again from where you have it, or forget it.";
        if (!originals.has(file.hash())) {
            findings.add(Finding.problem("The original of " + file.name() + " is missing.", advice));
        } else if (!originals.intact(file.hash())) {
            findings.add(Finding.problem(
                    "The original of " + file.name() + " is damaged: its content is not what was imported.",
                    "Delete " + originals.path(file.hash()) + ". " + advice));
        } else {
            findings.add(Finding.good("The original of " + file.name() + " is there and as it was imported."));
        }
    }

    private void examineStrangers(Catalogue catalogue) {
        for (String hash : originals.listAll()) {
            if (catalogue.findFile(hash).isEmpty()) {
                findings.add(Finding.note(
                        originals.path(hash) + " belongs to no import; one that was stopped may have left it.",
                        "It can be deleted."));
            }
        }
    }

    private void examineRegister(Catalogue catalogue) {
        if (!catalogue.program().equals(ProgramMark.current())) {
            findings.add(Finding.note(
                    "The register was made by another version of Unstuck.",
                    "It is made again from the originals when it is next needed."));
            return;
        }
        try {
            RegisterFile.read(home.register(catalogue.edition()));
            findings.add(Finding.good("The register is whole and up to date."));
        } catch (UnusableRegisterFile e) {
            findings.add(Finding.note(
                    "The stored register " + e.getMessage() + ".",
                    "It is made again from the originals when it is next needed."));
        }
    }
}
