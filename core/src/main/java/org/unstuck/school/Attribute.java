package org.unstuck.school;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that files say of a school. Values travel as text in one canonical form for each {@link Form}; a value
 * that is not in that form is reported at intake and never stored.
 */
public enum Attribute {
    NAME("name", "Name", Form.TEXT),
    LAESTAB("laestab", "LAESTAB", Form.TEXT),
    STATUS("status", "Status", Form.STATUS),
    TYPE("type", "Type of establishment", Form.TYPE),
    /** As Ofsted deems it: middle schools primary or secondary, all-through schools secondary. */
    OFSTED_PHASE("ofsted-phase", "Phase as Ofsted deems it", Form.PHASE),
    /** From the register's phase, type and ages. */
    PHASE("phase", "Phase", Form.PHASE),
    OPEN_DATE("open-date", "Opened", Form.DATE),
    CLOSE_DATE("close-date", "Closed", Form.DATE),
    LOW_AGE("low-age", "Lowest age", Form.NUMBER),
    HIGH_AGE("high-age", "Highest age", Form.NUMBER),
    GENDER("gender", "Gender of entry", Form.TEXT),
    RELIGIOUS_CHARACTER("religious-character", "Religious character", Form.TEXT),
    ADMISSIONS("admissions", "Admissions policy", Form.TEXT),
    SIXTH_FORM("sixth-form", "Sixth form", Form.TEXT),
    POSTCODE("postcode", "Postcode", Form.TEXT),
    TOWN("town", "Town", Form.TEXT),
    LOCAL_AUTHORITY_CODE("local-authority-code", "Local authority code", Form.TEXT),
    LOCAL_AUTHORITY("local-authority", "Local authority", Form.TEXT),
    REGION("region", "Region", Form.TEXT),
    OFSTED_REGION("ofsted-region", "Ofsted region", Form.TEXT),
    CONSTITUENCY("constituency", "Parliamentary constituency", Form.TEXT),
    DISTRICT_CODE("district-code", "District code", Form.TEXT),
    WARD_CODE("ward-code", "Ward code", Form.TEXT),
    LSOA("lsoa", "Lower-layer super output area (2011)", Form.TEXT),
    RURAL_URBAN("rural-urban", "Rural or urban (2011 classification)", Form.TEXT),
    EASTING("easting", "Easting", Form.NUMBER),
    NORTHING("northing", "Northing", Form.NUMBER),
    LATITUDE("latitude", "Latitude", Form.NUMBER),
    LONGITUDE("longitude", "Longitude", Form.NUMBER),
    TRUST_UID("trust-uid", "Trust identifier", Form.TEXT),
    TRUST("trust", "Trust", Form.TEXT),
    SPONSOR("sponsor", "Sponsor", Form.TEXT),
    PUPILS("pupils", "Pupils on roll", Form.NUMBER),
    /** Percentage of pupils known to be eligible for free school meals. */
    FREE_MEALS("free-meals", "Eligible for free school meals", Form.PERCENT),
    FREE_MEALS_EVER_6("free-meals-ever-6", "Eligible for free school meals in the last six years", Form.PERCENT),
    ENGLISH_ADDITIONAL("english-additional", "English as an additional language", Form.PERCENT),
    SPECIAL_NEEDS_PLAN("special-needs-plan", "Education, health and care plan or statement", Form.PERCENT),
    SPECIAL_NEEDS_SUPPORT("special-needs-support", "Special educational needs support", Form.PERCENT),
    /** Ofsted's quintile: 1 is the least deprived fifth of schools' areas, 5 the most deprived. */
    IDACI_QUINTILE("idaci-quintile", "Deprivation (IDACI) quintile, 5 is the most deprived", Form.NUMBER),
    /** Deciles of the index itself: 1 is the most deprived tenth of areas, 10 the least. */
    IDACI_DECILE_2015("idaci-decile-2015", "Deprivation (IDACI 2015) decile, 1 is the most deprived", Form.NUMBER),
    IDACI_DECILE_2019("idaci-decile-2019", "Deprivation (IDACI 2019) decile, 1 is the most deprived", Form.NUMBER),
    /** Where a map made of tiles puts the local authority. */
    TILE_COLUMN("tile-column", "Column of the local authority's tile", Form.NUMBER),
    TILE_ROW("tile-row", "Row of the local authority's tile", Form.NUMBER);

    /** Canonical form of a value. */
    public enum Form {
        TEXT,
        /** A decimal number with a point and no grouping. */
        NUMBER,
        /** A number from 0 to 100 without a sign. */
        PERCENT,
        /** ISO 8601, {@code 2019-08-31}. */
        DATE,
        /** {@link Phase#id()}. */
        PHASE,
        /** {@link EstablishmentType#id()}. */
        TYPE,
        /** {@code open}, {@code closed} or {@code proposed}. */
        STATUS
    }

    private static final Map<String, Attribute> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Attribute::id, Function.identity()));

    private final String id;
    private final String label;
    private final Form form;

    Attribute(String id, String label, Form form) {
        this.id = id;
        this.label = label;
        this.form = form;
    }

    /** Name used in layouts, files and JSON. */
    public String id() {
        return id;
    }

    /** Name used on pages. */
    public String label() {
        return label;
    }

    public Form form() {
        return form;
    }

    /** Its place in packed statements; good within one run of the program, stored files go by {@link #id()}. */
    @SuppressWarnings("EnumOrdinal")
    public int position() {
        return ordinal();
    }

    /** Deciles of the index that was the newest on a date: that of 2019 came out on 26 September 2019. */
    public static Attribute idaciDecileOn(LocalDate date) {
        return date.isBefore(LocalDate.of(2019, 9, 26)) ? IDACI_DECILE_2015 : IDACI_DECILE_2019;
    }

    /** The attribute with this {@link #id()}. */
    public static Optional<Attribute> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
