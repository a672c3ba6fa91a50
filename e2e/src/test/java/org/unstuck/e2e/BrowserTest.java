package org.unstuck.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real browser before the running program: one program and browser for a class, a fresh page for a test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private RunningProgram program;
    private Playwright playwright;
    private Browser browser;
    private String session;
    private BrowserContext context;
    Page page;

    @BeforeAll
    void startProgramAndBrowser(@TempDir Path home) {
        prepare(home);
        program = RunningProgram.start(home, command());
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        try (BrowserContext first = newContext(new NewContextOptions())) {
            comeIn(first.newPage(), program.link());
            session = first.storageState();
        }
    }

    /** What must be so before the program starts. */
    void prepare(Path home) {}

    /** How the pages are opened for the first time. */
    void comeIn(Page first, URI link) {
        first.navigate(link.toString());
    }

    /** The command that serves the pages under test; on an empty home unless a class says otherwise. */
    List<String> command() {
        return List.of("serve");
    }

    @BeforeEach
    void openPage() {
        context = newContext(new NewContextOptions());
        page = context.newPage();
    }

    BrowserContext newContext(NewContextOptions options) {
        if (session != null && options.storageState == null) {
            options.setStorageState(session);
        }
        return browser.newContext(options.setBaseURL(program.address().toString())
                .setLocale("en-GB")
                .setIgnoreHTTPSErrors(true)); // certificates of tests are nobody's
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @AfterAll
    void stopProgramAndBrowser() {
        try {
            if (playwright != null) {
                playwright.close();
            }
        } finally {
            if (program != null) {
                program.close();
            }
        }
    }

    private static Path chromium() {
        String chosen = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(chosen).map(Path::of), CHROMIUM.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "These tests need a browser. On Debian: apt-get install chromium. Elsewhere: CHROMIUM=/path/to/it"));
    }
}
