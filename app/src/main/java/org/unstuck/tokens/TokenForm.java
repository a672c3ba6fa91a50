package org.unstuck.tokens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.unstuck.access.Scope;
import org.unstuck.web.DateField;
import org.unstuck.web.PageError;

/**
 * The form of a new token, as typed.
 *
 * @param offered the scopes to choose from
 */
public record TokenForm(String name, List<Scope> offered, Set<Scope> scopes, DateField lastDay) {
    private static final int USUAL_DAYS = 90;

    public TokenForm {
        offered = List.copyOf(offered);
        scopes = Set.copyOf(scopes);
    }

    static TokenForm empty(Set<Scope> offered, LocalDate today) {
        return new TokenForm(
                "", List.copyOf(offered), offered, DateField.of(TokenWish.LAST_DAY, today.plusDays(USUAL_DAYS)));
    }

    static TokenForm read(MultiValueMap<String, String> parameters, Set<Scope> offered) {
        return new TokenForm(
                Optional.ofNullable(parameters.getFirst(TokenWish.NAME))
                        .orElse("")
                        .strip(),
                List.copyOf(offered),
                parameters.getOrDefault(TokenWish.SCOPES, List.of()).stream()
                        .flatMap(it -> Scope.find(it).stream())
                        .collect(Collectors.toSet()),
                DateField.read(parameters, TokenWish.LAST_DAY));
    }

    /** What is asked for; without a day that can be used, what is wrong with that. */
    Optional<TokenWish> findWish(List<PageError> errors) {
        Optional<TokenWish> wish = lastDay.find().map(it -> new TokenWish(name, scopes, it));
        if (wish.isEmpty()) {
            errors.add(new PageError(
                    TokenWish.LAST_DAY + "-day",
                    lastDay.error().isEmpty() ? "Enter the last day on which the token works" : lastDay.error()));
        }
        return wish;
    }

    /** The errors of a field, in one sentence. */
    public static String error(List<PageError> errors, String field) {
        return errors.stream()
                .filter(it -> it.field().equals(field))
                .map(PageError::message)
                .collect(Collectors.joining(". "));
    }

    /** What errors the field of the day shows. */
    public DateField dayWith(List<PageError> errors) {
        String error = error(errors, TokenWish.LAST_DAY + "-day");
        return new DateField(
                lastDay.name(), lastDay.day(), lastDay.month(), lastDay.year(), null, error, lastDay.typed());
    }
}
