package org.unstuck.invented.internal;

/**
 * Kinds of school by age, with what each needs to be invented. {@code share} is the part of all state-funded schools in
 * 2005; {@code quality} what the phase adds to quality, in standard deviations, and {@code spread} how far its schools
 * differ for good.
 */
enum Phase {
    PRIMARY("Primary", "2", "Primary", "Primary School", 0.610, 4, 11, 265, 0.45, 0.05, 1.0),
    INFANT("Primary", "2", "Primary", "Infant School", 0.072, 4, 7, 235, 0.30, 0.22, 0.9),
    FIRST("Primary", "2", "Primary", "First School", 0.027, 4, 9, 170, 0.40, 0.12, 0.9),
    MIDDLE_DEEMED_PRIMARY("Middle deemed primary", "3", "Primary", "Middle School", 0.002, 8, 12, 330, 0.2, -0.1, 1.0),
    JUNIOR("Primary", "2", "Primary", "Junior School", 0.064, 7, 11, 290, 0.30, -0.30, 1.0),
    SECONDARY("Secondary", "4", "Secondary", "High School", 0.142, 11, 16, 980, 0.33, -0.38, 1.2),
    MIDDLE_DEEMED_SECONDARY(
            "Middle deemed secondary", "5", "Secondary", "Middle School", 0.006, 9, 13, 420, 0.2, -0.1, 1.0),
    ALL_THROUGH("All-through", "7", "Secondary", "School", 0.004, 4, 18, 1150, 0.25, -0.1, 1.1),
    SPECIAL("Not applicable", "0", "Special", "School", 0.050, 4, 19, 125, 0.45, 0.45, 1.0),
    ALTERNATIVE_PROVISION("Not applicable", "0", "PRU", "Centre", 0.016, 11, 16, 45, 0.6, 0.15, 1.0),
    NURSERY("Nursery", "1", "Nursery", "Nursery School", 0.017, 3, 5, 95, 0.3, 1.05, 0.8),
    INDEPENDENT("Not applicable", "0", "", "Preparatory School", 0, 4, 18, 210, 0.7, 0, 1.0),
    COLLEGE("16 plus", "6", "", "Sixth Form College", 0, 16, 99, 1500, 0.4, 0, 1.0);

    final String giasName;
    final String giasCode;
    final String ofstedName;
    final String nameEnding;
    final double share;
    final int lowAge;
    final int highAge;
    final double medianPupils;
    final double pupilsSpread;
    final double quality;
    final double spread;

    Phase(
            String giasName,
            String giasCode,
            String ofstedName,
            String nameEnding,
            double share,
            int lowAge,
            int highAge,
            double medianPupils,
            double pupilsSpread,
            double quality,
            double spread) {
        this.giasName = giasName;
        this.giasCode = giasCode;
        this.ofstedName = ofstedName;
        this.nameEnding = nameEnding;
        this.share = share;
        this.lowAge = lowAge;
        this.highAge = highAge;
        this.medianPupils = medianPupils;
        this.pupilsSpread = pupilsSpread;
        this.quality = quality;
        this.spread = spread;
    }

    boolean isStateFunded() {
        return this != INDEPENDENT && this != COLLEGE;
    }

    boolean isPrimary() {
        return ofstedName.equals("Primary");
    }

    boolean isSecondary() {
        return ofstedName.equals("Secondary");
    }

    /** Outstanding schools of these phases were never exempt from inspection. */
    boolean isNeverExempt() {
        return this == NURSERY || this == SPECIAL || this == ALTERNATIVE_PROVISION;
    }
}
