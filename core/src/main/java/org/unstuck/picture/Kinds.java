package org.unstuck.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.school.EstablishmentType.Sector;
import org.unstuck.school.Phase;
import org.unstuck.school.Settlement;

/** Into what kinds schools are told apart, in the words of the tables. */
final class Kinds {

    static final String NOT_INSPECTED = "Academies not yet inspected as a new school";
    static final String INSPECTED = "Academies inspected since they opened as one";
    static final String NO_ACADEMY = "Other schools";

    static final String CONURBATIONS = "Conurbations";
    static final String TOWNS = "Towns and small cities";
    static final String COUNTRYSIDE = "Villages and countryside";

    static final String SINGLE = "Single-academy trusts";
    static final String SMALL = "Multi-academy trusts of fewer than 10";
    static final String MIDDLE = "Multi-academy trusts of 10 to 29";
    static final String LARGE = "Multi-academy trusts of 30 or more";

    static final String IN_AREA = "In an opportunity area";

    private static final List<String> FIFTHS =
            List.of("1 (most deprived fifth of areas)", "2", "3", "4", "5 (least deprived fifth of areas)");

    private Kinds() {}

    static String phase(Phase phase) {
        return switch (phase) {
            case NURSERY -> "Nursery";
            case PRIMARY -> "Primary";
            case JUNIOR -> "Junior";
            case SECONDARY -> "Secondary";
            case ALL_THROUGH -> "All-through";
            case SPECIAL -> "Special";
            case PUPIL_REFERRAL_UNIT -> "Pupil referral units and alternative provision";
            case SIXTEEN_PLUS -> "16 plus";
        };
    }

    static String sector(Sector sector) {
        return switch (sector) {
            case MAINTAINED -> "Maintained by local authorities";
            case ACADEMY -> "Academies and free schools";
            case NON_MAINTAINED -> "Non-maintained special schools";
            case OTHER -> "Other";
        };
    }

    static List<String> phases() {
        return Arrays.stream(Phase.values()).map(Kinds::phase).toList();
    }

    static List<String> sectors() {
        return Arrays.stream(Sector.values()).map(Kinds::sector).toList();
    }

    static List<String> fifths() {
        return FIFTHS;
    }

    static String ruralUrban(Settlement settlement) {
        return switch (settlement) {
            case CONURBATION -> CONURBATIONS;
            case TOWN -> TOWNS;
            case COUNTRYSIDE -> COUNTRYSIDE;
        };
    }

    /** Some files write "Not Applicable" where they know none. */
    static boolean isRegion(String words) {
        return !words.equalsIgnoreCase("not applicable");
    }

    /** The fifth of areas that a decile of the index lies in; 1 is the most deprived in both. */
    static Optional<String> deprivation(String decile) {
        int tenth = (int) Double.parseDouble(decile);
        return tenth >= 1 && tenth <= 10 ? Optional.of(FIFTHS.get((tenth - 1) / 2)) : Optional.empty();
    }

    static @Nullable String inOpportunityArea(@Nullable String area) {
        if (area == null) {
            return null;
        }
        return area.equals(OpportunityAreas.ELSEWHERE) ? area : IN_AREA;
    }

    static @Nullable String areaAlone(@Nullable String area) {
        return OpportunityAreas.ELSEWHERE.equals(area) ? null : area;
    }

    /**
     * The band of a trust by its number of academies. Fight or flight (2020), paragraph 39, parts small ones, of fewer
     * than 10, from the others.
     */
    static String trustBand(boolean single, int academies) {
        if (single) {
            return SINGLE;
        }
        if (academies < 10) {
            return SMALL;
        }
        return academies < 30 ? MIDDLE : LARGE;
    }
}
