package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Designs of pairs and the studies drawn from them, on a small invented country. */
class DesignPagesTest extends BrowserTest {
    private static final String BUILDER = "/designs/new?control=always-good";
    private static final String TWO_PRIMARY = "&sample-primary=2&sample-secondary=0&sample-region=any";

    @Override
    List<String> command() {
        return List.of("demo", "--small");
    }

    @Test
    void a_narrower_limit_changes_pairs_balance_and_who_is_left_without_a_page_load() {
        page.navigate(BUILDER);
        Locator within = page.getByLabel("Primary and junior: pupils");
        Locator answer = page.locator("#pairs [role=status]");
        String before = answer.textContent();
        String balance = balance();
        page.evaluate("window.loadedOnce = true");

        within.fill("5");
        within.press("Tab");

        assertThat(answer).not().hasText(before);
        assertThat(page.locator("#pairs")).containsText("without a partner, each with its reason");
        assertThat(balance()).isNotEqualTo(balance);
        assertThat(page).hasURL(Pattern.compile("primary-within=5"));
        assertThat(page.evaluate("window.loadedOnce === true")).isEqualTo(true);
        assertSound();
    }

    @Test
    void without_javascript_a_button_does_the_same() {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.navigate(BUILDER);
            String before = plain.locator("#pairs [role=status]").textContent();
            plain.getByLabel("Primary and junior: pupils").fill("5");
            plain.getByText("Update the pairs").click();

            assertThat(plain.locator("#pairs [role=status]")).not().hasText(before);
            assertThat(plain.getByLabel("Primary and junior: pupils")).hasValue("5");
        }
    }

    @Test
    void a_saved_design_opens_again_with_what_was_chosen() {
        save("Opened again", "&primary-within=77");

        assertThat(page.locator("h1")).containsText("Opened again");
        assertSound();
        link("Open in the builder");

        assertThat(page.getByLabel("Primary and junior: pupils")).hasValue("77");
        assertThat(page.locator("h1")).containsText("Changing ‘Opened again’, version 1");
    }

    @Test
    void what_a_design_depends_on_and_its_report_are_sound_pages() {
        save("Shown", TWO_PRIMARY);
        String design = page.url().replaceAll("\\?.*", "");
        for (String part : List.of("/sensitivity", "/report", "/sample")) {
            page.navigate(design + part);
            assertSound();
        }
    }

    @Test
    void schools_of_a_study_are_invited_agree_decline_and_are_replaced() {
        openStudy("Visits");
        assertSound();
        String study = page.url().replaceAll("\\?.*", "");
        List<String> schools = page.locator("a[href*='/schools/']:has-text('Record an answer')").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList();
        assertThat(schools).hasSize(4);

        answer(schools.get(0), "It was invited", "By letter");
        answer(schools.get(0), "It agreed to take part", "On the telephone");
        answer(schools.get(1), "It declined", "New head");
        assertThat(page.getByText("1 school declined.")).isVisible();

        link("Choose who comes in");
        assertSound();
        press("Replace");

        assertThat(page.getByText("No longer in the sample")).isVisible();
        assertThat(page.locator("main")).containsText("declined (New head)");
        assertThat(page.locator("main")).containsText("1 of 4 schools agreed to take part");
        assertThat(page.locator("a[href='" + schools.get(1) + "']")).hasCount(0);
        assertSound();
        for (String part : List.of("/members", "/appendix")) {
            page.navigate(study + part);
            assertSound();
        }
    }

    private void openStudy(String title) {
        save(title, TWO_PRIMARY);
        link("Choose a sample of pairs to visit");
        link("Open a study");
        assertSound();
        page.getByLabel("Name of the study").fill(title);
        page.getByLabel("Seed").fill("4711");
        press("Draw the sample and open the study");
        assertThat(page.locator("h1")).containsText(title);
    }

    private void answer(String school, String what, String reason) {
        page.navigate(school);
        assertSound();
        page.getByLabel(what).check();
        page.getByLabel("Reason, or what was agreed").fill(reason);
        press("Record it");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("It is recorded.");
    }

    private void save(String title, String choices) {
        page.navigate(BUILDER + choices);
        page.getByLabel("Name of the design").fill(title);
        press("Save this design");
        assertThat(page.locator("h1")).containsText(title);
    }

    private String balance() {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("How alike the groups are"))
                .first()
                .textContent();
    }

    private void link(String words) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    /** The page at hand breaks no accessibility rule and fits a narrow screen. */
    private void assertSound() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 720);
    }
}
