package org.unstuck.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program may do with a token, out of what the person who made it may do. */
public enum Scope {
    SCHOOLS_READ("Schools", "Find schools, and read their inspections and what definitions say of them"),
    DEFINITIONS_READ("Definitions", "Read definitions, and how many schools meet them"),
    IMPORTS_READ("Imports", "Read what was imported, and how imports went");

    private final String label;
    private final String purpose;

    Scope(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** Name used in the API and the store, for example {@code schools:read}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> find(String id) {
        return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    public String label() {
        return label;
    }

    /** What it lets a program do, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** What a request that has this scope is marked with. */
    public String authority() {
        return "SCOPE_" + id();
    }
}
