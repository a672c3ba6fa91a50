package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditCheck;
import org.unstuck.audit.AuditStore;
import org.unstuck.store.OwnPostgres;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.workbench.SmallEngland;

/** A team's pages while their database server is switched off, and after. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "unstuck.team=true", "unstuck.address=http://127.0.0.1"})
@Import(OnSmallEngland.class)
@DirtiesContext
class DatabaseAwayTest {
    private static final String PASSPHRASE = "four words nobody says together";
    private static final String NOTE = "/schools/" + SmallEngland.STUCK + "/notes";
    private static final String WORDS = "A new head came in May.\nThe roof <still> leaks.";

    @TempDir
    static Path home;

    private static OwnPostgres server;

    @LocalServerPort
    private int port;

    @Autowired
    private InvitePerson invitePerson;

    @Autowired
    private AuditStore audit;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        server = new OwnPostgres(home);
        properties.add("unstuck.data-home", () -> home.toString());
        properties.add("unstuck.database", server::url);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pages_say_that_the_database_is_away_keep_what_was_written_and_go_on_when_it_is_back() {
        Visitor ann = join("ann@example.org");
        ann.read(NOTE, 200, "Note on");
        server.stop();

        String kept = Visitor.checked(
                ann.post(NOTE, "version", "0", "text", WORDS),
                503,
                "The database cannot be reached. Try again when it is back.",
                "what you have just sent was not saved",
                "What you sent");
        assertThat(kept)
                .contains("action=\"" + NOTE + "\"", "name=\"version\" value=\"0\"", "name=\"_csrf\"")
                .contains("\nA new head came in May.\nThe roof &lt;still&gt; leaks.</textarea>");
        long began = System.nanoTime();
        ann.read("/schools", 503, "The database cannot be reached");
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("pages say so soon")
                .isLessThan(Duration.ofSeconds(9));
        Visitor bob = new Visitor(port);
        bob.read("/accessibility", 200, "Accessibility");
        bob.read("/sign-in", 200, "Sign in");
        assertThat(Visitor.checked(
                        bob.post("/sign-in", "name", "ann@example.org", "passphrase", PASSPHRASE),
                        503,
                        "The database cannot be reached"))
                .doesNotContain(PASSPHRASE);

        server.start();
        HttpResponse<String> again = untilBack(() -> ann.post(NOTE, "version", "0", "text", WORDS));

        assertThat(again.statusCode()).as("no restart, no new sign-in").isEqualTo(302);
        ann.read(NOTE, 200, "The roof &lt;still&gt; leaks.", "Version 1, saved by ann@example.org");
        assertThat(AuditCheck.run(audit).faults()).isEmpty();
    }

    private Visitor join(String name) {
        Visitor visitor = new Visitor(port);
        Invitation invitation =
                invitePerson.invite(Member.LOCAL, name, new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        visitor.get(invitation.path());
        visitor.post("/join", "invitation", invitation.secret(), "passphrase", PASSPHRASE, "again", PASSPHRASE);
        visitor.get("/sign-in");
        visitor.post("/sign-in", "name", name, "passphrase", PASSPHRASE);
        return visitor;
    }

    /** Asks until the answer is not that the database is away, as somebody would who presses the button again. */
    private static HttpResponse<String> untilBack(Supplier<HttpResponse<String>> ask) {
        HttpResponse<String> answer = ask.get();
        for (int more = 0; more < 10 && answer.statusCode() == 503; more++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
