package org.unstuck.invented.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is true of invented England, before any file tells part of it. */
record Country(
        List<Authority> authorities,
        List<Neighbourhood> neighbourhoods,
        List<Lineage> lineages,
        List<Succession> successions) {

    Country {
        authorities = List.copyOf(authorities);
        neighbourhoods = List.copyOf(neighbourhoods);
        lineages = List.copyOf(lineages);
        successions = List.copyOf(successions);
    }

    Stream<School> schools() {
        return lineages.stream().flatMap(lineage -> lineage.schools().stream());
    }

    Stream<School> schoolsOpenOn(LocalDate day) {
        return schools().filter(school -> school.isOpenOn(day));
    }
}
