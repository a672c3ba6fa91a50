package org.unstuck.context;

import java.time.LocalDate;
import org.unstuck.classification.DefinitionId;
import org.unstuck.yaml.YamlNode;

/**
 * From which definitions, judged on which day, a design takes its two groups: the part {@code groups} of a design file.
 *
 * @param treated the group that partners are looked for
 * @param control the group that partners come from
 * @param asAt the day of the verdicts, and of the facts in which schools are compared
 */
public record DesignGroups(Group treated, Group control, LocalDate asAt) {

    /** The name under which a design file has this part. */
    public static final String PART = "groups";

    private static final int MOST_VERSIONS = 1_000_000;

    /**
     * The schools that met a definition.
     *
     * @param version of the definition, so that a later one does not change the design
     */
    public record Group(DefinitionId definition, int version) {
        private String text() {
            return "{definition: " + definition + ", version: " + version + "}";
        }
    }

    /**
     * Reads it.
     *
     * @param node what stands under {@link #PART}
     * @throws org.unstuck.UserFacingException if it is not one, with the line
     */
    public static DesignGroups read(YamlNode node) {
        node.map("treated", "control", "as-at");
        return new DesignGroups(
                group(node.get("treated")),
                group(node.get("control")),
                node.get("as-at").date());
    }

    /** As it stands in a design file. */
    public String text() {
        return PART + ":\n  treated: " + treated.text() + "\n  control: " + control.text() + "\n  as-at: " + asAt
                + "\n";
    }

    private static Group group(YamlNode node) {
        node.map("definition", "version");
        YamlNode name = node.get("definition");
        if (!DefinitionId.valid(name.text())) {
            throw name.error("'" + name.text() + "' is not the short name of a definition.");
        }
        return new Group(new DefinitionId(name.text()), node.get("version").integer(1, MOST_VERSIONS));
    }
}
