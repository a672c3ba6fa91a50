package org.unstuck.schools;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.unstuck.access.Reach;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.School;

/** Whether a school is within someone's reach now, as the newest source says, whatever date they ask about. */
record Within(Reach reach, Register register) implements Predicate<School> {
    @Override
    public boolean test(School school) {
        if (reach.everySchool()) {
            return true;
        }
        LocalDate now = SchoolPage.dateOfFacts(register, Optional.empty());
        return reach.covers(
                school.urn(),
                school.find(Attribute.LOCAL_AUTHORITY_CODE, now).orElse(""),
                school.find(Attribute.LOCAL_AUTHORITY, now).orElse(""),
                Trusts.find(register, school, now).orElse(""));
    }
}
