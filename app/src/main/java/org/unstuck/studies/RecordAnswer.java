package org.unstuck.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.pairs.DesignSamples.Instead;
import org.unstuck.pairs.VisitPair;
import org.unstuck.people.Person;
import org.unstuck.school.Urn;

/**
 * Records what happened to the sample of a study, unless somebody else has recorded something since its writer looked. The
 * reason stays with the study: the audit, which others read, says only what happened.
 */
class RecordAnswer {
    /** How many samples are offered in place of one that schools have left. */
    private static final int OFFERED = 3;

    private final StudyStore store;
    private final DesignSamples samples;
    private final AuditLog audit;
    private final CurrentMember current;
    private final Clock clock;

    /**
     * When and why something happened.
     *
     * @param begun the last entry that the writer saw
     * @param reason in a few words; may be empty
     */
    record Circumstances(int begun, LocalDate day, String reason) {}

    RecordAnswer(StudyStore store, DesignSamples samples, AuditLog audit, CurrentMember current, Clock clock) {
        this.store = store;
        this.samples = samples;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Records that a school was invited, agreed or declined.
     *
     * @throws UserFacingException if the person does not belong to the study, the school is not in its sample, or the day
     *     cannot be
     */
    @Transactional
    public RecordResult record(Study study, Urn school, SampleEntry.Kind kind, Circumstances when) {
        return add(study, when, sample -> {
            if (!kind.ofOneSchool() || !sample.has(school)) {
                throw unusable("That school is not in the sample.");
            }
            String before = sample.findLast(school).map(it -> it.kind().words()).orElse("not invited yet");
            return new Change(
                    entry(kind, school, when, List.of()),
                    new AuditEvent(
                            "school " + kind.id(),
                            study.id().address() + "/schools/" + school,
                            before,
                            kind.words() + " on " + when.day()));
        });
    }

    /**
     * Puts another sample in the place of one that schools have declined.
     *
     * @param key of one of {@link #offers}
     * @throws UserFacingException if the person does not belong to the study, or this is not offered
     */
    @Transactional
    public RecordResult replace(Study study, String key, Circumstances when) {
        return add(study, when, sample -> {
            Instead chosen = offers(study, sample).stream()
                    .filter(it -> it.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> unusable("Choose one of the samples that are offered."));
            return new Change(
                    entry(SampleEntry.Kind.REPLACED, null, when, chosen.pairs()),
                    new AuditEvent(
                            "schools replaced",
                            study.id().address(),
                            "declined: " + sample.listSchools(SampleEntry.Kind.DECLINED),
                            "in: " + chosen.invited() + ", out: " + chosen.released()));
        });
    }

    /**
     * The best samples in place of one that schools have left; none where none has.
     *
     * @throws UserFacingException if they cannot be found any more
     */
    List<Instead> offers(Study study, TrackedSample sample) {
        if (sample.answers().declined().isEmpty()) {
            return List.of();
        }
        return samples.replacements(
                samples.get(study.drawing().design(), study.drawing().version()),
                sample.pairs(),
                sample.answers(),
                OFFERED);
    }

    private record Change(SampleEntry entry, AuditEvent event) {}

    private RecordResult add(Study study, Circumstances when, Function<TrackedSample, Change> change) {
        current.get().requireAny(Role.ANALYST, Role.RESEARCHER);
        TrackedSample sample = get(study);
        if (sample.last() != when.begun()) {
            return new RecordResult.Clash(sample);
        }
        if (when.day().isBefore(study.openedOn()) || when.day().isAfter(LocalDate.now(clock))) {
            throw unusable("The day must be from the day of the draw to today.");
        }
        Change changed = change.apply(sample);
        if (!store.add(study.id(), changed.entry())) {
            return new RecordResult.Clash(get(study));
        }
        audit.record(changed.entry().recorder(), changed.event());
        return new RecordResult.Recorded(changed.entry());
    }

    private TrackedSample get(Study study) {
        return store.findSample(study.id(), person().id())
                .orElseThrow(() -> new UserFacingException(
                        UserFacingException.Code.NOT_FOUND, "There is no such study, or you do not belong to it."));
    }

    private SampleEntry entry(SampleEntry.Kind kind, @Nullable Urn school, Circumstances when, List<VisitPair> pairs) {
        return new SampleEntry(
                when.begun() + 1,
                kind,
                school,
                when.day(),
                when.reason(),
                pairs,
                person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Person person() {
        return current.get().person();
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
