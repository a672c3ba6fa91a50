package org.unstuck.schools;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Reach;
import org.unstuck.register.Register;
import org.unstuck.school.School;
import org.unstuck.school.Urn;

/** The schools that the person behind this request may see one by one. */
@Component
final class VisibleSchools {
    private final CurrentMember current;

    VisibleSchools(CurrentMember current) {
        this.current = current;
    }

    /**
     * The school of a URN; empty where there is none.
     *
     * @throws AccessDeniedException where it is not for the person, also of a URN that is nobody's: whoever sees few
     *     schools must not learn which others there are
     */
    Optional<School> find(Register register, String urn) {
        Optional<School> school = Urn.parse(urn).flatMap(register.schools()::find);
        if (!reach().everySchool() && school.filter(in(register)).isEmpty()) {
            throw new AccessDeniedException("This school is not within the person's reach");
        }
        return school;
    }

    /** Whether a school is one of them. */
    Predicate<School> in(Register register) {
        return new Within(reach(), register);
    }

    Reach reach() {
        return current.get().reach();
    }
}
