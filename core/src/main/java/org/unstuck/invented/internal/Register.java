package org.unstuck.invented.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.invented.InventedEngland;

/** The register (GIAS): all establishments as at 31 August 2025, and the academies as at 31 August 2019. */
final class Register {
    private static final LocalDate ALL = LocalDate.of(2025, 8, 31);
    private static final LocalDate ACADEMIES = LocalDate.of(2019, 8, 31);
    private static final int FIRST_PROVIDER_NUMBER = 19_000_000;
    private static final List<String> ACADEMY_COLUMNS = List.of(
            "URN",
            "LA (code)",
            "LA (name)",
            "EstablishmentNumber",
            "EstablishmentName",
            "TypeOfEstablishment (name)",
            "EstablishmentStatus (name)",
            "ReasonEstablishmentOpened (name)",
            "OpenDate",
            "PhaseOfEducation (name)",
            "StatutoryLowAge",
            "StatutoryHighAge",
            "Boarders (name)",
            "OfficialSixthForm (name)",
            "Gender (name)",
            "ReligiousCharacter (name)",
            "AdmissionsPolicy (name)",
            "UKPRN",
            "Street",
            "Locality",
            "Address3",
            "Town",
            "County (name)",
            "Postcode",
            "SchoolWebsite",
            "TelephoneNum",
            "FaxNum",
            "HeadTitle (name)",
            "HeadFirstName",
            "HeadLastName",
            "HeadPreferredJobTitle",
            "GOR (name)",
            "ParliamentaryConstituency (code)",
            "ParliamentaryConstituency (name)");

    private final Country country;
    private final Trusts trusts;
    private final Map<String, Function<School, String>> known = new HashMap<>();

    Register(Country country, Trusts trusts) {
        this.country = country;
        this.trusts = trusts;
        addIdentity();
        addStatus();
        addPupils();
        addPlace();
        addTrust();
    }

    void writeAll(Path folder) throws IOException {
        Layout.csv("edubasealldata20250831.csv", CsvRecords.Form.REGISTER, columns(allColumns()))
                .write(folder, country.schools().filter(school -> school.isKnownOn(ALL)));
    }

    void writeAcademies(Path folder) throws IOException {
        Stream<School> academies =
                country.schoolsOpenOn(ACADEMIES).filter(school -> school.type().isAcademy());
        Layout.csv("edubaseallacademiesandfree20190831.csv", CsvRecords.Form.REGISTER, columns(ACADEMY_COLUMNS))
                .write(folder, academies);
    }

    private static List<String> allColumns() throws IOException {
        try (InputStream names = Register.class.getResourceAsStream("edubasealldata-columns.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** What the register has and this country does not is blank. */
    private List<Column<School>> columns(List<String> names) {
        return names.stream()
                .map(name -> new Column<>(name, known.getOrDefault(name, school -> "")))
                .toList();
    }

    private void addIdentity() {
        known.put("URN", school -> Integer.toString(school.urn()));
        known.put("LA (code)", school -> school.site().authority().code());
        known.put("LA (name)", school -> school.site().authority().name());
        known.put("EstablishmentNumber", school -> Integer.toString(school.number()));
        known.put("EstablishmentName", School::name);
        known.put("TypeOfEstablishment (code)", school -> school.type().code);
        known.put("TypeOfEstablishment (name)", school -> school.type().giasName);
        known.put("EstablishmentTypeGroup (code)", school -> school.type().group.code);
        known.put("EstablishmentTypeGroup (name)", school -> school.type().group.officialName);
        known.put("PhaseOfEducation (code)", school -> school.site().phase().giasCode);
        known.put("PhaseOfEducation (name)", school -> school.site().phase().giasName);
        known.put("StatutoryLowAge", school -> Integer.toString(school.site().lowAge()));
        known.put("StatutoryHighAge", school -> Integer.toString(school.site().highAge()));
        known.put(
                "UKPRN", school -> Integer.toString(FIRST_PROVIDER_NUMBER + school.urn() - InventedEngland.FIRST_URN));
    }

    private void addStatus() {
        known.put("EstablishmentStatus (code)", school -> isClosed(school) ? "2" : "1");
        known.put("EstablishmentStatus (name)", school -> isClosed(school) ? "Closed" : "Open");
        known.put("OpenDate", school -> DateForm.DASHES.write(school.opened()));
        known.put("CloseDate", school -> isClosed(school) ? DateForm.DASHES.write(school.closed()) : "");
        known.put("ReasonEstablishmentOpened (name)", Register::reasonOpened);
        known.put("ReasonEstablishmentClosed (name)", this::reasonClosed);
    }

    /** Closed by the end of the day the file is of: a school that closes on that day is shown as closed. */
    private static boolean isClosed(School school) {
        LocalDate closed = school.closed();
        return closed != null && !closed.isAfter(ALL);
    }

    private static String reasonOpened(School school) {
        if (school.opened() == null) {
            return "Not applicable";
        }
        if (school.turn() > 0) {
            return school.type().isSponsored() ? "New Provision" : "Academy Converter";
        }
        return school.type().isAcademy() ? "New Provision" : "Result of Amalgamation";
    }

    private String reasonClosed(School school) {
        if (!isClosed(school)) {
            return "Not applicable";
        }
        return school.closed() != null && school.closed().equals(school.site().closed())
                ? "Closure"
                : "Academy Converter";
    }

    private void addPupils() {
        known.put("Boarders (name)", school -> "No boarders");
        known.put("Gender (code)", school -> "3");
        known.put("Gender (name)", school -> "Mixed");
        known.put("ReligiousCharacter (name)", school -> school.site().faith().officialName);
        known.put(
                "AdmissionsPolicy (name)",
                school -> school.site().phase().isSecondary() ? "Non-selective" : "Not applicable");
        known.put(
                "OfficialSixthForm (name)",
                school -> school.site().hasSixthForm() ? "Has a sixth form" : "Does not have a sixth form");
        known.put(
                "SchoolCapacity",
                school -> isClosed(school) ? "" : Integer.toString(school.site().pupils() + 15));
        known.put("CensusDate", school -> isClosed(school) ? "" : "16-01-2025");
        known.put(
                "NumberOfPupils",
                school -> isClosed(school) ? "" : Integer.toString(school.site().pupils()));
        known.put(
                "PercentageFSM",
                school -> isClosed(school)
                        ? ""
                        : Decimals.write(100 * school.site().disadvantage(), 1));
        known.put(
                "FSM",
                school -> isClosed(school)
                        ? ""
                        : Long.toString(Math.round(
                                school.site().pupils() * school.site().disadvantage())));
    }

    private void addPlace() {
        known.put("Street", school -> school.site().address().street());
        known.put("Town", school -> school.site().address().town());
        known.put("County (name)", school -> Gazetteer.COUNTY);
        known.put("Postcode", school -> school.site().address().postcode());
        known.put("GOR (code)", school -> school.site().authority().region().code);
        known.put("GOR (name)", school -> school.site().authority().region().officialName);
        known.put(
                "DistrictAdministrative (code)",
                school -> school.site().authority().districtCode());
        known.put(
                "DistrictAdministrative (name)",
                school -> school.site().authority().name());
        known.put(
                "AdministrativeWard (code)",
                school -> school.site().neighbourhood().wardCode());
        known.put(
                "ParliamentaryConstituency (code)",
                school -> school.site().authority().constituencyCode());
        known.put(
                "ParliamentaryConstituency (name)",
                school -> school.site().authority().constituencyName());
        known.put("UrbanRural (code)", school -> school.site().neighbourhood().settlement().code);
        known.put(
                "UrbanRural (name)",
                school -> "(England/Wales) " + school.site().neighbourhood().settlement().officialName);
        known.put("GSSLACode (name)", school -> school.site().authority().districtCode());
        known.put("Easting", school -> Integer.toString(school.site().address().easting()));
        known.put("Northing", school -> Integer.toString(school.site().address().northing()));
        known.put("MSOA (code)", school -> school.site().neighbourhood().middleAreaCode());
        known.put("LSOA (code)", school -> school.site().neighbourhood().code());
    }

    private void addTrust() {
        known.put("TrustSchoolFlag (name)", this::trustFlag);
        known.put("Trusts (code)", school -> {
            Membership membership = membership(school);
            return membership == null ? "" : Integer.toString(membership.trust().uid());
        });
        known.put("Trusts (name)", school -> {
            Membership membership = membership(school);
            return membership == null ? "" : membership.trust().name();
        });
        known.put("SchoolSponsors (name)", school -> {
            Membership membership = membership(school);
            return membership == null || membership.sponsor() == null
                    ? ""
                    : membership.sponsor().name();
        });
    }

    private String trustFlag(School school) {
        Membership membership = membership(school);
        if (membership == null) {
            return "Not applicable";
        }
        return membership.trust().kind() == TrustGroup.Kind.MULTI_ACADEMY_TRUST
                ? "Supported by a multi-academy trust"
                : "Supported by a single-academy trust";
    }

    private @Nullable Membership membership(School school) {
        return isClosed(school) ? null : trusts.findMembership(school, ALL).orElse(null);
    }
}
