package org.unstuck.web;

/** The entries of the navigation, in the order shown. */
public enum Section {
    SCHOOLS("Schools", "/schools"),
    DEFINITIONS("Definitions", "/definitions"),
    PICTURE("Picture", "/picture"),
    PAIRS("Pairs", "/designs"),
    IMPORT("Import", "/import"),
    PEOPLE("People", "/people"),
    SETTINGS("Settings", "/settings"),
    ACCOUNT("Your account", "/account");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }
}
