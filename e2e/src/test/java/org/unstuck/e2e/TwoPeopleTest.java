package org.unstuck.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Two people of a team, each with a browser of their own, who change the same text at once. */
class TwoPeopleTest extends BrowserTest {
    private static final String NOBODY = "{\"cookies\": [], \"origins\": []}";
    private static final String PASSPHRASE = "plum tractor ink forty-two";
    private static final String ANN = "ann@example.org";
    private static final String BOB = "bob@example.org";

    private String annsInvitation = "";
    private String bobsInvitation = "";

    @Override
    void prepare(Path home) {
        RunningProgram.run(home, "demo", "--small", "--home", home.toString(), "--rehearse");
        annsInvitation = invite(home, ANN, "administrator");
        bobsInvitation = invite(home, BOB, "analyst");
    }

    private static String invite(Path home, String name, String role) {
        return RunningProgram.run(home, "people", "add", name, "--role", role, "--role", "analyst")
                .strip();
    }

    @Override
    List<String> command() {
        return List.of("serve", "--team", "--behind-proxy", "--address", "https://localhost");
    }

    @Override
    void comeIn(Page first, URI link) {
        join(first, annsInvitation, ANN);
    }

    @Test
    void whoever_saves_second_sees_both_texts_and_no_word_is_lost() {
        try (BrowserContext bobs = newContext(new NewContextOptions().setStorageState(NOBODY))) {
            Page bob = bobs.newPage();
            join(bob, bobsInvitation, BOB);
            String note = noteOnTheFirstSchool();
            page.navigate(note);
            bob.navigate(note);

            write(page, "Note", "Ann was told that a new head comes in May.");
            write(bob, "Note", "Bob saw that the roof leaks.");
            press(page, "Save the note");
            assertThat(page.getByText("The note is saved.")).isVisible();
            press(bob, "Save the note");

            assertThat(bob.locator("h1")).containsText("Somebody else changed the note while you did");
            assertThat(bob.getByText(ANN + " saved version 1")).isVisible();
            assertThat(bob.getByLabel("The note from both"))
                    .hasValue("Ann was told that a new head comes in May.\n\nBob saw that the roof leaks.");
            press(bob, "Save the note");
            page.navigate(note);
            assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Ann was told that a new head comes in May.\n\nBob saw that the roof leaks.");
            assertThat(page.locator("main")).containsText("Version 1, saved by " + ANN);

            aDefinitionOfTheSameShortName(bob);
        }
    }

    private void aDefinitionOfTheSameShortName(Page bob) {
        for (Page each : List.of(page, bob)) {
            each.navigate("/definitions/new?from=ofsted-2020-stuck");
            each.getByLabel("Short name").fill("weak-three");
        }
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ann's weak three times");
        bob.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Bob's weak three times");
        press(page, "Check what it says and counts");
        press(bob, "Check what it says and counts");
        press(page, "Save this definition");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Version 1 is saved");
        press(bob, "Save this definition");

        assertThat(bob.getByRole(AriaRole.ALERT)).containsText("was saved before, by " + ANN);
        assertThat(bob.getByLabel("The file")).hasValue(Pattern.compile("Bob's weak three times"));
        bob.navigate("/definitions/weak-three");
        assertThat(bob.locator("main")).containsText("Ann's weak three times");
    }

    private String noteOnTheFirstSchool() {
        page.navigate("/schools");
        String school = page.locator("table a[href^='/schools/']").first().getAttribute("href");
        return school.replaceFirst("\\?.*", "") + "/notes";
    }

    private static void write(Page where, String label, String text) {
        where.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void join(Page where, String invitation, String name) {
        where.navigate(invitation);
        where.getByLabel("New passphrase").fill(PASSPHRASE);
        where.getByLabel("The same passphrase again").fill(PASSPHRASE);
        press(where, "Save passphrase");
        where.navigate("/sign-in");
        where.getByLabel("Name").fill(name);
        where.getByLabel("Passphrase").fill(PASSPHRASE);
        press(where, "Sign in");
        assertThat(where.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Schools"))
                        .first())
                .isVisible();
    }

    private static void press(Page where, String name) {
        where.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
