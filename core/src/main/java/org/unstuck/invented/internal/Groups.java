package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The register's groups as at 31 August 2025, and which academy belonged to which as at 31 August 2019. */
final class Groups {
    private static final LocalDate GROUPS = LocalDate.of(2025, 8, 31);
    private static final LocalDate LINKS = LocalDate.of(2019, 8, 31);

    private final Country country;
    private final Trusts trusts;

    private record GroupLink(Membership membership, TrustGroup group) {
        School school() {
            return membership.school();
        }
    }

    Groups(Country country, Trusts trusts) {
        this.country = country;
        this.trusts = trusts;
    }

    void write(Path folder) throws IOException {
        Layout.csv("allgroupsdata20250831.csv", CsvRecords.Form.REGISTER, groupColumns())
                .write(
                        folder,
                        trusts.groups().stream().filter(group -> !group.opened().isAfter(GROUPS)));
        Layout.csv("grouplinks_edubaseallacademiesandfree20190831.csv", CsvRecords.Form.REGISTER, linkColumns())
                .write(folder, links());
    }

    private static List<Column<TrustGroup>> groupColumns() {
        return new Columns<TrustGroup>()
                .add("Group UID", group -> Integer.toString(group.uid()))
                .add("Group ID", TrustGroup::trustNumber)
                .add("Group Name", TrustGroup::name)
                .add("Companies House Number", TrustGroup::companyNumber)
                .add("Group Type (code)", group -> group.kind().code)
                .add("Group Type", group -> group.kind().officialName)
                .add("Closed Date", group -> "")
                .add("Open date", group -> DateForm.SLASHES.write(group.opened()))
                .add("Incorporated on (open date)", Groups::incorporated)
                .add("Group Status (code)", group -> "OPEN")
                .add("Group Status", group -> "Open")
                .add("Group Street", group -> "")
                .add("Group Locality", group -> "")
                .add("Group Address 3", group -> "")
                .add("Group Town", group -> "")
                .add("Group County", group -> Gazetteer.COUNTY)
                .add("Group Postcode", group -> "")
                .add("Head of Group Title", group -> "")
                .add("Head of Group First Name", group -> "")
                .add("Head of Group Last Name", group -> "")
                .add("UKPRN", group -> "")
                .list();
    }

    private static String incorporated(TrustGroup group) {
        return group.kind().isTrust() ? DateForm.SLASHES.write(group.opened().minusDays(55)) : "";
    }

    private Stream<GroupLink> links() {
        List<GroupLink> links = new ArrayList<>();
        country.schoolsOpenOn(LINKS)
                .flatMap(school -> trusts.findMembership(school, LINKS).stream())
                .forEach(membership -> {
                    links.add(new GroupLink(membership, membership.trust()));
                    if (membership.sponsor() != null) {
                        links.add(new GroupLink(membership, membership.sponsor()));
                    }
                });
        return links.stream();
    }

    private static List<Column<GroupLink>> linkColumns() {
        return new Columns<GroupLink>()
                .add("URN", link -> Integer.toString(link.school().urn()))
                .add("Linked UID", link -> Integer.toString(link.group.uid()))
                .add("Group Name", link -> link.group.name())
                .add("Companies House Number", link -> link.group.companyNumber())
                .add("Group Type", link -> link.group.kind().officialName)
                .add("Closed Date", link -> "")
                .add("Group Status", link -> "Open")
                .add("FederationType", link -> "")
                .add("Joined date", link -> DateForm.DASHES.write(link.membership.joined()))
                .add("EstablishmentName", link -> link.school().name())
                .add("TypeOfEstablishment (code)", link -> link.school().type().code)
                .add("TypeOfEstablishment (name)", link -> link.school().type().giasName)
                .add("PhaseOfEducation (code)", link -> link.school().site().phase().giasCode)
                .add("PhaseOfEducation (name)", link -> link.school().site().phase().giasName)
                .add("LA (code)", link -> link.school().site().authority().code())
                .add("LA (name)", link -> link.school().site().authority().name())
                .add("HasSharedHT", link -> "")
                .list();
    }
}
