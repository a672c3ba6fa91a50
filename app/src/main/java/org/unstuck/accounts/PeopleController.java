package org.unstuck.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.access.CurrentMember;
import org.unstuck.people.PersonId;
import org.unstuck.web.PageError;

/** The people of the team, for administrators. */
@InTeam
@Controller
final class PeopleController {
    private final AccountStore accounts;
    private final InvitePerson invitePerson;
    private final ChangePerson changePerson;
    private final ResetPerson resetPerson;
    private final SignOut signOut;
    private final Sessions sessions;
    private final CurrentMember current;
    private final String server;

    PeopleController(
            AccountStore accounts,
            InvitePerson invitePerson,
            ChangePerson changePerson,
            ResetPerson resetPerson,
            SignOut signOut,
            Sessions sessions,
            CurrentMember current,
            @Value("${unstuck.address}") String server) {
        this.accounts = accounts;
        this.invitePerson = invitePerson;
        this.changePerson = changePerson;
        this.resetPerson = resetPerson;
        this.signOut = signOut;
        this.sessions = sessions;
        this.current = current;
        this.server = server;
    }

    @GetMapping("/people")
    ModelAndView list() {
        return new ModelAndView("accounts/people", "people", accounts.listAll());
    }

    @GetMapping("/people/new")
    ModelAndView begin() {
        return form("accounts/invite", PersonForm.empty(), List.of());
    }

    @PostMapping("/people/new")
    ModelAndView invite(@RequestParam MultiValueMap<String, String> parameters) {
        PersonForm form = PersonForm.read(parameters);
        List<PageError> errors = new ArrayList<>();
        Grant grant = form.grant(errors);
        grant.problems().forEach(it -> errors.add(new PageError("roles", it)));
        if (errors.isEmpty()) {
            try {
                return invited(form.name(), invitePerson.invite(current.get(), form.name(), grant));
            } catch (UserFacingException e) {
                errors.add(new PageError("name", withoutStop(e)));
            }
        }
        return form("accounts/invite", form, errors);
    }

    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Account account = get(id);
        return person(account, PersonForm.of(account), List.of(), parameters.containsKey("saved"));
    }

    @PostMapping("/people/{id}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Account account = get(id);
        PersonForm form = PersonForm.read(parameters);
        List<PageError> errors = new ArrayList<>();
        Grant grant = form.grant(errors);
        grant.problems().forEach(it -> errors.add(new PageError("roles", it)));
        if (errors.isEmpty()) {
            try {
                changePerson.grant(current.get(), account, grant);
                return new ModelAndView("redirect:" + account.address() + "?saved");
            } catch (UserFacingException e) {
                errors.add(new PageError("roles", withoutStop(e)));
            }
        }
        return person(account, form, errors, false);
    }

    @PostMapping("/people/{id}/reset")
    ModelAndView reset(@PathVariable String id) {
        Account account = get(id);
        Invitation invitation = resetPerson.reset(current.get(), account);
        return invited(account.name(), invitation);
    }

    @PostMapping("/people/{id}/active")
    String letIn(@PathVariable String id, @RequestParam boolean active) {
        Account account = get(id);
        changePerson.letIn(current.get(), account, active);
        return "redirect:" + account.address() + "?saved";
    }

    @PostMapping("/people/{id}/sign-out")
    String signOut(@PathVariable String id) {
        Account account = get(id);
        signOut.everywhere(current.get(), account);
        return "redirect:" + account.address() + "?saved";
    }

    private Account get(String id) {
        return Optional.of(id)
                .filter(it -> it.matches("[0-9a-f-]{36}"))
                .map(PersonId::new)
                .flatMap(accounts::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView invited(String name, Invitation invitation) {
        return new ModelAndView("accounts/invited", Map.of("name", name, "link", server + invitation.path()));
    }

    private ModelAndView person(Account account, PersonForm form, List<PageError> errors, boolean saved) {
        ModelAndView page = form("accounts/person", form, errors);
        page.addObject("account", account);
        page.addObject("browsers", sessions.count(account.name()));
        page.addObject("saved", saved);
        return page;
    }

    private static ModelAndView form(String view, PersonForm form, List<PageError> errors) {
        return new ModelAndView(
                view,
                Map.of("form", form, "errors", errors),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String withoutStop(UserFacingException e) {
        return e.getMessage().replaceFirst("\\.$", "");
    }
}
