package org.unstuck.invented.internal;

/** The rural-urban classes of 2011, as school geography and GIAS write them. */
enum Settlement {
    MAJOR_CONURBATION("Urban major conurbation", "A1"),
    MINOR_CONURBATION("Urban minor conurbation", "B1"),
    CITY_AND_TOWN("Urban city and town", "C1"),
    CITY_AND_TOWN_SPARSE("Urban city and town in a sparse setting", "C2"),
    TOWN_AND_FRINGE("Rural town and fringe", "D1"),
    TOWN_AND_FRINGE_SPARSE("Rural town and fringe in a sparse setting", "D2"),
    VILLAGE("Rural village and dispersed", "E1"),
    VILLAGE_SPARSE("Rural village and dispersed in a sparse setting", "E2");

    final String officialName;
    final String code;

    Settlement(String officialName, String code) {
        this.officialName = officialName;
        this.code = code;
    }

    /** Fight or flight (2020), footnote 3. */
    boolean isTownOrSmallCity() {
        return switch (this) {
            case CITY_AND_TOWN, CITY_AND_TOWN_SPARSE, TOWN_AND_FRINGE, TOWN_AND_FRINGE_SPARSE -> true;
            case MAJOR_CONURBATION, MINOR_CONURBATION, VILLAGE, VILLAGE_SPARSE -> false;
        };
    }

    boolean isVillage() {
        return this == VILLAGE || this == VILLAGE_SPARSE;
    }
}
