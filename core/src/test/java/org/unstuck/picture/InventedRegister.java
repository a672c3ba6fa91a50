package org.unstuck.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classifier;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.DataHome;
import org.unstuck.home.Definitions;
import org.unstuck.home.ImportFiles;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.RegisterStore;
import org.unstuck.intake.Intake;
import org.unstuck.intake.Layouts;
import org.unstuck.intake.ReadOptions;
import org.unstuck.invented.InventedEngland;
import org.unstuck.invented.Size;
import org.unstuck.invented.Truth;
import org.unstuck.register.Register;

/** A country that was invented, written to files and imported again; or the real one. */
public record InventedRegister(Register register, Truth truth) {

    private static final Intake INTAKE = new Intake(Layouts.shipped());

    public static InventedRegister of(Path folder, int schools) throws IOException {
        Path files = folder.resolve("files");
        Truth truth = InventedEngland.write(files, 11, new Size(schools, 1));
        return new InventedRegister(imported(folder, files), truth);
    }

    /** The register of the files in a folder. */
    static Register imported(Path folder, Path files) {
        DataHome home = DataHome.open(folder.resolve("home"));
        new ImportFiles(home, INTAKE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(List.of(files), ReadOptions.NONE, ImportProgress.NONE);
        return new RegisterStore(home, () -> INTAKE).current().register();
    }

    public static Definition definition(Path folder, String id) {
        return new Definitions(folder.resolve("definitions"))
                .list()
                .find(new DefinitionId(id))
                .orElseThrow();
    }

    public static PictureFacts facts(Register register, Path folder, String definition, LocalDate asAt) {
        Classification classification = new Classifier(register).classify(definition(folder, definition), asAt);
        return PictureFacts.gather(register, classification);
    }
}
