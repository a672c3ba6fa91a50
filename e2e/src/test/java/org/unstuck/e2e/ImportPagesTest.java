package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Importing files in the browser, into an empty home. */
class ImportPagesTest extends BrowserTest {
    private static final HasTextOptions PATIENCE = new HasTextOptions().setTimeout(60_000);
    private static final String HEADER = "URN,Rating,Inspection Date\n";

    @Test
    void the_form_breaks_no_accessibility_rule_with_an_error_or_without() {
        page.navigate("/import");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        send(page);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose at least one file");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void an_import_shows_how_far_it_is_and_its_report_without_being_asked_again() {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.navigate("/import");
        choose(page, file("history.csv", 200_000, ""), file("letter.csv", 0, "Dear colleague,\nthank you.\n"));

        send(page);
        assertThat(page).hasURL(Pattern.compile(".*/imports/[0-9-]+"));

        assertThat(page.locator("h1")).hasText("1 file imported", PATIENCE);
        assertThat(page.getByText("1 file could not be used")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat(complaints).isEmpty();
    }

    @Test
    void problems_are_grouped_with_examples_and_lead_to_a_file_of_all() {
        page.navigate("/import");
        choose(page, file("problems.csv", 2, "100500,Marvellous,20140102\n"));
        send(page);

        assertThat(page.locator("h1")).hasText("1 file imported", PATIENCE);
        assertThat(page.getByText("Value not understood: 1")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.waitForDownload(() -> page.getByText("in problems.csv (CSV)")
                                .locator("..")
                                .click())
                        .suggestedFilename())
                .matches("problems-[0-9a-f]{12}\\.csv");
    }

    @Test
    void without_javascript_an_import_is_followed_by_a_link() {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.navigate("/import");
            choose(plain, file("plain.csv", 3, ""));
            send(plain);
            Locator again = plain.getByText("Look again how far it is");

            for (int tries = 0; tries < 600 && again.count() > 0; tries++) {
                plain.waitForTimeout(100);
                again.click();
            }
            assertThat(plain.locator("h1")).hasText("1 file imported");
        }
    }

    private static void choose(Page where, FilePayload... files) {
        where.locator("input[type=file]").setInputFiles(files);
    }

    private static void send(Page where) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Import").setExact(true))
                .click();
    }

    /** A list of inspections with a number of good rows and then some others; the name makes its content differ. */
    private static FilePayload file(String name, int good, String others) {
        int first = 100_000 + name.hashCode() % 1_000 * 100;
        String rows = IntStream.range(0, good)
                .mapToObj(it -> (first + it / 10 % 1_000) + ",Good,20" + (10 + it % 10) + "0302\n")
                .collect(Collectors.joining());
        String text = good == 0 ? others : HEADER + rows + others;
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
