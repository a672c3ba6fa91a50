package org.unstuck.imports;

import java.util.function.Supplier;
import org.unstuck.home.DataHome;
import org.unstuck.home.FileResult;
import org.unstuck.home.ImportProgress;
import org.unstuck.home.RebuildRegister;
import org.unstuck.intake.Intake;
import org.unstuck.jobs.JobKind;
import org.unstuck.jobs.RunningJob;

/** Makes the register again from the originals. */
final class RebuildJob implements JobKind {
    private final DataHome home;
    private final Supplier<Intake> intake;

    RebuildJob(DataHome home, Supplier<Intake> intake) {
        this.home = home;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String title() {
        return "Read all imported files again";
    }

    @Override
    public boolean onRequest() {
        return true;
    }

    @Override
    public String run(RunningJob job) {
        new RebuildRegister(home, intake.get()).run(new Progress(job));
        return "";
    }

    private record Progress(RunningJob job) implements ImportProgress {
        @Override
        public boolean cancelled() {
            return job.cancelled();
        }

        @Override
        public void advanced(String name, long rows) {
            job.tell("Reading " + name, () -> "");
        }

        @Override
        public void finished(FileResult result) {}

        @Override
        public void assembling() {
            job.tell("All files are read. Their records are being put together.", () -> "");
        }
    }
}
