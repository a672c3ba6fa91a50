package org.unstuck.workbench;

import org.unstuck.register.Register;

/** Where the register on the workbench comes from. */
@FunctionalInterface
public interface RegisterSource {
    /**
     * The register as it is now: the same object as long as nothing changed. Asked several times a page, so it must be
     * quick while nothing changed.
     */
    Register current();
}
