package org.unstuck.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Type of establishment in the register; files word it in many ways, {@link #id()} in one. */
public enum EstablishmentType {
    COMMUNITY("community", "community school", Sector.MAINTAINED),
    VOLUNTARY_AIDED("voluntary-aided", "voluntary aided school", Sector.MAINTAINED),
    VOLUNTARY_CONTROLLED("voluntary-controlled", "voluntary controlled school", Sector.MAINTAINED),
    FOUNDATION("foundation", "foundation school", Sector.MAINTAINED),
    NURSERY("nursery", "local authority nursery school", Sector.MAINTAINED),
    COMMUNITY_SPECIAL("community-special", "community special school", Sector.MAINTAINED),
    FOUNDATION_SPECIAL("foundation-special", "foundation special school", Sector.MAINTAINED),
    NON_MAINTAINED_SPECIAL("non-maintained-special", "non-maintained special school", Sector.NON_MAINTAINED),
    PUPIL_REFERRAL_UNIT("pupil-referral-unit", "pupil referral unit", Sector.MAINTAINED),
    ACADEMY_CONVERTER("academy-converter", "academy (converter)", Sector.ACADEMY),
    ACADEMY_SPONSOR_LED("academy-sponsor-led", "academy (sponsor-led)", Sector.ACADEMY),
    ACADEMY_SPECIAL_CONVERTER("academy-special-converter", "special academy (converter)", Sector.ACADEMY),
    ACADEMY_SPECIAL_SPONSOR_LED("academy-special-sponsor-led", "special academy (sponsor-led)", Sector.ACADEMY),
    ACADEMY_ALTERNATIVE_PROVISION_CONVERTER(
            "academy-alternative-provision-converter", "alternative provision academy (converter)", Sector.ACADEMY),
    ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED(
            "academy-alternative-provision-sponsor-led", "alternative provision academy (sponsor-led)", Sector.ACADEMY),
    FREE_SCHOOL("free-school", "free school", Sector.ACADEMY),
    FREE_SCHOOL_SPECIAL("free-school-special", "special free school", Sector.ACADEMY),
    FREE_SCHOOL_ALTERNATIVE_PROVISION(
            "free-school-alternative-provision", "alternative provision free school", Sector.ACADEMY),
    UNIVERSITY_TECHNICAL_COLLEGE("university-technical-college", "university technical college", Sector.ACADEMY),
    STUDIO_SCHOOL("studio-school", "studio school", Sector.ACADEMY),
    CITY_TECHNOLOGY_COLLEGE("city-technology-college", "city technology college", Sector.ACADEMY),
    SIXTEEN_TO_NINETEEN("sixteen-to-nineteen", "16 to 19 academy or sixth form centre", Sector.OTHER),
    COLLEGE("college", "college", Sector.OTHER),
    INDEPENDENT("independent", "independent school", Sector.OTHER),
    OTHER("other", "other establishment", Sector.OTHER);

    /** Who answers for the school. */
    public enum Sector {
        /** Maintained by the local authority. */
        MAINTAINED("local-authority-maintained", "maintained by the local authority"),
        /** Academies and free schools, run by a trust. */
        ACADEMY("academy", "academy or free school"),
        /** State-funded special schools that neither a council nor a trust runs. */
        NON_MAINTAINED("non-maintained", "non-maintained special school"),
        /** Not a state-funded school in inspection statistics: independent schools, colleges, 16 to 19 provision. */
        OTHER("other", "other");

        private final String id;
        private final String words;

        Sector(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** Name used in files, addresses and JSON. */
        public String id() {
            return id;
        }

        /** Name used in sentences and tables. */
        public String words() {
            return words;
        }
    }

    private static final Map<String, EstablishmentType> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EstablishmentType::id, Function.identity()));

    private final String id;
    private final String words;
    private final Sector sector;

    EstablishmentType(String id, String words, Sector sector) {
        this.id = id;
        this.words = words;
        this.sector = sector;
    }

    /** Name used in files, addresses and JSON. */
    public String id() {
        return id;
    }

    /** Name used in sentences and tables. */
    public String words() {
        return words;
    }

    public Sector sector() {
        return sector;
    }

    /** Whether inspection statistics of state-funded schools include it. */
    public boolean stateFunded() {
        return sector != Sector.OTHER;
    }

    /** The type with this {@link #id()}, in any case. */
    public static Optional<EstablishmentType> find(String id) {
        return Optional.ofNullable(BY_ID.get(id.strip().toLowerCase(Locale.ROOT)));
    }
}
