package org.unstuck.cli;

import org.unstuck.workbench.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells which Unstuck this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"unstuck " + ProgramVersion.number()};
    }
}
