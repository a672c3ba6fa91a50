package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.access.Scope;
import org.unstuck.accounts.AccountStore;
import org.unstuck.accounts.Grant;
import org.unstuck.accounts.Invitation;
import org.unstuck.accounts.InvitePerson;
import org.unstuck.tokens.GivenTokens;
import org.unstuck.tokens.TokenStore;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;

/** A reset on the command line, by another process than the one in which people are signed in. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "unstuck.team=true",
            "unstuck.address=http://127.0.0.1",
            "server.servlet.session.cookie.same-site=lax"
        })
@Import(OnSmallEngland.class)
class PeopleResetTest {
    private static final String PASSPHRASE = "four words nobody says together";

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private InvitePerson invitePerson;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private TokenStore tokens;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    void it_ends_the_sessions_and_tokens_of_that_person_alone_in_a_program_that_runs() {
        Visitor ann = joined("ann");
        Visitor ben = joined("ben");
        String token = GivenTokens.give(
                tokens, accounts.findByName("ann").orElseThrow().person(), EnumSet.allOf(Scope.class));
        ann.read("/definitions", 200);
        assertThat(ask(token)).isEqualTo(200);

        CommandRun run = CommandRun.of("people", "reset", "Ann", "--home", home);

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).startsWith("/join?invitation=");
        assertThat(ann.get("/definitions").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?ended"));
        assertThat(ask(token)).isEqualTo(401);
        ben.read("/definitions", 200);

        String secret = run.output().strip().replaceFirst(".*=", "");
        choose(ann, secret);
        signIn(ann, "ann");
        ann.read("/definitions", 200);
        ann.read("/definitions", 200);
    }

    private Visitor joined(String name) {
        Visitor visitor = new Visitor(port);
        Invitation invitation =
                invitePerson.invite(Member.LOCAL, name, new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        choose(visitor, invitation.secret());
        signIn(visitor, name);
        return visitor;
    }

    private static void choose(Visitor visitor, String secret) {
        visitor.get("/join?invitation=" + secret);
        visitor.post("/join", "invitation", secret, "passphrase", PASSPHRASE, "again", PASSPHRASE);
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", "name", name, "passphrase", PASSPHRASE);
        visitor.get("/accessibility");
    }

    private int ask(String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/definitions"))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
