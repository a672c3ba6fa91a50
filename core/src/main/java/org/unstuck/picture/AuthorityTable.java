package org.unstuck.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.Row;
import org.unstuck.engine.SqlScript;
import org.unstuck.picture.Authorities.Authority;
import org.unstuck.picture.Authorities.Standing;
import org.unstuck.school.Attribute;
import org.unstuck.statistics.BenjaminiHochberg;
import org.unstuck.statistics.FisherExact;

/** The table of local authorities. */
final class AuthorityTable {

    static final SqlScript SCRIPT = SqlScript.beside(AuthorityTable.class, "authorities.sql");

    private static final double FALSE_DISCOVERIES = 0.05;

    private static final Comparator<Authority> ORDER = Comparator.comparing(Authority::ranked)
            .reversed()
            .thenComparing(it -> it.ranked() ? -it.met().proportion().value() : 0)
            .thenComparing(it -> it.ranked() ? -it.met().of() : 0)
            .thenComparing(Authority::name)
            .thenComparing(Authority::code);

    private final Question question;
    private final Map<String, String> names;

    AuthorityTable(Question question, List<SchoolFacts> schools) {
        this.question = question;
        this.names = names(schools);
    }

    Authorities make(AnalysisEngine engine) {
        List<Row> rows = engine.run(SCRIPT).stream()
                .sorted(Comparator.comparing(
                        it -> it.findText("local_authority_code").orElse("")))
                .toList();
        List<Row> compared = rows.stream()
                .filter(it -> it.findTruth("compared").orElse(false))
                .toList();
        List<Row> known = compared.stream()
                .filter(it -> it.findText("local_authority_code").isPresent())
                .toList();
        Share england = total(known);
        Share unknown = england.outOf(total(compared));
        Share leftOut = total(compared).outOf(total(rows));
        Map<String, Standing> standings = standings(known, england);
        List<Authority> authorities =
                known.stream().map(it -> authority(it, standings)).sorted(ORDER).toList();
        About about = question.about(
                "authorities",
                "Local authorities",
                "Fight or flight (2020), paragraph 42 and figure 2",
                List.of(
                        "Nursery schools and pupil referral units are left out: some authorities have many and others"
                                + " none.",
                        "Authorities with fewer than " + Authorities.FEWEST_RANKED + " schools are not ranked.",
                        "The order of authorities is largely chance: read it with the intervals. 'Higher' and 'lower' are"
                                + " said only where a test of all authorities together tells them from the rest of"
                                + " England (Fisher's exact test, false discovery rate of 5%)."),
                Attribute.LOCAL_AUTHORITY_CODE,
                SCRIPT.name());
        return new Authorities(
                about.withReading(reading(authorities, england) + Phrases.unknown(unknown.count(), "the authority")),
                authorities,
                england,
                unknown,
                leftOut);
    }

    private Authority authority(Row row, Map<String, Standing> standings) {
        String code = row.text("local_authority_code");
        long met = row.count("met");
        return new Authority(
                code,
                names.getOrDefault(code, "Local authority " + code),
                new Share(met, row.count("schools")),
                new Bounds(row.count("certain"), met + row.count("possible")),
                standings.getOrDefault(code, Standing.TOO_SMALL));
    }

    private static Map<String, Standing> standings(List<Row> rows, Share england) {
        List<Row> ranked = rows.stream()
                .filter(it -> it.count("schools") >= Authorities.FEWEST_RANKED)
                .toList();
        double[] p = new double[ranked.size()];
        for (int i = 0; i < p.length; i++) {
            Share here = share(ranked.get(i));
            p[i] = Math.min(
                    1,
                    FisherExact.twoSided(here.proportion(), here.outOf(england).proportion()));
        }
        double[] adjusted = BenjaminiHochberg.adjust(p);
        Map<String, Standing> standings = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            Share here = share(ranked.get(i));
            boolean above = here.proportion().value() > england.proportion().value();
            Standing standing = adjusted[i] >= FALSE_DISCOVERIES
                    ? Standing.NOT_TOLD_APART
                    : above ? Standing.HIGHER : Standing.LOWER;
            standings.put(ranked.get(i).text("local_authority_code"), standing);
        }
        return standings;
    }

    private String reading(List<Authority> authorities, Share england) {
        List<Authority> ranked = authorities.stream().filter(Authority::ranked).toList();
        if (england.count() == 0 || ranked.isEmpty()) {
            return "No school " + question.met() + " in an authority that is known.";
        }
        String highest = ranked.stream().limit(3).map(this::named).collect(Collectors.joining(", "));
        List<Authority> some = new ArrayList<>(
                ranked.stream().filter(it -> it.met().count() > 0).toList());
        String lowest = some.subList(Math.max(0, some.size() - 3), some.size()).stream()
                .sorted(ORDER.reversed())
                .map(this::named)
                .collect(Collectors.joining(", "));
        long higher =
                ranked.stream().filter(it -> it.standing() == Standing.HIGHER).count();
        long none = ranked.stream().filter(it -> it.met().count() == 0).count();
        return "The largest shares of schools that " + question.met() + " were in " + highest
                + "; the smallest, of authorities with any, in " + lowest + ". " + Phrases.number(none)
                + (none == 1 ? " authority" : " authorities") + " had none. "
                + (higher == 0
                        ? "No authority's share is so high that it can be told from the rest of England."
                        : "In " + Phrases.number(higher)
                                + " the share is so high that it can be told from the rest of England.");
    }

    private String named(Authority authority) {
        return authority.name() + " (" + Phrases.percent(authority.met()) + ", "
                + Phrases.number(authority.met().count()) + " of "
                + Phrases.number(authority.met().of()) + ")";
    }

    private static Share share(Row row) {
        return new Share(row.count("met"), row.count("schools"));
    }

    private static Share total(List<Row> rows) {
        return new Share(
                rows.stream().mapToLong(it -> it.count("met")).sum(),
                rows.stream().mapToLong(it -> it.count("schools")).sum());
    }

    /** The name that most schools of a code give; of as many, the first in the alphabet. */
    static Map<String, String> names(List<SchoolFacts> schools) {
        Map<String, Map<String, Long>> given = new HashMap<>();
        for (SchoolFacts each : schools) {
            String code = each.place().localAuthorityCode();
            String name = each.place().localAuthority();
            if (code != null && name != null) {
                given.computeIfAbsent(code, it -> new HashMap<>()).merge(name, 1L, Long::sum);
            }
        }
        Map<String, String> names = new HashMap<>();
        given.forEach((code, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(it -> names.put(code, it.getKey())));
        return names;
    }
}
