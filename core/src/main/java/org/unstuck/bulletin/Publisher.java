package org.unstuck.bulletin;

/**
 * Who gives a bulletin away.
 *
 * @param organisation its name; blank where it is not stated
 * @param contact an e-mail address, a telephone number or a web address; blank where it is not stated
 */
public record Publisher(String organisation, String contact) {

    /** Nobody has said. */
    public static final Publisher NOT_STATED = new Publisher("", "");

    public String organisationInWords() {
        return organisation.isBlank() ? "Organisation not stated" : organisation;
    }

    public String contactInWords() {
        return contact.isBlank() ? "not stated" : contact;
    }
}
