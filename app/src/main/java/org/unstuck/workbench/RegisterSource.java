package org.unstuck.workbench;

import org.unstuck.home.RegisterStore;

/** Where the register on the workbench comes from. */
@FunctionalInterface
public interface RegisterSource {
    /**
     * What the home holds now; its register is the same object as long as nothing changed. Asked several times a page,
     * so it must be quick while nothing changed.
     */
    RegisterStore.Current current();
}
