package org.unstuck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages about schools, on a small invented country. */
class SchoolPagesTest extends BrowserTest {
    private static final String MOST_INSPECTED = "/schools?sort=inspections&order=descending";

    static final List<String> PAGES = List.of(
            "/",
            "/?definition=dfe-rise-2025",
            "/?as-at=never",
            "/schools",
            MOST_INSPECTED,
            "/schools?q=no+school+is+called+this",
            "/schools?phase=kindergarten",
            "/schools?as-at-day=31&as-at-month=2&as-at-year=2019",
            "/schools/999998",
            "/designs/new",
            "/designs/new/report",
            "/designs/new/sample",
            "/designs/new/sensitivity",
            "/picture/ofsted-2020-stuck",
            "/picture/ofsted-2020-stuck/publication",
            "the most inspected school",
            "the most inspected school?as-at=2015-08-31&lineage=all",
            "the most inspected school?lineage=everyone");

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
    void says_that_the_data_is_invented(String path) {
        open(path);

        assertThat(page.locator("[aria-label=Notice]").textContent()).contains("Invented data");
    }

    @Test
    void a_mark_of_the_timeline_is_reached_by_keyboard_and_leads_to_its_row() {
        open("the most inspected school");
        Locator mark = page.locator("svg a").first();
        page.locator("[aria-label='Timeline of inspections']").focus();

        page.keyboard().press("Tab");
        assertThat(mark.evaluate("it => it === document.activeElement")).isEqualTo(true);
        page.keyboard().press("Enter");

        page.waitForURL(it -> it.endsWith("#inspection-1"));
        assertThat(page.locator("#inspection-1").isVisible()).isTrue();
    }

    @Test
    void every_mark_is_named_by_date_outcome_and_source() {
        open("the most inspected school");

        assertThat(page.locator("svg a").all())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getAttribute("aria-label"))
                        .matches("\\d{1,2} [A-Z][a-z]+ \\d{4}, .+: .+\\. Source: .+, row \\d+"));
    }

    @Test
    void ticking_a_filter_updates_the_results_and_the_address_at_once() {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        open("/schools");

        page.getByLabel("could not be judged").check();
        page.waitForURL(it -> it.contains("verdict=could-not-be-judged"));

        assertThat(page.locator("#results .moj-filter__tag").textContent()).contains("could not be judged");
        assertThat(page.locator("#results").count()).isEqualTo(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void filters_tags_sorting_and_pages_work_without_javascript() {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.navigate("/schools");
            plain.getByLabel("primary", new Page.GetByLabelOptions().setExact(true))
                    .check();
            plain.getByText("Show schools").click();
            assertThat(plain.url()).contains("phase=primary").doesNotContain("as-at-day");

            plain.locator("[rel=next]").click();
            assertThat(plain.url()).contains("page=2");
            plain.locator("th a", new Page.LocatorOptions().setHasText("Latest"))
                    .click();
            assertThat(plain.locator("[aria-sort=ascending]").textContent()).contains("Latest");
            plain.locator(".moj-filter__tag").click();
            assertThat(plain.url()).doesNotContain("phase");
        }
    }

    @Test
    void an_error_takes_the_focus_and_leads_to_its_field() {
        open("/schools?as-at-day=31&as-at-month=2&as-at-year=2019");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("as-at-day");
    }

    private void open(String path) {
        if (!path.startsWith("the most inspected school")) {
            page.navigate(path);
            return;
        }
        page.navigate(MOST_INSPECTED);
        String school = page.locator("#results tbody th a").first().getAttribute("href");
        int query = path.indexOf('?');
        page.navigate(school.substring(0, school.indexOf('?')) + (query < 0 ? "" : path.substring(query)));
    }
}
