package org.unstuck.pairs;

import org.unstuck.web.Address;

/**
 * From which saved version of a design somebody began.
 *
 * @param id of the design; empty for one that is new
 * @param version 0 for a design that is new
 * @param title as the writer has it
 */
public record DesignOrigin(String id, int version, String title) {
    static final DesignOrigin NEW = new DesignOrigin("", 0, "");

    static final String DESIGN = "design";
    static final String BEGUN = "begun";
    static final String TITLE = "title";

    public boolean isNew() {
        return id.isEmpty();
    }

    /** An address that remembers it. */
    Address in(Address address) {
        return (isNew() ? address : address.with(DESIGN, id).with(BEGUN, Integer.toString(version))).with(TITLE, title);
    }
}
