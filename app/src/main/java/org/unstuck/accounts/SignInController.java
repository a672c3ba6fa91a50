package org.unstuck.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.web.PageError;

/** Signing in, and choosing a passphrase with an invitation. */
@InTeam
@Controller
final class SignInController {
    private final ChoosePassphrase choosePassphrase;
    private final Optional<IdentityProvider> provider;

    SignInController(ChoosePassphrase choosePassphrase, Optional<IdentityProvider> provider) {
        this.choosePassphrase = choosePassphrase;
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(@RequestParam MultiValueMap<String, String> parameters) {
        List<PageError> errors = new ArrayList<>();
        if (parameters.containsKey("refused")) {
            errors.add(new PageError("name", "There is no such name with this passphrase. Check both and try again"));
        } else if (parameters.containsKey("passkey")) {
            errors.add(new PageError("name", "This passkey lets nobody in here. Sign in with your passphrase"));
        } else if (parameters.containsKey("wait")) {
            errors.add(new PageError("name", "There were too many tries. Wait 15 minutes and try again"));
        }
        String said = "";
        if (parameters.containsKey("signed-out")) {
            said = "You have signed out.";
        } else if (parameters.containsKey("ended")) {
            said = "You were signed out. Sign in again to go on.";
        } else if (parameters.containsKey("joined")) {
            said = "Your passphrase is saved. Sign in with it.";
        }
        return new ModelAndView(
                "accounts/sign-in",
                Map.of(
                        "errors",
                        errors,
                        "said",
                        said,
                        "provider",
                        provider.map(IdentityProvider::title).orElse("")));
    }

    @GetMapping("/join")
    ModelAndView begin(@RequestParam(defaultValue = "") String invitation) {
        return join(invitation, List.of());
    }

    @PostMapping("/join")
    ModelAndView join(@RequestParam MultiValueMap<String, String> parameters) {
        String invitation = first(parameters, "invitation");
        Optional<Account> invited = choosePassphrase.findInvited(invitation);
        if (invited.isEmpty()) {
            return join(invitation, List.of());
        }
        List<PageError> errors = PassphraseForm.errors(parameters, invited.get().name());
        if (!errors.isEmpty()) {
            return join(invitation, errors);
        }
        choosePassphrase.join(invitation, first(parameters, PassphraseForm.PASSPHRASE));
        return new ModelAndView("redirect:/sign-in?joined");
    }

    private ModelAndView join(String invitation, List<PageError> errors) {
        return choosePassphrase
                .findInvited(invitation)
                .map(it -> new ModelAndView(
                        "accounts/join",
                        Map.of("name", it.name(), "invitation", invitation, "errors", errors),
                        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> new ModelAndView("accounts/void", Map.of(), HttpStatus.NOT_FOUND));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("");
    }
}
