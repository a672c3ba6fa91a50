package org.unstuck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

class HomePageTest extends BrowserTest {
    @Test
    void the_home_page_says_what_it_is() {
        page.navigate("/");

        assertThat(page.title()).isEqualTo("Unstuck");
        assertThat(page.locator("h1").textContent()).contains("Schools that are stuck");
    }

    @Test
    void the_home_page_breaks_no_accessibility_rule() {
        page.navigate("/");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void the_home_page_fits_a_screen_320_pixels_wide() {
        page.setViewportSize(320, 640);
        page.navigate("/");

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }
}
