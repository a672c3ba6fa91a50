package org.unstuck.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Classification.Classified;
import org.unstuck.inspection.Inspection;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType.Sector;
import org.unstuck.school.School;
import org.unstuck.school.Settlement;

/** Reads what the picture uses of the schools of a classification. */
final class SchoolFactsReader {

    private final Classification classification;
    private final LocalDate date;
    private final SourceTally sources;
    private final TrustPlaces trusts;

    SchoolFactsReader(Register register, Classification classification, SourceTally sources) {
        this.classification = classification;
        this.date = classification.asAt();
        this.sources = sources;
        this.trusts = new TrustPlaces(register, classification, sources);
    }

    List<SchoolFacts> read() {
        return classification.schools().stream().map(this::read).toList();
    }

    private SchoolFacts read(Classified each) {
        School school = each.school();
        boolean academy = each.type().sector() == Sector.ACADEMY;
        find(school, Attribute.TYPE);
        find(school, Attribute.OFSTED_PHASE);
        return new SchoolFacts(
                school.urn(),
                school.nameOn(date),
                each.phase(),
                each.verdict().answer(),
                each.verdict().certain(),
                academy,
                Kinds.sector(each.type().sector()),
                academy ? (inspected(each) ? Kinds.INSPECTED : Kinds.NOT_INSPECTED) : Kinds.NO_ACADEMY,
                place(school),
                academy ? trusts.of(school.urn()) : SchoolFacts.TrustPlace.NONE,
                census(school));
    }

    /** Whether a graded inspection was made under the school's own number. */
    private boolean inspected(Classified each) {
        for (Inspection inspection : each.verdict().history().inspections()) {
            if (inspection.graded()
                    && !inspection.date().isAfter(date)
                    && inspection.urn().equals(each.school().urn())) {
                return true;
            }
        }
        return false;
    }

    private SchoolFacts.Place place(School school) {
        return new SchoolFacts.Place(
                find(school, Attribute.REGION).filter(Kinds::isRegion).orElse(null),
                authorityCode(school),
                find(school, Attribute.LOCAL_AUTHORITY).orElse(null),
                find(school, Attribute.RURAL_URBAN)
                        .flatMap(Settlement::find)
                        .map(Kinds::ruralUrban)
                        .orElse(null),
                find(school, Attribute.idaciDecileOn(date))
                        .flatMap(Kinds::deprivation)
                        .orElse(null),
                find(school, Attribute.DISTRICT_CODE).map(OpportunityAreas::of).orElse(null));
    }

    /** The code that a source states, or the first three digits of the school's own number in its authority. */
    private @Nullable String authorityCode(School school) {
        return find(school, Attribute.LOCAL_AUTHORITY_CODE)
                .or(() -> school.find(Attribute.LAESTAB, date)
                        .filter(it -> it.length() >= 3)
                        .map(it -> it.substring(0, 3)))
                .orElse(null);
    }

    private SchoolFacts.Census census(School school) {
        return new SchoolFacts.Census(
                number(school, Attribute.PUPILS),
                asAt(school, Attribute.PUPILS),
                number(school, Attribute.FREE_MEALS),
                number(school, Attribute.FREE_MEALS_EVER_6),
                number(school, Attribute.ENGLISH_ADDITIONAL),
                number(school, Attribute.SPECIAL_NEEDS_PLAN),
                number(school, Attribute.SPECIAL_NEEDS_SUPPORT),
                asAt(school, Attribute.FREE_MEALS_EVER_6));
    }

    private @Nullable Double number(School school, Attribute attribute) {
        return find(school, attribute).map(Double::valueOf).orElse(null);
    }

    private @Nullable LocalDate asAt(School school, Attribute attribute) {
        return school.findFact(attribute, date)
                .map(it -> it.source().source().asAt())
                .orElse(null);
    }

    private Optional<String> find(School school, Attribute attribute) {
        return school.findFact(attribute, date).map(sources::use);
    }
}
