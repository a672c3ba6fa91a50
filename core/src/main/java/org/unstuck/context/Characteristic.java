package org.unstuck.context;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unstuck.matching.Covariate;
import org.unstuck.school.Attribute;
import org.unstuck.school.Fact;
import org.unstuck.school.School;
import org.unstuck.school.Settlement;

/** Something about a school's pupils or place in which schools that are compared should be alike. */
public enum Characteristic {
    FREE_MEALS("free-meals", "free school meals", true),
    ENGLISH_ADDITIONAL("english-additional", "English as an additional language", true),
    /** Fifths of all small areas by the index of that time: 1 is the most deprived. */
    DEPRIVATION("deprivation", "deprivation of the area (IDACI fifth, 1 is the most deprived)", true),
    /** Compared by its logarithm, so that twice as many pupils is as far in small schools as in large ones. */
    SIZE("size", "number of pupils", true),
    SPECIAL_NEEDS_SUPPORT("special-needs-support", "special educational needs support", true),
    SETTLEMENT("settlement", "urban or rural", false),
    REGION("region", "region", false);

    private final String id;
    private final String inSentence;
    private final boolean numeric;

    Characteristic(String id, String inSentence, boolean numeric) {
        this.id = id;
        this.inSentence = inSentence;
        this.numeric = numeric;
    }

    /** Name used in addresses and files, and of its column in a table. */
    public String id() {
        return id;
    }

    /** Name used on pages, where it begins a line. */
    public String label() {
        return inSentence.substring(0, 1).toUpperCase(Locale.UK) + inSentence.substring(1);
    }

    /** Name used within a sentence. */
    public String inSentence() {
        return inSentence;
    }

    /** Whether its values are numbers; else they are words without an order. */
    public boolean numeric() {
        return numeric;
    }

    public static Optional<Characteristic> find(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** How partners are compared by it. */
    public Covariate covariate(double weight) {
        return (numeric ? Covariate.numeric(id) : Covariate.categorical(id)).withWeight(weight);
    }

    /** What a source says of a school on a date, where it can be used. */
    public Optional<Fact> findFact(School school, LocalDate date) {
        return school.findFact(attribute(date), date).filter(this::usable);
    }

    /** The number that schools are compared by; {@code NaN} where it is words. */
    double number(Fact fact) {
        return switch (this) {
            case FREE_MEALS, ENGLISH_ADDITIONAL, SPECIAL_NEEDS_SUPPORT -> Double.parseDouble(fact.value());
            case SIZE -> Math.log(Double.parseDouble(fact.value()));
            case DEPRIVATION -> fifth(fact);
            case SETTLEMENT, REGION -> Double.NaN;
        };
    }

    /** What people read, with its unit. */
    public String words(Fact fact) {
        return switch (this) {
            case FREE_MEALS, ENGLISH_ADDITIONAL, SPECIAL_NEEDS_SUPPORT -> percent(fact);
            case SIZE -> String.format(Locale.UK, "%,.0f", Double.parseDouble(fact.value()));
            case DEPRIVATION -> Integer.toString(fifth(fact));
            case SETTLEMENT -> Settlement.find(fact.value()).orElseThrow().words();
            case REGION -> fact.value();
        };
    }

    private Attribute attribute(LocalDate date) {
        return switch (this) {
            case FREE_MEALS -> Attribute.FREE_MEALS;
            case ENGLISH_ADDITIONAL -> Attribute.ENGLISH_ADDITIONAL;
            case DEPRIVATION -> Attribute.idaciDecileOn(date);
            case SIZE -> Attribute.PUPILS;
            case SPECIAL_NEEDS_SUPPORT -> Attribute.SPECIAL_NEEDS_SUPPORT;
            case SETTLEMENT -> Attribute.RURAL_URBAN;
            case REGION -> Attribute.REGION;
        };
    }

    /** Some files write "Not Applicable" for a region, or a class of places that England does not have. */
    private boolean usable(Fact fact) {
        return switch (this) {
            case FREE_MEALS, ENGLISH_ADDITIONAL, SPECIAL_NEEDS_SUPPORT -> true;
            case SIZE -> Double.parseDouble(fact.value()) > 0;
            case DEPRIVATION -> fifth(fact) >= 1 && fifth(fact) <= 5;
            case SETTLEMENT -> Settlement.find(fact.value()).isPresent();
            case REGION -> !fact.value().equalsIgnoreCase("not applicable");
        };
    }

    private static int fifth(Fact fact) {
        return ((int) Double.parseDouble(fact.value()) + 1) / 2;
    }

    private static String percent(Fact fact) {
        return String.format(Locale.UK, "%.1f%%", Double.parseDouble(fact.value()));
    }
}
