package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Verdict;
import org.unstuck.engine.ColumnType;
import org.unstuck.engine.Relation.Column;
import org.unstuck.school.Attribute;
import org.unstuck.school.Phase;
import org.unstuck.school.Urn;

/**
 * What the picture uses of one school that was open on the date.
 *
 * @param urn the school
 * @param name on the date
 * @param phase as the definition counts it
 * @param answer what the definition says
 * @param certain whether no missing record could change that
 * @param academy whether it is an academy or free school
 * @param sector who answers for it, in words
 * @param newAcademy whether an academy has been inspected as a new school, in words
 * @param place where it is
 * @param trust what trust it is in
 * @param census what is said of its pupils
 */
public record SchoolFacts(
        Urn urn,
        String name,
        Phase phase,
        Verdict.Answer answer,
        boolean certain,
        boolean academy,
        String sector,
        String newAcademy,
        Place place,
        TrustPlace trust,
        Census census) {

    /**
     * Whether it counts where authorities and averages are compared. Nursery schools and pupil referral units do not: some
     * authorities have many and others none, and pupils of such units are often on roll at another school too.
     */
    public boolean compared() {
        return phase != Phase.NURSERY && phase != Phase.PUPIL_REFERRAL_UNIT;
    }

    /**
     * Where a school is; null where no source says it.
     *
     * @param region of the nine
     * @param localAuthorityCode three digits, the department's
     * @param localAuthority name
     * @param ruralUrban one of the report's three groups
     * @param deprivation fifth of all small areas, in words
     * @param opportunityArea its name, or {@link OpportunityAreas#ELSEWHERE}
     */
    public record Place(
            @Nullable String region,
            @Nullable String localAuthorityCode,
            @Nullable String localAuthority,
            @Nullable String ruralUrban,
            @Nullable String deprivation,
            @Nullable String opportunityArea) {}

    /**
     * The trust of an academy; null where no source says it, or where it is none.
     *
     * @param uid the register's identifier
     * @param band of its number of academies, in words
     */
    public record TrustPlace(@Nullable String uid, @Nullable String band) {
        static final TrustPlace NONE = new TrustPlace(null, null);
    }

    /**
     * What is said of pupils; null where no source says it. Shares are percentages.
     *
     * @param pupils on roll
     * @param pupilsAsAt the date of the source of {@code pupils}
     * @param freeMeals eligible for free school meals
     * @param freeMealsEver6 in the last six years
     * @param englishAdditional with English as an additional language
     * @param specialNeedsPlan with a plan or statement
     * @param specialNeedsSupport with support
     * @param censusAsAt the date of the source of {@code freeMealsEver6}
     */
    public record Census(
            @Nullable Double pupils,
            @Nullable LocalDate pupilsAsAt,
            @Nullable Double freeMeals,
            @Nullable Double freeMealsEver6,
            @Nullable Double englishAdditional,
            @Nullable Double specialNeedsPlan,
            @Nullable Double specialNeedsSupport,
            @Nullable LocalDate censusAsAt) {

        private static final Map<Attribute, Function<Census, @Nullable Double>> MEASURES = Map.of(
                Attribute.PUPILS, Census::pupils,
                Attribute.FREE_MEALS, Census::freeMeals,
                Attribute.FREE_MEALS_EVER_6, Census::freeMealsEver6,
                Attribute.ENGLISH_ADDITIONAL, Census::englishAdditional,
                Attribute.SPECIAL_NEEDS_PLAN, Census::specialNeedsPlan,
                Attribute.SPECIAL_NEEDS_SUPPORT, Census::specialNeedsSupport);

        /** Whether a measure that averages are made of is known. */
        boolean knows(Attribute measure) {
            return Objects.requireNonNull(MEASURES.get(measure)).apply(this) != null;
        }
    }

    /** The columns of the relation {@code school}, and of the file of schools that analysts get. */
    static final List<Column<SchoolFacts>> COLUMNS = List.of(
            new Column<>("urn", ColumnType.INTEGER, it -> it.urn.value()),
            new Column<>("name", ColumnType.TEXT, SchoolFacts::name),
            new Column<>("verdict", ColumnType.TEXT, it -> it.answer.id()),
            new Column<>("certain", ColumnType.BOOLEAN, SchoolFacts::certain),
            new Column<>("phase", ColumnType.TEXT, it -> Kinds.phase(it.phase)),
            new Column<>("compared", ColumnType.BOOLEAN, SchoolFacts::compared),
            new Column<>("academy", ColumnType.BOOLEAN, SchoolFacts::academy),
            new Column<>("sector", ColumnType.TEXT, SchoolFacts::sector),
            new Column<>("new_academy", ColumnType.TEXT, SchoolFacts::newAcademy),
            new Column<>("trust_uid", ColumnType.TEXT, it -> it.trust.uid),
            new Column<>("trust_band", ColumnType.TEXT, it -> it.trust.band),
            new Column<>("region", ColumnType.TEXT, it -> it.place.region),
            new Column<>("local_authority_code", ColumnType.TEXT, it -> it.place.localAuthorityCode),
            new Column<>("local_authority", ColumnType.TEXT, it -> it.place.localAuthority),
            new Column<>("rural_urban", ColumnType.TEXT, it -> it.place.ruralUrban),
            new Column<>("deprivation", ColumnType.TEXT, it -> it.place.deprivation),
            new Column<>(
                    "in_opportunity_area", ColumnType.TEXT, it -> Kinds.inOpportunityArea(it.place.opportunityArea)),
            new Column<>("opportunity_area", ColumnType.TEXT, it -> Kinds.areaAlone(it.place.opportunityArea)),
            new Column<>("pupils", ColumnType.DOUBLE, it -> it.census.pupils),
            new Column<>("pupils_as_at", ColumnType.DATE, it -> it.census.pupilsAsAt),
            new Column<>("free_meals", ColumnType.DOUBLE, it -> it.census.freeMeals),
            new Column<>("free_meals_ever_6", ColumnType.DOUBLE, it -> it.census.freeMealsEver6),
            new Column<>("english_additional", ColumnType.DOUBLE, it -> it.census.englishAdditional),
            new Column<>("special_needs_plan", ColumnType.DOUBLE, it -> it.census.specialNeedsPlan),
            new Column<>("special_needs_support", ColumnType.DOUBLE, it -> it.census.specialNeedsSupport),
            new Column<>("census_as_at", ColumnType.DATE, it -> it.census.censusAsAt));
}
