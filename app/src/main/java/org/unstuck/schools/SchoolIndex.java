package org.unstuck.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;
import org.unstuck.school.School;

/**
 * What the list of schools needs of each school on a date, ready to be searched.
 *
 * @param entries every state-funded school, by name
 * @param regions that occur, in order
 * @param authorities that occur, in order
 */
record SchoolIndex(List<Entry> entries, List<String> regions, List<String> authorities) {

    /**
     * One school.
     *
     * @param searched name, town, authority and postcode in lower case
     * @param phase null where no file gives it
     * @param type null where no file gives it
     * @param open whether it was open on the date
     */
    record Entry(
            School school,
            String name,
            String searched,
            @Nullable Phase phase,
            @Nullable EstablishmentType type,
            String region,
            String authority,
            String trust,
            boolean open) {}

    SchoolIndex {
        entries = List.copyOf(entries);
        regions = List.copyOf(regions);
        authorities = List.copyOf(authorities);
    }

    static SchoolIndex of(Register register, LocalDate date) {
        List<Entry> entries = new ArrayList<>(register.schools().listAll().parallelStream()
                .filter(it ->
                        it.findTypeOn(date).map(EstablishmentType::stateFunded).orElse(true))
                .map(it -> entry(register, it, date))
                .toList());
        entries.sort(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(it -> it.school().urn()));
        return new SchoolIndex(entries, distinct(entries, Entry::region), distinct(entries, Entry::authority));
    }

    /** The same of fewer schools. */
    SchoolIndex keeping(Predicate<School> kept) {
        List<Entry> fewer =
                entries.stream().filter(it -> kept.test(it.school())).toList();
        return new SchoolIndex(fewer, distinct(fewer, Entry::region), distinct(fewer, Entry::authority));
    }

    /** How many schools open on the date are in a trust. */
    int trustSize(String trust) {
        return (int) entries.stream()
                .filter(it -> it.open() && it.trust().equalsIgnoreCase(trust))
                .count();
    }

    private static Entry entry(Register register, School school, LocalDate date) {
        String name = school.nameOn(date);
        String authority = value(school, Attribute.LOCAL_AUTHORITY, date);
        String place = value(school, Attribute.TOWN, date) + " " + value(school, Attribute.POSTCODE, date);
        Optional<EstablishmentType> type = school.findTypeOn(date);
        return new Entry(
                school,
                name,
                (name + " " + authority + " " + place).toLowerCase(Locale.UK),
                school.findPhaseOn(date).orElse(null),
                type.orElse(null),
                value(school, Attribute.REGION, date),
                authority,
                Trusts.find(register, school, date).orElse(""),
                type.isPresent() && register.openOn(school, date));
    }

    private static String value(School school, Attribute attribute, LocalDate date) {
        return school.find(attribute, date).orElse("");
    }

    private static List<String> distinct(List<Entry> entries, Function<Entry, String> value) {
        return entries.stream()
                .filter(Entry::open)
                .map(value)
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
