package org.unstuck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What must hold for every page. A new page is one more line in {@link #PAGES}. */
class EveryPageTest extends BrowserTest {
    static final List<String> PAGES = List.of(
            "/",
            "/accessibility",
            "/account/tokens",
            "/account/tokens/new",
            "/api",
            "/audit",
            "/audit/check",
            "/designs",
            "/designs/new",
            "/designs/no-such-design",
            "/jobs",
            "/settings",
            "/studies",
            "/studies/new?design=no-such-design",
            "/studies/1",
            "/picture/ofsted-2020-stuck",
            "/picture/ofsted-2020-stuck?phase=secondary&beside=rest&theme=who",
            "/picture/ofsted-2020-stuck/authorities",
            "/picture/ofsted-2020-stuck/compare?and=2018-08-31",
            "/picture/ofsted-2020-stuck/publication",
            "/no-such-page");

    @ParameterizedTest
    @FieldSource("PAGES")
    void breaks_no_accessibility_rule(String path) {
        page.navigate(path);

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void fits_a_screen_320_pixels_wide(String path) {
        page.setViewportSize(320, 640);
        page.navigate(path);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void lets_a_keyboard_skip_the_navigation(String path) {
        page.navigate(path);

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void loads_only_what_the_content_security_policy_allows(String path) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> note(message, complaints));
        page.onPageError(complaints::add);

        page.navigate(path);

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void shows_its_menu_without_javascript(String path) {
        try (BrowserContext withoutScripts = newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = withoutScripts.newPage();
            plain.setViewportSize(320, 640);
            plain.navigate(path);

            Locator menu = plain.locator("nav[aria-label=Menu] a");
            assertThat(menu.allTextContents()).extracting(String::strip).contains("Schools", "Definitions", "Import");
            assertThat(menu.first().isVisible()).isTrue();
        }
    }

    /** The browser itself remarks on a page that answers 404; that page is shown on purpose. */
    private static void note(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error") && !message.text().contains("status of 404")) {
            complaints.add(message.text());
        }
    }
}
