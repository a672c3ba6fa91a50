package org.unstuck.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;

/**
 * What somebody is let do.
 *
 * @param roles what they are here for
 * @param reach the schools that are named for them, for roles that see no others
 */
public record Grant(Set<Role> roles, Reach reach) {
    public Grant {
        roles = Set.copyOf(roles);
    }

    /** What is missing, each a sentence without a full stop; empty for nothing. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (roles.isEmpty()) {
            problems.add("Choose at least one role");
        }
        if (roles.contains(Role.IMPROVEMENT_LEAD)
                && reach.authorities().isEmpty()
                && reach.trusts().isEmpty()) {
            problems.add("Name the local authority or trust of an improvement lead");
        }
        if (roles.contains(Role.SCHOOL) && reach.schools().isEmpty()) {
            problems.add("Give the URN of the school whose page somebody of the role School sees");
        }
        return problems;
    }

    /** In one line, for the audit. */
    String words() {
        return String.join(", ", roles.stream().map(Role::id).sorted().toList())
                + named("authority", reach.authorities())
                + named("trust", reach.trusts())
                + named(
                        "school",
                        Set.copyOf(
                                reach.schools().stream().map(Object::toString).toList()));
    }

    private static String named(String kind, Set<String> values) {
        return values.isEmpty()
                ? ""
                : "; " + kind + " " + String.join(", ", values.stream().sorted().toList());
    }
}
