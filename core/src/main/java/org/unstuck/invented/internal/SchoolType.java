package org.unstuck.invented.internal;

/** Types of establishment, in the words of the register (GIAS), of Ofsted's files until 2015 and after, and of DfE. */
enum SchoolType {
    COMMUNITY("01", "Community school", "Community School", Group.MAINTAINED),
    VOLUNTARY_AIDED("02", "Voluntary aided school", "Voluntary Aided School", Group.MAINTAINED),
    VOLUNTARY_CONTROLLED("03", "Voluntary controlled school", "Voluntary Controlled School", Group.MAINTAINED),
    FOUNDATION("05", "Foundation school", "Foundation School", Group.MAINTAINED),
    COMMUNITY_SPECIAL("07", "Community special school", "Community Special School", Group.SPECIAL),
    PUPIL_REFERRAL_UNIT("14", "Pupil referral unit", "Pupil Referral Unit", Group.MAINTAINED),
    NURSERY("15", "Local authority nursery school", "LA Nursery School", Group.MAINTAINED),
    SPONSORED("28", "Academy sponsor led", "Academy Sponsor Led", Group.ACADEMY),
    CONVERTER("34", "Academy converter", "Academy Converter", Group.ACADEMY),
    SPECIAL_SPONSORED("33", "Academy special sponsor led", "Academy Special Sponsor Led", Group.ACADEMY),
    SPECIAL_CONVERTER("44", "Academy special converter", "Academy Special Converter", Group.ACADEMY),
    PROVISION_SPONSORED(
            "43",
            "Academy alternative provision sponsor led",
            "Academy Alternative Provision Sponsor Led",
            Group.ACADEMY),
    PROVISION_CONVERTER(
            "42", "Academy alternative provision converter", "Academy Alternative Provision Converter", Group.ACADEMY),
    FREE("35", "Free schools", "Free School", Group.FREE),
    FREE_SPECIAL("36", "Free schools special", "Free School Special", Group.FREE),
    FREE_PROVISION("38", "Free schools alternative provision", "Free School - Alternative Provision", Group.FREE),
    INDEPENDENT("11", "Other independent school", "", Group.INDEPENDENT),
    COLLEGE("18", "Further education", "", Group.COLLEGE);

    /** Groups of types: code and name in the register, and DfE's MINORGROUP. */
    enum Group {
        MAINTAINED("4", "Local authority maintained schools", "Maintained school"),
        SPECIAL("5", "Special schools", "Special school"),
        ACADEMY("10", "Academies", "Academy"),
        FREE("11", "Free Schools", "Academy"),
        INDEPENDENT("3", "Independent schools", "Independent school"),
        COLLEGE("1", "Colleges", "College");

        final String code;
        final String officialName;
        final String minorGroup;

        Group(String code, String officialName, String minorGroup) {
            this.code = code;
            this.officialName = officialName;
            this.minorGroup = minorGroup;
        }
    }

    final String code;
    final String giasName;
    final String ofstedName;
    final Group group;

    SchoolType(String code, String giasName, String ofstedName, Group group) {
        this.code = code;
        this.giasName = giasName;
        this.ofstedName = ofstedName;
        this.group = group;
    }

    boolean isAcademy() {
        return group == Group.ACADEMY || group == Group.FREE;
    }

    boolean isSponsored() {
        return this == SPONSORED || this == SPECIAL_SPONSORED || this == PROVISION_SPONSORED;
    }

    boolean isStateFunded() {
        return group != Group.INDEPENDENT && group != Group.COLLEGE;
    }

    /** Ofsted wrote free schools in the plural until 2015. */
    String ofstedNameUntil2015() {
        return group == Group.FREE ? ofstedName.replace("Free School", "Free Schools") : ofstedName;
    }

    static SchoolType sponsoredFor(Phase phase) {
        return switch (phase) {
            case SPECIAL -> SPECIAL_SPONSORED;
            case ALTERNATIVE_PROVISION -> PROVISION_SPONSORED;
            case PRIMARY,
                    INFANT,
                    FIRST,
                    MIDDLE_DEEMED_PRIMARY,
                    JUNIOR,
                    SECONDARY,
                    MIDDLE_DEEMED_SECONDARY,
                    ALL_THROUGH,
                    NURSERY,
                    INDEPENDENT,
                    COLLEGE -> SPONSORED;
        };
    }

    static SchoolType converterFor(Phase phase) {
        return switch (phase) {
            case SPECIAL -> SPECIAL_CONVERTER;
            case ALTERNATIVE_PROVISION -> PROVISION_CONVERTER;
            case PRIMARY,
                    INFANT,
                    FIRST,
                    MIDDLE_DEEMED_PRIMARY,
                    JUNIOR,
                    SECONDARY,
                    MIDDLE_DEEMED_SECONDARY,
                    ALL_THROUGH,
                    NURSERY,
                    INDEPENDENT,
                    COLLEGE -> CONVERTER;
        };
    }
}
