package org.unstuck.invented.internal;

import java.util.List;

/** The establishments of one site, each the successor of the one before, and their inspections by day. */
record Lineage(Site site, List<School> schools, List<Inspection> inspections) {
    Lineage {
        schools = List.copyOf(schools);
        inspections = List.copyOf(inspections);
    }

    School schoolOf(Inspection inspection) {
        return schools.get(inspection.spell());
    }
}
