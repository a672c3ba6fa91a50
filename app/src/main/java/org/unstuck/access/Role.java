package org.unstuck.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person is here for. A person may have several roles; what no role allows is refused. */
public enum Role {
    ANALYST("Analyst", "The register, definitions, lists of schools and statistics"),
    RESEARCHER("Researcher", "The studies they belong to, and the schools in them"),
    IMPROVEMENT_LEAD("Improvement lead", "The schools of their local authority or trust"),
    SCHOOL("School", "The page of their own school"),
    PUBLISHER("Publisher", "What leaves the house"),
    ADMINISTRATOR("Administrator", "People and settings, not what people said");

    private final String label;
    private final String purpose;

    Role(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** Name used in addresses, on the command line and in the store. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role with this {@link #id()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no role '" + id + "'"));
    }

    public static Optional<Role> find(String id) {
        return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    public String label() {
        return label;
    }

    /** What the role sees, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** Whether people of this role see schools one by one of the whole country, not only those that are named for them. */
    boolean seesEverySchool() {
        return switch (this) {
            case ANALYST, RESEARCHER -> true;
            case IMPROVEMENT_LEAD, SCHOOL, PUBLISHER, ADMINISTRATOR -> false;
        };
    }
}
