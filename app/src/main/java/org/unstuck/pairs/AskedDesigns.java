package org.unstuck.pairs;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds the design that an address names. */
@Component
final class AskedDesigns {
    /** In place of a short name: the design whose choices stand in the address. */
    static final String NEW = "new";

    private final Groups groups;
    private final SavedDesigns saved;
    private final KnownGroups known;

    AskedDesigns(Groups groups, SavedDesigns saved, KnownGroups known) {
        this.groups = groups;
        this.saved = saved;
        this.known = known;
    }

    /**
     * The design.
     *
     * @param id short name of a saved design, or {@value #NEW}
     * @throws org.unstuck.UserFacingException if there is none, or a choice cannot be used
     */
    AskedDesign get(String id, MultiValueMap<String, String> parameters) {
        if (id.equals(NEW)) {
            return new AskedDesign(ChoicesForm.strictly(parameters, groups), origin(parameters), false);
        }
        SavedDesign design = saved.get(id, first(parameters, "version"));
        return new AskedDesign(saved.choices(design), design.origin(), true);
    }

    /** What a design makes of its groups. */
    Matching match(AskedDesign asked) {
        Choices choices = asked.choices();
        return new Matching(choices, known.get(choices.treated(), choices.control(), choices.asAt()));
    }

    /** From which saved design somebody says to have begun; a number that is none counts as none. */
    static DesignOrigin origin(MultiValueMap<String, String> parameters) {
        String begun = first(parameters, DesignOrigin.BEGUN);
        return new DesignOrigin(
                first(parameters, DesignOrigin.DESIGN),
                begun.matches("[0-9]{1,6}") ? Integer.parseInt(begun) : 0,
                first(parameters, DesignOrigin.TITLE));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }
}
