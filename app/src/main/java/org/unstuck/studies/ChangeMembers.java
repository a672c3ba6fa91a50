package org.unstuck.studies;

import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.access.SignIn;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;

/** Says who belongs to a study: its members may, and who manages people. */
class ChangeMembers {
    private static final Set<Role> CAN_BELONG = Set.of(Role.ANALYST, Role.RESEARCHER);

    private final StudyStore store;
    private final OwnStudies studies;
    private final SignIn people;
    private final AuditLog audit;

    ChangeMembers(StudyStore store, OwnStudies studies, SignIn people, AuditLog audit) {
        this.store = store;
        this.studies = studies;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Lets somebody in.
     *
     * @param name with which they sign in
     * @throws UserFacingException if it is nobody's who could belong to a study
     */
    @Transactional
    public void add(String study, String name) {
        Study asked = studies.getToManage(study);
        Person person = people.find(name)
                .filter(it -> it.isAny(CAN_BELONG))
                .map(Member::person)
                .orElseThrow(() -> unusable("There is no analyst or researcher who signs in with that name."));
        if (store.addMember(asked.id(), person)) {
            audit.record(new AuditEvent("study member added", asked.id().address(), "", person.name()));
        }
    }

    /**
     * Lets somebody belong to it no longer.
     *
     * @throws UserFacingException if nobody else would be left
     */
    @Transactional
    public void remove(String study, PersonId person) {
        Study asked = studies.getToManage(study);
        String name = store.listMembers(asked.id()).stream()
                .filter(it -> it.id().equals(person))
                .map(Person::name)
                .findFirst()
                .orElseThrow(() -> unusable("That person does not belong to the study."));
        if (!store.removeMember(asked.id(), person)) {
            throw unusable("Somebody has to belong to the study. Add another person first.");
        }
        audit.record(new AuditEvent("study member removed", asked.id().address(), name, ""));
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
