package org.unstuck.health;

/** Something that can be unwell; rooms have a bean for each of theirs. */
public interface HealthCheck {
    /** In small letters and hyphens, such as {@code disk}. */
    String name();

    /** Looks now; quick, as it is asked every few seconds. What it throws counts as unwell. */
    Health look();
}
