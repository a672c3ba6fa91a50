package org.unstuck.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Member;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.pairs.SavedDesign;
import org.unstuck.pairs.VisitPair;
import org.unstuck.workbench.Workbench;

/** Draws the sample of a saved design and keeps it as a study, whose first member is whoever drew it. */
class OpenStudy {
    private static final int LONGEST_TITLE = 80;

    private final StudyStore store;
    private final DesignSamples samples;
    private final Workbench workbench;
    private final AuditLog audit;
    private final CurrentMember current;
    private final Clock clock;

    OpenStudy(
            StudyStore store,
            DesignSamples samples,
            Workbench workbench,
            AuditLog audit,
            CurrentMember current,
            Clock clock) {
        this.store = store;
        this.samples = samples;
        this.workbench = workbench;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens a study.
     *
     * @param seed for lots
     * @throws UserFacingException for a title that cannot be used, or a design that gives no sample
     */
    @Transactional
    public StudyId open(String title, SavedDesign design, long seed) {
        Member member = current.get();
        member.requireAny(Role.ANALYST, Role.RESEARCHER);
        if (title.isBlank() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Give the study a name of 1 to " + LONGEST_TITLE + " characters.");
        }
        List<VisitPair> pairs = samples.draw(design, seed);
        Study.Drawing drawing =
                new Study.Drawing(design.id(), design.version(), RegisterIdentity.of(workbench.register()), seed);
        LocalDate today = LocalDate.now(clock);
        StudyId id = store.add(title, drawing, today, member.person());
        store.add(
                id,
                new SampleEntry(
                        0,
                        SampleEntry.Kind.DRAWN,
                        null,
                        today,
                        "",
                        pairs,
                        member.person(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        audit.record(
                member.person(),
                new AuditEvent(
                        "study opened",
                        id.address(),
                        "",
                        title + ": " + pairs.size() + " pairs, drawn from version " + design.version() + " of design "
                                + design.id() + " with seed " + seed));
        return id;
    }
}
