package org.unstuck.notes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.school.Urn;
import org.unstuck.store.StoreFailure;
import org.unstuck.versions.TextName;
import org.unstuck.versions.TextVersion;
import org.unstuck.versions.TextVersionStore;

/** Reads notes. */
@Component
public final class SchoolNotes {
    private final TextVersionStore texts;

    SchoolNotes(TextVersionStore texts) {
        this.texts = texts;
    }

    /** The note on a school; where it cannot be read it says so, as the rest of a page does not depend on it. */
    public Note get(Urn urn) {
        try {
            return new Note(urn, texts.findNewest(name(urn)).orElse(null), "");
        } catch (RuntimeException e) {
            UserFacingException told = StoreFailure.of(e).orElseThrow(() -> e);
            return new Note(urn, null, told.getMessage());
        }
    }

    /** All versions of a note, the newest first. */
    public List<TextVersion> listVersions(Urn urn) {
        return texts.listVersions(name(urn));
    }

    /** What the note on a school is called among all texts. */
    public static TextName name(Urn urn) {
        return new TextName("note", urn.toString());
    }
}
