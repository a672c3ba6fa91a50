package org.unstuck.invented.internal;

/** The religious character of a school, as the register writes it. */
enum Faith {
    NONE("Does not apply", "Non-faith"),
    CHURCH_OF_ENGLAND("Church of England", "Christian"),
    ROMAN_CATHOLIC("Roman Catholic", "Christian"),
    OTHER("Multi-faith", "Other faith");

    final String officialName;
    final String grouping;

    Faith(String officialName, String grouping) {
        this.officialName = officialName;
        this.grouping = grouping;
    }
}
