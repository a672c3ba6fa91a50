package org.unstuck.schools;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unstuck.classification.Verdict;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;

/** Something that the list of schools can be narrowed by. */
public enum Facet {
    VERDICT("verdict", "Verdict"),
    PHASE("phase", "Phase"),
    REGION("region", "Region"),
    AUTHORITY("authority", "Local authority"),
    TYPE("type", "Type"),
    TRUST("trust", "Trust");

    private final String id;
    private final String label;

    Facet(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * A value to choose.
     *
     * @param value as it stands in addresses
     * @param words as it stands on pages
     */
    public record Option(String value, String words) {}

    /** Name used in addresses and as the field's id. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Whether a value may be any text, to be found anywhere in a school's own value. */
    boolean free() {
        return this == TRUST;
    }

    /** The values there are to choose from; none where it is {@link #free()}. */
    List<Option> options(SchoolIndex index) {
        return switch (this) {
            case VERDICT ->
                Stream.of(Verdict.Answer.values())
                        .map(it -> new Option(it.id(), it.words()))
                        .toList();
            case PHASE ->
                Stream.of(Phase.values())
                        .filter(it -> it != Phase.SIXTEEN_PLUS)
                        .map(it -> new Option(it.id(), it.words()))
                        .toList();
            case TYPE ->
                Stream.of(EstablishmentType.values())
                        .filter(EstablishmentType::stateFunded)
                        .map(it -> new Option(it.id(), it.words()))
                        .toList();
            case REGION -> same(index.regions());
            case AUTHORITY -> same(index.authorities());
            case TRUST -> List.of();
        };
    }

    /** Whether a school has one of the values chosen. */
    boolean fits(Listed listed, List<String> chosen) {
        String value = valueOf(listed);
        return free()
                ? chosen.stream().allMatch(it -> value.toLowerCase(Locale.UK).contains(it.toLowerCase(Locale.UK)))
                : chosen.contains(value);
    }

    private String valueOf(Listed listed) {
        return switch (this) {
            case VERDICT -> listed.findVerdict().map(it -> it.answer().id()).orElse("");
            case PHASE -> listed.findPhase().map(Phase::id).orElse("");
            case TYPE ->
                Optional.ofNullable(listed.entry().type())
                        .map(EstablishmentType::id)
                        .orElse("");
            case REGION -> listed.entry().region();
            case AUTHORITY -> listed.entry().authority();
            case TRUST -> listed.entry().trust();
        };
    }

    private static List<Option> same(List<String> values) {
        return values.stream().map(it -> new Option(it, it)).toList();
    }
}
