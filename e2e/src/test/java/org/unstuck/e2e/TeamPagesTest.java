package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, people and roles in the browser of an administrator. */
class TeamPagesTest extends BrowserTest {
    private static final String NAME = "ann@example.org";
    private static final String PASSPHRASE = "plum tractor ink forty-two";

    private String join = "";

    @Override
    void prepare(Path home) {
        join = RunningProgram.run(home, "people", "add", NAME, "--role", "administrator")
                .strip();
    }

    @Override
    List<String> command() {
        return List.of("serve", "--team", "--behind-proxy", "--address", "https://localhost");
    }

    @Override
    void comeIn(Page first, URI link) {
        first.navigate(join);
        assertAccessible(first);
        first.getByLabel("New passphrase").fill(PASSPHRASE);
        first.getByLabel("The same passphrase again").fill(PASSPHRASE);
        button(first, "Save passphrase");
        assertThat(first.getByText("Your passphrase is saved")).isVisible();
        assertAccessible(first);
        signIn(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/new", "/account", "/schools"})
    void breaks_no_accessibility_rule_and_fits_a_narrow_screen(String path) {
        page.setViewportSize(320, 640);
        page.navigate(path);

        assertAccessible(page);
    }

    @Test
    void somebody_is_invited_with_a_keyboard_alone_and_without_javascript() {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.navigate("/people/new");
            plain.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .focus();
            plain.keyboard().type("bob@example.org");
            plain.keyboard().press("Tab");
            plain.keyboard().press("Space");
            plain.keyboard().press("Enter");

            assertThat(plain.locator("h1")).hasText("A link for bob@example.org");
            assertThat(plain.locator("#link"))
                    .hasText(Pattern.compile("https://localhost/join\\?invitation=[0-9a-f]{64}"));
            plain.navigate("/people");
            plain.getByText("bob@example.org").click();
            assertThat(plain.getByLabel("Analyst")).isChecked();
        }
    }

    @Test
    void what_is_wrong_in_a_form_is_said_beside_it() {
        page.navigate("/people/new");
        button(page, "Make a link");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose at least one role");
        assertAccessible(page);
    }

    @Test
    void a_page_about_somebody_breaks_no_accessibility_rule() {
        page.navigate("/people");
        page.getByText(NAME).click();
        assertAccessible(page);
        button(page, "Save roles");

        assertThat(page.getByText("Saved. It counts from now on.")).isVisible();
        assertAccessible(page);
    }

    @Test
    void who_signs_out_has_to_sign_in_again_and_is_told_when_the_passphrase_is_wrong() {
        try (BrowserContext other =
                newContext(new NewContextOptions().setStorageState("{\"cookies\": [], \"origins\": []}"))) {
            Page elsewhere = other.newPage();
            elsewhere.navigate("/people");
            assertThat(elsewhere.locator("h1")).hasText("Sign in");
            elsewhere.getByLabel("Name").fill(NAME);
            elsewhere.getByLabel("Passphrase").fill("not the right one at all");
            button(elsewhere, "Sign in");
            assertThat(elsewhere.getByRole(AriaRole.ALERT)).containsText("no such name with this passphrase");
            assertAccessible(elsewhere);

            signIn(elsewhere);
            elsewhere.navigate("/account");
            button(elsewhere, "Sign out");
            assertThat(elsewhere.getByText("You have signed out.")).isVisible();
            elsewhere.navigate("/people");
            assertThat(elsewhere.locator("h1")).hasText("Sign in");
        }
    }

    private static void signIn(Page where) {
        where.navigate("/sign-in");
        where.getByLabel("Name").fill(NAME);
        where.getByLabel("Passphrase").fill(PASSPHRASE);
        button(where, "Sign in");
        assertThat(where.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People"))
                        .first())
                .isVisible();
    }

    private static void button(Page where, String name) {
        where.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void assertAccessible(Page where) {
        assertThat(new AxeBuilder(where).analyze().getViolations()).isEmpty();
        assertThat((int) where.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo((int) where.evaluate("window.innerWidth"));
    }
}
