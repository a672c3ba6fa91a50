package org.unstuck.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.people.Person;

/**
 * Somebody's account.
 *
 * @param person who; they sign in with the name
 * @param grant what they are let do
 * @param active whether they may come in
 * @param chosen whether they have chosen a passphrase
 */
public record Account(Person person, Grant grant, boolean active, boolean chosen) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._%+'@-]{2,100}");

    /**
     * A name somebody can sign in with.
     *
     * @throws UserFacingException for one that cannot be
     */
    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "A name must have 2 to 100 letters, digits or . _ % + ' @ - and no blanks, like an email address");
        }
        return name;
    }

    /** What names are told apart by. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public String name() {
        return person.name();
    }

    Member member() {
        return new Member(person, grant.roles(), grant.reach());
    }

    /** Where the account is shown. */
    String address() {
        return "/people/" + person.id();
    }
}
