package org.unstuck.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.UserFacingException;
import org.unstuck.intake.internal.LayoutReader;
import org.unstuck.intake.internal.Resources;

/**
 * The layouts that files are recognised by.
 *
 * @param list in the order in which they are tried
 */
public record Layouts(List<Layout> list) {

    private static final List<String> SHIPPED = List.of(
            "dfe-school-information",
            "dfe-spine",
            "gias-establishments",
            "gias-group-links",
            "gias-groups",
            "gias-links",
            "gias-minimum",
            "idaci-2015",
            "idaci-2019",
            "local-authority-tiles",
            "ofsted-history",
            "ofsted-latest",
            "ofsted-management-information",
            "ofsted-management-information-2013",
            "ofsted-report-cards-inspections",
            "ofsted-report-cards-schools",
            "school-census",
            "school-geography");

    public Layouts {
        list = List.copyOf(list);
        Set<String> ids = new HashSet<>();
        for (Layout layout : list) {
            if (!ids.add(layout.id())) {
                throw new UserFacingException(
                        UserFacingException.Code.UNUSABLE_INPUT, "Two layouts are called " + layout.id() + ".");
            }
        }
    }

    /** The layouts that come with the program. */
    public static Layouts shipped() {
        List<Layout> layouts = new ArrayList<>();
        for (String id : SHIPPED) {
            layouts.add(read(id + ".yaml", Resources.text("layouts/" + id + ".yaml")));
        }
        return new Layouts(layouts);
    }

    /**
     * Reads a layout.
     *
     * @param document its name, for messages
     * @param yaml its text, in the form that docs/layouts.md tells
     * @throws UserFacingException if it is not in that form, with the line
     */
    public static Layout read(String document, String yaml) {
        return LayoutReader.read(document, yaml);
    }
}
