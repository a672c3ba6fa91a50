package org.unstuck.nation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unstuck.picture.Among;
import org.unstuck.school.Phase;
import org.unstuck.web.Address;

/**
 * How a picture is looked at.
 *
 * @param among of which schools it is
 * @param beside whom it shows them beside
 * @param theme of the tables that are shown; null for all
 */
public record Look(Among among, Beside beside, @Nullable Theme theme) {
    static final String PHASE = "phase";
    static final String REGION = "region";
    static final String BESIDE = "beside";
    static final String THEME = "theme";

    static final Look USUAL = new Look(Among.ALL, Beside.ALL, null);

    /**
     * Something that is chosen, and that can be taken away again.
     *
     * @param name of its parameter
     * @param words what it is
     */
    record Choice(String name, String words) {}

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        Phase phase = among.phase();
        if (phase != null) {
            choices.add(new Choice(PHASE, Among.words(phase)));
        }
        String region = among.region();
        if (region != null) {
            choices.add(new Choice(REGION, region));
        }
        if (beside != Beside.ALL) {
            choices.add(new Choice(BESIDE, "Beside " + beside.within()));
        }
        if (theme != null) {
            choices.add(new Choice(THEME, theme.label()));
        }
        return choices;
    }

    /** The address with what is chosen. */
    Address on(Address address) {
        Phase phase = among.phase();
        String region = among.region();
        return address.with(PHASE, phase == null ? "" : phase.id())
                .with(REGION, region == null ? "" : region)
                .with(BESIDE, beside == Beside.ALL ? "" : beside.id())
                .with(THEME, theme == null ? "" : theme.id());
    }
}
