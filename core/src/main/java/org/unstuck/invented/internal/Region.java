package org.unstuck.invented.internal;

/** The nine invented regions. Ofsted's eight put the first two together. {@code weight} is its part of all schools. */
enum Region {
    FAR_NORTH("Invented Far North", "A", 1145, "UUUUTTTCCCSS"),
    HOLLIN_AND_THE_SKERROW("Invented Hollin and the Skerrow", "D", 2241, "UUUUUUTTTCCSSSS"),
    NORTH_REACH("Invented North Reach", "B", 3193, "UUUUUUUUUUUUTTTTCCCSSSS"),
    EAST_VALE("Invented East Vale", "E", 2085, "TTTCSSSSS"),
    WEST_VALE("Invented West Vale", "F", 2430, "UUUUUUUTTTSSSS"),
    EASTERN_LEVELS("Invented Eastern Levels", "G", 2566, "TTTCCCSSSSS"),
    CAPITAL("Invented Capital", "H", 2570, "UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU"),
    SOUTHERN_DOWNS("Invented Southern Downs", "J", 3386, "TTTTTTTCCCCCSSSSSS"),
    WESTERN_COAST("Invented Western Coast", "K", 2374, "TTTTCCCCSSSSSSS");

    private static final String FIRST_TWO = "Invented Far North, Hollin and ";

    final String officialName;
    final String code;
    final double weight;
    final String authorityKinds;

    Region(String officialName, String code, double weight, String authorityKinds) {
        this.officialName = officialName;
        this.code = code;
        this.weight = weight;
        this.authorityKinds = authorityKinds;
    }

    String ofstedName() {
        return isOneOfTheFirstTwo() ? FIRST_TWO + "the Skerrow" : officialName;
    }

    /** The shorter form used until 2015. */
    String ofstedNameUntil2015() {
        return isOneOfTheFirstTwo() ? FIRST_TWO + "Skerrow" : officialName;
    }

    private boolean isOneOfTheFirstTwo() {
        return this == FAR_NORTH || this == HOLLIN_AND_THE_SKERROW;
    }
}
