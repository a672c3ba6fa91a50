package org.unstuck.invented.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups of columns that Ofsted's files since 2018 share. */
final class SnapshotColumns {
    private static final String REPORT = "https://invented.example/inspection-reports/";

    private SnapshotColumns() {}

    /** An inspection of a row, where there is one. */
    interface Choice {
        @Nullable
        Inspection of(Snapshot row);
    }

    /** What is said of the chosen inspection, or blank. */
    static Function<Snapshot, String> told(Choice choice, Function<Inspection, String> value) {
        return row -> {
            Inspection inspection = choice.of(row);
            return inspection == null ? "" : value.apply(inspection);
        };
    }

    static String started(Inspection inspection) {
        return DateForm.SLASHES.write(inspection.start());
    }

    static String published(Inspection inspection) {
        return DateForm.SLASHES.write(inspection.published());
    }

    static String overall(Inspection inspection) {
        return inspection.grade() == 0 ? "Not judged" : Integer.toString(inspection.grade());
    }

    static List<Column<Snapshot>> identity() {
        return new Columns<Snapshot>()
                .add(
                        "Web Link (opens in new window)",
                        row -> REPORT + row.school().urn())
                .add("URN", row -> Integer.toString(row.school().urn()))
                .add("LAESTAB", row -> row.school().laestab())
                .add("School name", row -> row.school().name())
                .add("Ofsted phase", row -> site(row).phase().ofstedName)
                .add("Type of education", row -> row.school().type().ofstedName)
                .add(
                        "School open date",
                        row -> DateForm.SLASHES.write(row.school().opened()))
                .add("Admissions policy", row -> site(row).phase().isSecondary() ? "Non-selective" : "Not applicable")
                .add("Sixth form", row -> site(row).hasSixthForm() ? "Has a sixth form" : "Does not have a sixth form")
                .add("Designated religious character", row -> site(row).faith().officialName)
                .add("Religious ethos", row -> "Does not apply")
                .add("Faith grouping", row -> site(row).faith().grouping)
                .add("Ofsted region", row -> site(row).authority().region().ofstedName())
                .add("Region", row -> site(row).authority().region().officialName)
                .add("Local authority", row -> site(row).authority().name())
                .add("Parliamentary constituency", row -> site(row).authority().constituencyName())
                .list();
    }

    static List<Column<Snapshot>> postcode() {
        return List.of(new Column<>("Postcode", row -> site(row).address().postcode()));
    }

    static List<Column<Snapshot>> trust(String sponsorHeading) {
        return new Columns<Snapshot>()
                .add("Multi-academy trust UID", row -> uid(trust(row)))
                .add("Multi-academy trust name", row -> name(trust(row)))
                .add("Academy sponsor UID", row -> uid(sponsor(row)))
                .add(sponsorHeading, row -> name(sponsor(row)))
                .list();
    }

    static List<Column<Snapshot>> pupils() {
        return new Columns<Snapshot>()
                .add(
                        "The income deprivation affecting children index (IDACI) quintile",
                        row -> Integer.toString(site(row).neighbourhood().quintile()))
                .add("Total number of pupils", row -> Integer.toString(site(row).pupils()))
                .add("Statutory lowest age", row -> Integer.toString(site(row).lowAge()))
                .add("Statutory highest age", row -> Integer.toString(site(row).highAge()))
                .list();
    }

    /**
     * Whether the chosen inspection was of the school under its present number, and if not, of which.
     *
     * @param whose what the number belongs to, in the words of the file
     * @param where the same as the columns for name and type have it
     */
    static List<Column<Snapshot>> schoolAtTime(String whose, String where, Choice choice) {
        String does = whose.startsWith("the ") ? "Does " : "Does the ";
        return new Columns<Snapshot>()
                .add(
                        does + whose + " relate to the URN of the current school?",
                        row -> isOwn(choice.of(row), row.school()))
                .add("URN at time of " + whose, at(choice, school -> Integer.toString(school.urn())))
                .add("LAESTAB at time of " + whose, at(choice, School::laestab))
                .add("School name at time of " + where, at(choice, School::name))
                .add("School type at time of " + where, at(choice, school -> school.type().ofstedName))
                .list();
    }

    private static Function<Snapshot, String> at(Choice choice, Function<School, String> value) {
        return row -> {
            Inspection inspection = choice.of(row);
            return inspection == null ? "" : value.apply(row.lineage().schoolOf(inspection));
        };
    }

    private static String isOwn(@Nullable Inspection inspection, School school) {
        if (inspection == null) {
            return "";
        }
        return inspection.spell() == school.turn() ? "Yes" : "No";
    }

    private static Site site(Snapshot row) {
        return row.school().site();
    }

    private static @Nullable TrustGroup trust(Snapshot row) {
        Membership membership = row.membership();
        return membership == null || membership.trust().kind() != TrustGroup.Kind.MULTI_ACADEMY_TRUST
                ? null
                : membership.trust();
    }

    private static @Nullable TrustGroup sponsor(Snapshot row) {
        Membership membership = row.membership();
        return membership == null ? null : membership.sponsor();
    }

    private static String uid(@Nullable TrustGroup group) {
        return group == null ? "" : Integer.toString(group.uid());
    }

    private static String name(@Nullable TrustGroup group) {
        return group == null ? "" : group.name();
    }
}
