package org.unstuck.invented.internal;

/**
 * A small area (LSOA).
 *
 * @param code like a real one, from a block that no real area has
 * @param rank2015 rank by income deprivation affecting children, 1 = most deprived
 * @param rank2019 the same four years later
 * @param areas how many are ranked
 */
record Neighbourhood(String code, Authority authority, Settlement settlement, int rank2015, int rank2019, int areas) {

    /** 1 = the most deprived tenth. */
    int decile2015() {
        return 1 + (rank2015 - 1) * 10 / areas;
    }

    /** 1 = the most deprived tenth. */
    int decile2019() {
        return 1 + (rank2019 - 1) * 10 / areas;
    }

    /** Ofsted's quintile: 5 = the most deprived fifth. */
    int quintile() {
        return 5 - (rank2019 - 1) * 5 / areas;
    }

    String wardCode() {
        return "E05" + code.substring(3);
    }

    String middleAreaCode() {
        return "E02" + code.substring(3);
    }
}
