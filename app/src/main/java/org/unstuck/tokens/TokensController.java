package org.unstuck.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.unstuck.access.Routes;
import org.unstuck.access.Scope;
import org.unstuck.web.PageError;

/** Somebody's own tokens: which there are, making one, revoking one. */
@Controller
final class TokensController {
    static final String PATH = "/account/tokens";

    private final TokenStore tokens;
    private final MakeToken makeToken;
    private final RevokeTokens revokeTokens;
    private final Routes routes;
    private final CurrentMember current;

    TokensController(
            TokenStore tokens, MakeToken makeToken, RevokeTokens revokeTokens, Routes routes, CurrentMember current) {
        this.tokens = tokens;
        this.makeToken = makeToken;
        this.revokeTokens = revokeTokens;
        this.routes = routes;
        this.current = current;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters) {
        return new ModelAndView(
                "tokens/list",
                Map.of(
                        "tokens", tokens.listOf(current.get().person().id()),
                        "today", makeToken.today(),
                        "revoked", parameters.containsKey("revoked")));
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin() {
        return form(TokenForm.empty(offered(), makeToken.today()), List.of());
    }

    @PostMapping(PATH + "/new")
    ModelAndView make(@RequestParam MultiValueMap<String, String> parameters) {
        TokenForm form = TokenForm.read(parameters, offered());
        List<PageError> errors = new ArrayList<>();
        Optional<TokenWish> wish = form.findWish(errors);
        wish.ifPresent(it -> errors.addAll(it.problems(offered(), makeToken.today())));
        if (wish.isPresent() && errors.isEmpty()) {
            try {
                return new ModelAndView("tokens/made", "made", makeToken.make(current.get(), wish.get()));
            } catch (UserFacingException e) {
                errors.add(new PageError(
                        TokenWish.NAME, String.valueOf(e.getMessage()).replaceFirst("\\.$", "")));
            }
        }
        return form(form, errors);
    }

    @PostMapping(PATH + "/{id}/revoke")
    String revoke(@PathVariable String id) {
        TokenId token = TokenId.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        revokeTokens.revoke(current.get().person(), token);
        return "redirect:" + PATH + "?revoked";
    }

    private Set<Scope> offered() {
        return routes.scopesFor(current.get());
    }

    private static ModelAndView form(TokenForm form, List<PageError> errors) {
        return new ModelAndView(
                "tokens/new",
                Map.of("form", form, "errors", errors),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
