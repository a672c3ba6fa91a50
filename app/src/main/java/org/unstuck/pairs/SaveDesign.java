package org.unstuck.pairs;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Role;
import org.unstuck.versions.SaveResult;
import org.unstuck.versions.SaveText;
import org.unstuck.versions.TextVersion;

/** Saves a version of a design, unless somebody else has done so since its writer began. */
class SaveDesign {
    private static final int LONGEST_TITLE = 80;

    private final SavedDesigns designs;
    private final SaveText save;
    private final CurrentMember current;

    SaveDesign(SavedDesigns designs, SaveText save, CurrentMember current) {
        this.designs = designs;
        this.save = save;
        this.current = current;
    }

    /**
     * Saves.
     *
     * @param begun from what the writer began, with the title that the design is to have
     * @throws UserFacingException for a title that cannot be used, or a new one that another design has
     */
    @Transactional
    public SaveResult save(DesignOrigin begun, Choices choices) {
        current.get().requireAny(Role.ANALYST, Role.RESEARCHER);
        String title = begun.title();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw unusable("Give the design a name of 1 to " + LONGEST_TITLE + " characters.");
        }
        String id = begun.isNew() ? idOf(title) : begun.id();
        Optional<TextVersion> newest = designs.listVersions(id).stream().findFirst();
        if (begun.isNew() == newest.isPresent()) {
            throw unusable(
                    begun.isNew()
                            ? "There is a design with this name. Choose another, or open that one and change it."
                            : "The design that this one began from is not there.");
        }
        if (newest.map(TextVersion::text)
                .filter(DesignText.of(choices, id, begun.version(), title)::equals)
                .isPresent()) {
            return new SaveResult.Unchanged();
        }
        return save.save(
                SavedDesigns.name(id),
                begun.version(),
                DesignText.of(choices, id, begun.version() + 1, title),
                "/designs/" + id);
    }

    private static String idOf(String title) {
        return SavedDesigns.findId(title)
                .orElseThrow(() -> unusable("Give the design a name with letters or digits; ‘new’ alone is taken."));
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
