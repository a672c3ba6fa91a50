package org.unstuck.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;

/**
 * Which of the state-funded schools open on the date are judged, and how their phases are counted.
 *
 * @param phasesLeftOut phases that are not judged
 * @param typesLeftOut types of establishment that are not judged
 * @param juniorApart whether junior schools are counted apart from primary schools
 */
public record Population(Set<Phase> phasesLeftOut, Set<EstablishmentType> typesLeftOut, boolean juniorApart) {

    public Population {
        phasesLeftOut = Set.copyOf(phasesLeftOut);
        typesLeftOut = Set.copyOf(typesLeftOut);
    }

    /** Every state-funded school that inspection statistics include: 16 to 19 provision does not count. */
    public boolean includes(Phase phase, EstablishmentType type) {
        return type.stateFunded()
                && phase != Phase.SIXTEEN_PLUS
                && !phasesLeftOut.contains(phase)
                && !typesLeftOut.contains(type);
    }

    /** The phase under which a school is counted. */
    public Phase countedAs(Phase phase) {
        return phase == Phase.JUNIOR && !juniorApart ? Phase.PRIMARY : phase;
    }

    /** Who is judged, as a sentence. */
    public String words() {
        StringBuilder words = new StringBuilder("State-funded schools that were open on the date");
        if (!phasesLeftOut.isEmpty() || !typesLeftOut.isEmpty()) {
            words.append(", without ").append(Words.and(leftOut()));
        }
        return words.append(juniorApart ? "; junior schools are counted apart." : "; junior schools count as primary.")
                .toString();
    }

    private List<String> leftOut() {
        List<String> names = new ArrayList<>();
        phasesLeftOut.stream().sorted().forEach(it -> names.add(it.words() + " schools"));
        if (!typesLeftOut.isEmpty()) {
            EnumSet.copyOf(typesLeftOut).forEach(it -> names.add("every " + it.words()));
        }
        return names;
    }
}
