package org.unstuck.access;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.unstuck.people.Person;

/**
 * Someone who may come in.
 *
 * @param person who
 * @param roles what they are here for
 * @param named the schools that are named for them; see {@link #reach}
 */
public record Member(Person person, Set<Role> roles, Reach named) {
    /** Whoever sits at this computer, who may do everything. */
    public static final Member LOCAL = new Member(Person.LOCAL, EnumSet.allOf(Role.class), Reach.EVERY_SCHOOL);

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean isAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /**
     * For the first line of a use case that is for some roles only.
     *
     * @throws AccessDeniedException for a member with none of them
     */
    public void requireAny(Role... wanted) {
        if (!isAny(Set.of(wanted))) {
            throw new AccessDeniedException("This is for another role");
        }
    }

    /** The schools that they may see one by one. */
    public Reach reach() {
        if (roles.stream().anyMatch(Role::seesEverySchool)) {
            return Reach.EVERY_SCHOOL;
        }
        return isAny(Set.of(Role.IMPROVEMENT_LEAD, Role.SCHOOL)) ? named : Reach.NO_SCHOOL;
    }
}
