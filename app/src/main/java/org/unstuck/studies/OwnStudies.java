package org.unstuck.studies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Role;
import org.unstuck.people.PersonId;

/** The studies of whoever asks; of others it is said that they are not there. */
@Component
final class OwnStudies {
    private final StudyStore store;
    private final CurrentMember current;

    OwnStudies(StudyStore store, CurrentMember current) {
        this.store = store;
        this.current = current;
    }

    List<Study> list() {
        return store.list(reader());
    }

    /** Those whose members the person may choose, though they may belong to none of them. */
    List<Study> listToManage() {
        return current.get().roles().contains(Role.ADMINISTRATOR) ? store.listAll() : List.of();
    }

    /**
     * A study.
     *
     * @throws UserFacingException if there is none that the person belongs to
     */
    OpenedStudy get(String asked) {
        Optional<StudyId> id = StudyId.find(asked);
        Optional<Study> study = id.flatMap(it -> store.find(it, reader()));
        return study.flatMap(it -> store.findSample(it.id(), reader()).map(sample -> new OpenedStudy(it, sample)))
                .orElseThrow(OwnStudies::notThere);
    }

    /**
     * A study whose members the person may choose.
     *
     * @throws UserFacingException if there is none
     */
    Study getToManage(String asked) {
        Optional<StudyId> id = StudyId.find(asked);
        return listToManage().stream()
                .filter(it -> id.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> id.flatMap(it -> store.find(it, reader())))
                .orElseThrow(OwnStudies::notThere);
    }

    /** Those who may only manage people belong to no study. */
    private PersonId reader() {
        current.get().requireAny(Role.ANALYST, Role.RESEARCHER, Role.ADMINISTRATOR);
        return current.get().person().id();
    }

    private static UserFacingException notThere() {
        return new UserFacingException(
                UserFacingException.Code.NOT_FOUND, "There is no such study, or you do not belong to it.");
    }
}
