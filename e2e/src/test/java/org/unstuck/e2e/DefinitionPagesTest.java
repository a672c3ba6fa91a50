package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages about definitions, on a small invented country. */
class DefinitionPagesTest extends BrowserTest {
    private static final String STUCK = "/definitions/ofsted-2020-stuck";
    private static final String COPY = "/definitions/new?from=ofsted-2020-stuck";

    static final List<String> PAGES = List.of(
            "/definitions",
            STUCK,
            STUCK + "?as-at=2015-08-31",
            STUCK + "?as-at=never",
            STUCK + "/what-if?minimum=3",
            STUCK + "/what-if?minimum=none",
            "/definitions/dfe-rise-report-card",
            "/definitions/no-such-definition",
            COPY);

    @Override
    List<String> command() {
        return List.of("demo", "--small");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void breaks_no_accessibility_rule(String path) {
        open(path);

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void fits_a_screen_320_pixels_wide(String path) {
        page.setViewportSize(320, 640);
        open(path);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void loads_only_what_the_content_security_policy_allows(String path) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> note(message, complaints));
        page.onPageError(complaints::add);

        open(path);

        assertThat(complaints).isEmpty();
    }

    @Test
    void the_list_fills_in_its_counts_by_itself() {
        page.navigate("/definitions");

        assertThat(page.getByRole(AriaRole.ROW).nth(1).locator("strong")).hasText(Pattern.compile("[0-9,]+"));
        assertThat(page.getByText("Count", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    void choosing_another_least_number_by_keyboard_counts_again_and_keeps_the_focus() {
        open(STUCK + "/what-if");
        Locator minimum = page.locator("select[name=minimum]");
        minimum.focus();

        page.keyboard().press("ArrowUp");

        assertThat(page.locator("#what-if [role=status]")).containsText("With these choices");
        assertThat(minimum).hasValue("3");
        assertThat(minimum).isFocused();
    }

    @Test
    void without_javascript_what_if_is_a_page_of_its_own_with_a_button() {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.navigate(STUCK);
            plain.getByText("See how the count moves").click();
            plain.locator("select[name=minimum]").selectOption("3");
            plain.getByText("Count with these choices").click();

            assertThat(plain.getByRole(AriaRole.STATUS)).containsText("With these choices");
        }
    }

    @Test
    void a_definition_of_ones_own_is_made_in_a_form_checked_and_saved() {
        page.navigate(COPY);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("weak three times");
        page.getByLabel("Short name").fill("weak-three");
        page.getByLabel("Least number of graded inspections").fill("3");
        press("Check what it says and counts");

        assertThat(page.locator("h1")).hasText("Check ‘weak three times’");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        press("Save this definition");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Version 1 is saved");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void what_is_wrong_in_the_form_is_summed_up_and_a_link_leads_to_the_field() {
        page.navigate(COPY);
        page.getByLabel("Short name").fill("Weak Schools!");
        press("Check what it says and counts");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Short name")).isFocused();
    }

    @Test
    void a_fault_in_the_file_is_shown_beside_it_with_its_line() {
        page.navigate(COPY);
        press("Change the rule itself");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.getByLabel("The file").fill("id: bad-one\nversion: one\n");
        press("Check what it says and counts");

        assertThat(page.locator("#text-error")).containsText("That line is: ");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /** Opens a page and waits until it has fetched what it fetches by itself. */
    private void open(String path) {
        page.navigate(path);
        assertThat(page.locator("[hx-trigger=load]")).hasCount(0);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    /** The browser itself remarks on pages that answer with an error; those are shown on purpose. */
    private static void note(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
            complaints.add(message.text());
        }
    }
}
