package org.unstuck.invented.internal;

import java.util.List;

/** What happened on one site: its establishments one after the other, and every inspection by day. */
record Career(Site site, List<Spell> spells, List<Inspection> inspections) {
    Career {
        spells = List.copyOf(spells);
        inspections = List.copyOf(inspections);
    }
}
