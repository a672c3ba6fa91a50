package org.unstuck.invented.internal;

/**
 * An invented local authority.
 *
 * @param code three digits, as in the register
 * @param deprivation mean of its neighbourhoods, in standard deviations
 * @param strength what it adds to the quality of its schools, in standard deviations
 * @param column place on the tile map, from the west
 * @param row place on the tile map, from the north
 */
record Authority(
        String code,
        String name,
        Region region,
        AuthorityKind kind,
        double deprivation,
        double strength,
        int column,
        int row) {
    Authority {
        if (!code.matches("\\d{3}")) {
            throw new IllegalArgumentException("A local authority code has three digits: " + code);
        }
    }

    String districtCode() {
        return "E06990" + code;
    }

    String constituencyName() {
        return name + " Central";
    }

    String constituencyCode() {
        return "E14990" + code;
    }
}
