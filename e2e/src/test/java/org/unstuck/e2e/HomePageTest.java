package org.unstuck.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomePageTest extends BrowserTest {
    @Test
    void says_what_unstuck_is_about() {
        page.navigate("/");

        assertThat(page.title()).isEqualTo("Schools that are stuck – Unstuck");
        assertThat(page.locator("h1").textContent()).contains("Schools that are stuck");
    }

    @Test
    void is_set_in_a_font_that_is_not_reserved_for_government_pages() {
        page.navigate("/");

        assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily"))
                .isEqualTo("arial, sans-serif");
    }
}
