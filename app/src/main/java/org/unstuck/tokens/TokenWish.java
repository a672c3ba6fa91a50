package org.unstuck.tokens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unstuck.access.Scope;
import org.unstuck.web.PageError;

/**
 * A token that somebody wants to make.
 *
 * @param name what it is for
 * @param scopes what it shall let a program do
 * @param lastDay the last day on which it shall open anything
 */
record TokenWish(String name, Set<Scope> scopes, LocalDate lastDay) {
    static final String NAME = "name";
    static final String SCOPES = "scopes";
    static final String LAST_DAY = "last-day";
    private static final Pattern NAMES = Pattern.compile("[^\\p{Cntrl}]{1,60}");

    TokenWish {
        scopes = Set.copyOf(scopes);
    }

    /** What is wrong with it, by field. */
    List<PageError> problems(Set<Scope> offered, LocalDate today) {
        List<PageError> problems = new ArrayList<>();
        if (name.isBlank() || !NAMES.matcher(name).matches()) {
            problems.add(new PageError(NAME, "Say what the token is for, in 1 to 60 characters"));
        }
        if (scopes.isEmpty()) {
            problems.add(new PageError(SCOPES, "Choose at least one thing that the token lets a program do"));
        } else if (!offered.containsAll(scopes)) {
            problems.add(new PageError(SCOPES, "Choose only from what your own roles let you do"));
        }
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            problems.add(new PageError(LAST_DAY + "-day", "The last day must be from today to a year from today"));
        }
        return problems;
    }
}
