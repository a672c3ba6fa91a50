package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passkeys over real TLS, with the authenticator that Chromium has for tests in the place of a fingerprint reader. */
class PasskeyTest extends BrowserTest {
    private static final String NAME = "ann@example.org";
    private static final String PASSPHRASE = "plum tractor ink forty-two";

    private String join = "";
    private List<String> command = List.of();

    @Override
    void prepare(Path home) {
        join = RunningProgram.run(home, "people", "add", NAME, "--role", "administrator")
                .strip();
        OwnCertificate own = OwnCertificate.in(home);
        command = List.of(
                "serve",
                "--team",
                "--address",
                "https://localhost:" + RunningProgram.PORT,
                "--tls-certificate",
                own.certificate().toString(),
                "--tls-key",
                own.key().toString());
    }

    @Override
    List<String> command() {
        return command;
    }

    @Override
    void comeIn(Page first, URI link) {
        first.navigate(join);
        first.getByLabel("New passphrase").fill(PASSPHRASE);
        first.getByLabel("The same passphrase again").fill(PASSPHRASE);
        press(first, "Save passphrase");
        signIn(first);
    }

    @Test
    void somebody_adds_a_passkey_signs_in_with_it_and_deletes_it() {
        addAuthenticator();
        addPasskey("Work laptop");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The passkey is added");
        assertThat(page.locator(".govuk-summary-list")).containsText("Work laptop");
        assertAccessible();

        press(page, "Sign out");
        press(page, "Sign in with a passkey");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People"))
                        .first())
                .isVisible();
        page.navigate("/account");
        assertThat(page.locator(".govuk-summary-list")).containsText("last used on");
        page.navigate("/audit");
        assertThat(page.locator("main")).containsText("Passkey added");

        page.navigate("/account");
        press(page, "Delete the passkey Work laptop");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The passkey is deleted");
        press(page, "Sign out");
        press(page, "Sign in with a passkey");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This passkey lets nobody in here");
        assertAccessible();
        signIn(page);
    }

    @Test
    void a_passkey_of_another_device_lets_nobody_in() {
        try (BrowserContext elsewhere = newContext(nobody())) {
            Page other = elsewhere.newPage();
            addAuthenticator(other);
            other.navigate("/sign-in");
            assertThat(other.getByText("Your device showed no passkey for this address"))
                    .isHidden();
            press(other, "Sign in with a passkey");

            assertThat(other.getByText("Your device showed no passkey for this address"))
                    .isVisible();
            other.navigate("/people");
            assertThat(other.locator("h1")).hasText("Sign in");
        }
    }

    @Test
    void without_javascript_passphrases_stay_and_nothing_is_offered_that_could_not_work() {
        try (BrowserContext plain = newContext(nobody().setJavaScriptEnabled(false))) {
            Page account = plain.newPage();
            account.navigate("/sign-in");
            assertThat(account.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in with a passkey")))
                    .hasCount(0);
            signIn(account);
            account.navigate("/account");
            assertThat(account.getByText("To add one, use a browser that knows passkeys"))
                    .isVisible();
            assertThat(account.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add a passkey")))
                    .hasCount(0);
        }
    }

    private static NewContextOptions nobody() {
        return new NewContextOptions().setStorageState("{\"cookies\": [], \"origins\": []}");
    }

    private void addPasskey(String label) {
        page.navigate("/account");
        page.getByLabel("Name of the new passkey").fill(label);
        press(page, "Add a passkey");
    }

    private void addAuthenticator() {
        addAuthenticator(page);
    }

    private static void addAuthenticator(Page where) {
        CDPSession developer = where.context().newCDPSession(where);
        developer.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        developer.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private static void signIn(Page where) {
        where.navigate("/sign-in");
        where.getByLabel("Name").fill(NAME);
        where.getByLabel("Passphrase").fill(PASSPHRASE);
        press(where, "Sign in");
        assertThat(where.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People"))
                        .first())
                .isVisible();
    }

    private static void press(Page where, String name) {
        where.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void assertAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
