package org.unstuck.schools;

import java.time.LocalDate;
import java.util.List;
import org.unstuck.classification.Words;
import org.unstuck.provenance.SourceRow;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Fact;
import org.unstuck.school.Phase;
import org.unstuck.school.School;

/**
 * Some of what files say of a school on a date, each with its source.
 *
 * @param title what they are about
 * @param rows those that any file states
 */
public record FactTable(String title, List<Row> rows) {
    private static final List<Attribute> SCHOOL = List.of(
            Attribute.TYPE,
            Attribute.PHASE,
            Attribute.STATUS,
            Attribute.LOW_AGE,
            Attribute.HIGH_AGE,
            Attribute.GENDER,
            Attribute.RELIGIOUS_CHARACTER,
            Attribute.ADMISSIONS,
            Attribute.SIXTH_FORM,
            Attribute.TRUST,
            Attribute.SPONSOR,
            Attribute.OPEN_DATE,
            Attribute.CLOSE_DATE);
    private static final List<Attribute> PLACE = List.of(
            Attribute.LOCAL_AUTHORITY,
            Attribute.REGION,
            Attribute.OFSTED_REGION,
            Attribute.TOWN,
            Attribute.POSTCODE,
            Attribute.CONSTITUENCY,
            Attribute.RURAL_URBAN,
            Attribute.IDACI_QUINTILE,
            Attribute.IDACI_DECILE_2015,
            Attribute.IDACI_DECILE_2019);
    private static final List<Attribute> PUPILS = List.of(
            Attribute.PUPILS,
            Attribute.FREE_MEALS,
            Attribute.FREE_MEALS_EVER_6,
            Attribute.ENGLISH_ADDITIONAL,
            Attribute.SPECIAL_NEEDS_PLAN,
            Attribute.SPECIAL_NEEDS_SUPPORT);

    /** One fact in words. */
    public record Row(Fact fact) {
        public String label() {
            return fact.attribute().label();
        }

        public String value() {
            return words(fact);
        }

        public SourceRow source() {
            return fact.source();
        }
    }

    public FactTable {
        rows = List.copyOf(rows);
    }

    /** Three tables: the school, its place and its pupils; a table of which nothing is known is left out. */
    static List<FactTable> of(School school, LocalDate date) {
        return List.of(
                        table("The school", SCHOOL, school, date),
                        table("Place", PLACE, school, date),
                        table("Pupils", PUPILS, school, date))
                .stream()
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private static FactTable table(String title, List<Attribute> attributes, School school, LocalDate date) {
        return new FactTable(
                title,
                attributes.stream()
                        .flatMap(it -> school.findFact(it, date).stream())
                        .map(Row::new)
                        .toList());
    }

    private static String words(Fact fact) {
        String value = fact.value();
        return switch (fact.attribute().form()) {
            case TEXT, NUMBER, STATUS -> value;
            case PERCENT -> value + "%";
            case DATE -> Words.date(LocalDate.parse(value));
            case PHASE -> Phase.find(value).map(Phase::words).orElse(value);
            case TYPE ->
                EstablishmentType.find(value).map(EstablishmentType::words).orElse(value);
        };
    }
}
