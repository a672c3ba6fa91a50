package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why no sample keeps all conditions: some of them need more pairs than others leave room for.
 *
 * @param demands the conditions that need pairs
 * @param limits what these pairs would have to be made of, or stay within; empty where there is nothing
 * @param needed how many pairs the demands need together
 * @param possible how many the limits leave room for
 */
public record Shortage(List<Condition> demands, List<Condition> limits, long needed, long possible)
        implements SampleResult, DrawResult {

    private static final int NAMED = 5;

    public Shortage {
        demands = List.copyOf(demands);
        limits = List.copyOf(limits);
    }

    /** The contradiction in a sentence that names the conditions. */
    public String sentence() {
        boolean one = demands.size() == 1;
        return "No sample keeps all conditions: " + listed(demands) + (one ? " needs " : " together need ")
                + counted(needed, "pair") + ", but " + room() + ".";
    }

    private String room() {
        List<Condition> stuck =
                limits.stream().filter(Condition.OfStuck.class::isInstance).toList();
        List<Condition> partners =
                limits.stream().filter(Condition.OfPartner.class::isInstance).toList();
        if (limits.isEmpty()) {
            return demandsASchool() ? "it has no eligible partner" : "no stuck school for it has an eligible partner";
        }
        if (stuck.size() == limits.size()) {
            return "only " + counted(possible, "stuck school") + " for it " + (possible == 1 ? "has" : "have")
                    + " an eligible partner: " + names(stuck);
        }
        if (partners.size() == limits.size()) {
            return "the stuck schools for it have only " + counted(possible, "eligible partner") + " between them: "
                    + names(partners);
        }
        List<String> parts = new ArrayList<>();
        List<Condition> quotas = limits.stream()
                .filter(it -> !stuck.contains(it) && !partners.contains(it))
                .toList();
        if (!quotas.isEmpty()) {
            parts.add(listed(quotas));
        }
        if (!stuck.isEmpty()) {
            parts.add(counted(stuck.size(), "stuck school") + " (" + names(stuck) + ")");
        }
        if (!partners.isEmpty()) {
            parts.add(counted(partners.size(), "unstuck school") + " (" + names(partners) + ")");
        }
        return String.join(" and ", parts) + (limits.size() == 1 ? " leaves" : " leave") + " room for only " + possible;
    }

    private boolean demandsASchool() {
        return demands.stream().allMatch(it -> it instanceof Condition.OfStuck || it instanceof Condition.OfPartner);
    }

    private static String listed(List<Condition> conditions) {
        return conditions.stream().map(Condition::words).collect(Collectors.joining(", "));
    }

    private static String names(List<Condition> schools) {
        String names = schools.stream()
                .limit(NAMED)
                .map(it -> it instanceof Condition.OfStuck stuck ? stuck.school() : ((Condition.OfPartner) it).school())
                .collect(Collectors.joining(", "));
        return schools.size() > NAMED ? names + ", ..." : names;
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
