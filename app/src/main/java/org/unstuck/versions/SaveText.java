package org.unstuck.versions;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.people.CurrentPerson;
import org.unstuck.people.Person;

/** Saves a new version of a text, unless somebody else has done so since it was read. */
public class SaveText {
    private final TextVersionStore store;
    private final AuditLog audit;
    private final CurrentPerson current;
    private final Clock clock;

    public SaveText(TextVersionStore store, AuditLog audit, CurrentPerson current, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Saves a text and writes that down in the audit.
     *
     * @param begunFrom the version that the writer had before them; 0 where there was none
     * @param subject what the text is about, for the audit
     */
    @Transactional
    public SaveResult save(TextName name, int begunFrom, String text, String subject) {
        Optional<TextVersion> newest = store.findNewest(name);
        if (newest.map(TextVersion::text).orElse("").equals(text)) {
            return new SaveResult.Unchanged();
        }
        return newest.isPresent() && newest.get().version() != begunFrom
                ? new SaveResult.Clash(newest.get(), text)
                : add(newest, version(name, newest.map(TextVersion::version).orElse(0) + 1, text), subject);
    }

    /** Saves a text whose writer has given it a number that must not be there yet. */
    @Transactional
    public SaveResult saveAs(TextName name, int number, String text, String subject) {
        return add(store.findNewest(name), version(name, number, text), subject);
    }

    private SaveResult add(Optional<TextVersion> before, TextVersion version, String subject) {
        if (!store.add(version)) {
            return new SaveResult.Clash(store.findNewest(version.name()).orElseThrow(), version.text());
        }
        audit.record(
                version.author(),
                new AuditEvent(
                        version.name().kind() + " saved",
                        subject,
                        before.map(TextVersion::text).orElse(""),
                        version.text()));
        return new SaveResult.Saved(version);
    }

    private TextVersion version(TextName name, int number, String text) {
        Person author = current.get();
        return new TextVersion(name, number, text, author, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
