package org.unstuck.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.unstuck.school.Urn;

/**
 * The schools that a person may see one by one.
 *
 * @param everySchool whether all; the rest is then of no account
 * @param authorities codes or names of local authorities, in any case of letters
 * @param trusts names of trusts, in any case of letters
 * @param schools single schools
 */
public record Reach(boolean everySchool, Set<String> authorities, Set<String> trusts, Set<Urn> schools) {
    public static final Reach EVERY_SCHOOL = new Reach(true, Set.of(), Set.of(), Set.of());
    public static final Reach NO_SCHOOL = new Reach(false, Set.of(), Set.of(), Set.of());

    public Reach {
        authorities = lowerCase(authorities);
        trusts = lowerCase(trusts);
        schools = Set.copyOf(schools);
    }

    /**
     * Whether a school may be seen.
     *
     * @param authorityCode and the following as the newest source says; empty where none does
     */
    public boolean covers(Urn urn, String authorityCode, String authority, String trust) {
        return everySchool
                || schools.contains(urn)
                || authorities.contains(authorityCode.toLowerCase(Locale.UK))
                || authorities.contains(authority.toLowerCase(Locale.UK))
                || trusts.contains(trust.toLowerCase(Locale.UK));
    }

    private static Set<String> lowerCase(Set<String> names) {
        return names.stream()
                .map(it -> it.strip().toLowerCase(Locale.UK))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
