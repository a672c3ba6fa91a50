package org.unstuck.accounts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.school.Urn;
import org.unstuck.web.PageError;
import org.unstuck.web.Text;

/**
 * What stands in the form about somebody.
 *
 * @param authorities and the following: one a line
 */
public record PersonForm(String name, Set<Role> roles, String authorities, String trusts, String schools) {
    private static final int LONGEST = 4_000;

    public PersonForm {
        roles = Set.copyOf(roles);
    }

    static PersonForm empty() {
        return new PersonForm("", Set.of(), "", "", "");
    }

    static PersonForm of(Account account) {
        Reach reach = account.grant().reach();
        return new PersonForm(
                account.name(),
                account.grant().roles(),
                lines(reach.authorities()),
                lines(reach.trusts()),
                lines(reach.schools()));
    }

    static PersonForm read(MultiValueMap<String, String> parameters) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        parameters.getOrDefault("roles", List.of()).forEach(it -> Role.find(it).ifPresent(roles::add));
        return new PersonForm(
                text(parameters, "name"),
                roles,
                text(parameters, "authorities"),
                text(parameters, "trusts"),
                text(parameters, "schools"));
    }

    /** What it grants; what cannot be used is added to the errors. */
    Grant grant(List<PageError> errors) {
        Set<Urn> urns = new HashSet<>();
        for (String line : listed(schools)) {
            Optional<Urn> urn = Urn.parse(line);
            urn.ifPresentOrElse(
                    urns::add,
                    () -> errors.add(new PageError(
                            "schools", "‘" + Text.shortened(line, 20) + "’ is not a URN: a URN has six digits")));
        }
        return new Grant(roles, new Reach(false, listed(authorities), listed(trusts), urns));
    }

    private static Set<String> listed(String lines) {
        Set<String> listed = new HashSet<>(lines.lines().map(String::strip).toList());
        listed.remove("");
        return listed;
    }

    private static String lines(Set<?> values) {
        return String.join("\n", values.stream().map(Object::toString).sorted().toList());
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String text = Optional.ofNullable(parameters.getFirst(name)).orElse("");
        return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
    }
}
