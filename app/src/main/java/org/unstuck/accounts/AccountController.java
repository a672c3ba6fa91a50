package org.unstuck.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.access.CurrentMember;
import org.unstuck.web.PageError;

/** Somebody's own account. */
@InTeam
@Controller
final class AccountController {
    private static final String CURRENT = "current";
    private static final Map<String, String> DONE = Map.of(
            "passphrase",
            "Your passphrase is changed.",
            "added",
            "The passkey is added. You can sign in with it.",
            "deleted",
            "The passkey is deleted. Delete it on your device too.");

    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final ChangePassphrase changePassphrase;
    private final SignOut signOut;
    private final Sessions sessions;
    private final CurrentMember current;

    AccountController(
            AccountStore accounts,
            PasskeyStore passkeys,
            ChangePassphrase changePassphrase,
            SignOut signOut,
            Sessions sessions,
            CurrentMember current) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.changePassphrase = changePassphrase;
        this.signOut = signOut;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping("/account")
    ModelAndView show(@RequestParam MultiValueMap<String, String> parameters) {
        String done = parameters.containsKey("saved") ? "passphrase" : "";
        return page(
                List.of(), Optional.ofNullable(parameters.getFirst("passkey")).orElse(done));
    }

    @PostMapping("/account/passphrase")
    ModelAndView change(@RequestParam MultiValueMap<String, String> parameters) {
        Account own = own();
        List<PageError> errors = PassphraseForm.errors(parameters, own.name());
        if (!errors.isEmpty()) {
            return page(errors, "");
        }
        String current = Optional.ofNullable(parameters.getFirst(CURRENT)).orElse("");
        String next = String.valueOf(parameters.getFirst(PassphraseForm.PASSPHRASE));
        return changePassphrase.change(own, current, next)
                ? new ModelAndView("redirect:/account?saved")
                : page(
                        List.of(new PageError(CURRENT, "This is not your passphrase, or there were too many tries")),
                        "");
    }

    /** Also in this browser: whoever asks for it may not trust the browser they are at. */
    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere() {
        signOut.everywhere(current.get(), own());
        return "redirect:/sign-in?signed-out";
    }

    private Account own() {
        return accounts.find(current.get().person().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(List<PageError> errors, String done) {
        Account own = own();
        return new ModelAndView(
                "accounts/account",
                Map.of(
                        "account",
                        own,
                        "browsers",
                        sessions.count(own.name()),
                        "passkeys",
                        passkeys.findByUserId(PasskeyStore.handle(own.person().id())),
                        "done",
                        DONE.getOrDefault(done, ""),
                        "errors",
                        errors),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
