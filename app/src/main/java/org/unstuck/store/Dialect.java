package org.unstuck.store;

/** The database programs that can keep a workspace. All SQL but that of some migrations is the same for both. */
public enum Dialect {
    SQLITE("sqlite"),
    POSTGRESQL("postgresql");

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** Where migrations stand that only this one understands. */
    String folder() {
        return folder;
    }
}
