package org.unstuck.home;

import org.unstuck.intake.Intake;

/** Makes a home's register again from its originals: the same originals always make the same bytes. */
public final class RebuildRegister {

    private final DataHome home;
    private final Intake intake;

    public RebuildRegister(DataHome home, Intake intake) {
        this.home = home;
        this.intake = intake;
    }

    /**
     * Reads every original again and stores what they make.
     *
     * @throws org.unstuck.UserFacingException if the home cannot be changed, or an original cannot be read
     */
    public RegisterStore.Current run(ImportProgress progress) {
        try (HomeLock lock = HomeLock.acquire(home)) {
            return run(lock, intake, progress);
        }
    }

    static RegisterStore.Current run(HomeLock lock, Intake intake, ImportProgress progress) {
        HomeChange change = new HomeChange(lock, intake, progress);
        RegisterStore.Current made =
                change.commit(change.readAgain(CatalogueFile.read(lock.home()).files()));
        change.tidy(made.catalogue());
        return made;
    }
}
