package org.unstuck.inspection;

/** A formal category into which an inspection places a school. */
public enum CategoryOfConcern {
    SPECIAL_MEASURES("special measures"),
    /** Until 2012: notice to improve; to 2025: serious weaknesses; from November 2025: requires significant improvement. */
    SERIOUS_WEAKNESSES("serious weaknesses");

    private final String words;

    CategoryOfConcern(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
