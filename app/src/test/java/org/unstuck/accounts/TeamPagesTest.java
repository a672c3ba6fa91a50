package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.Guesses;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.audit.AuditEntry;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.web.Visitor;
import org.unstuck.workbench.OnSmallEngland;
import org.unstuck.workbench.SmallEngland;

/** A team's pages, seen from outside the running server. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "unstuck.team=true",
            "unstuck.address=http://127.0.0.1",
            "server.servlet.session.cookie.same-site=lax"
        })
@Import(OnSmallEngland.class)
class TeamPagesTest {
    private static final String PASSPHRASE = "four words nobody says together";
    private static final Pattern LINK = Pattern.compile("http://127.0.0.1(/join\\?invitation=[0-9a-f]{64})");

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private InvitePerson invitePerson;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AuditStore audit;

    private String admin;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void thereIsAnAdministrator() {
        admin = join("admin", new Grant(Set.of(Role.ADMINISTRATOR), Reach.NO_SCHOOL));
    }

    @Test
    void who_has_not_signed_in_is_led_to_do_so_and_then_to_the_page_they_wanted() {
        String name = join("ann", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        Visitor visitor = new Visitor(port);

        assertThat(to(visitor.get("/definitions"))).isEqualTo("/sign-in");
        visitor.read("/sign-in", 200, "Sign in", "Passphrase");
        assertThat(to(visitor.post("/sign-in", "name", name.toUpperCase(Locale.ROOT), "passphrase", PASSPHRASE)))
                .startsWith("/definitions");
        visitor.read("/definitions", 200, "Definitions");
        assertThat(actions(name)).containsExactly("signed in", "passphrase chosen");
    }

    @Test
    void a_wrong_name_and_a_wrong_passphrase_are_refused_in_the_same_words() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");

        String refused = to(visitor.post("/sign-in", "name", admin, "passphrase", "not the right passphrase"));

        assertThat(to(visitor.post("/sign-in", "name", "nobody", "passphrase", PASSPHRASE)))
                .isEqualTo(refused);
        visitor.read(refused, 200, "There is a problem", "no such name with this passphrase");
        assertThat(to(visitor.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void after_ten_wrong_passphrases_even_the_right_one_has_to_wait() {
        String name = join("guessed", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        for (int tries = 0; tries < Guesses.MOST_FOR_A_NAME; tries++) {
            assertThat(to(visitor.post("/sign-in", "name", name, "passphrase", "guess " + tries)))
                    .isEqualTo("/sign-in?refused");
        }

        assertThat(to(visitor.post("/sign-in", "name", name, "passphrase", PASSPHRASE)))
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void an_administrator_invites_somebody_who_chooses_a_passphrase_once() {
        Visitor administrator = signedIn(admin);
        administrator.read("/people/new", 200, "Invite somebody");
        Visitor.checked(
                administrator.post("/people/new", "name", "", "schools", "12"),
                422,
                "Choose at least one role",
                "is not a URN");
        String name = "lead" + UUID.randomUUID() + "@example.org";
        String page = Visitor.checked(
                administrator.post(
                        "/people/new", "name", name, "roles", "improvement-lead", "authorities", "Northmoor"),
                200,
                "A link for " + name);
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();

        Visitor invited = new Visitor(port);
        invited.read(link.group(1), 200, "Choose your passphrase", name);
        String secret = link.group(1).replaceFirst(".*=", "");
        Visitor.checked(choose(invited, secret, "too short", "too short"), 422, "at least 15 characters");
        Visitor.checked(choose(invited, secret, PASSPHRASE, "another one"), 422, "differ");
        assertThat(to(choose(invited, secret, PASSPHRASE, PASSPHRASE))).isEqualTo("/sign-in?joined");

        assertThat(choose(invited, secret, PASSPHRASE, PASSPHRASE).statusCode())
                .as("a link works once")
                .isEqualTo(404);
        signedIn(name).read("/account", 200, name, "Improvement lead");
    }

    @Test
    void an_improvement_lead_sees_the_schools_of_their_authority_and_no_others() {
        Grant grant =
                new Grant(Set.of(Role.IMPROVEMENT_LEAD), new Reach(false, Set.of("NORTHMOOR"), Set.of(), Set.of()));
        Visitor lead = signedIn(join("lead", grant));

        assertThat(to(lead.get("/"))).isEqualTo("/schools");
        assertThat(lead.get("/schools?closed=yes").body()).contains("Northmoor").doesNotContain("Southwold Vale");
        assertThat(lead.get("/schools.csv?closed=yes").body())
                .contains("Northmoor")
                .doesNotContain("Southwold Vale");
        assertThat(lead.get("/schools?q=" + SmallEngland.STUCK).body())
                .as("a URN that is not theirs")
                .doesNotContain("/schools/" + SmallEngland.STUCK);
        assertThat(lead.get("/schools/" + SmallEngland.GOOD).statusCode()).isEqualTo(200);
        lead.read("/schools/" + SmallEngland.STUCK, 403, "You cannot see this page");
        lead.read("/schools/999999", 403, "You cannot see this page");
        lead.read("/import", 403, "You cannot see this page");
        lead.read("/people", 403, "You cannot see this page");
        lead.read("/schools?authority=Southwold+Vale", 400, "There is no local authority called");
    }

    @Test
    void a_school_sees_its_own_page_alone() {
        Grant grant = new Grant(Set.of(Role.SCHOOL), new Reach(false, Set.of(), Set.of(), Set.of(SmallEngland.STUCK)));
        Visitor school = signedIn(join("head", grant));

        school.read("/", 200, "See what the records say of your school");
        assertThat(school.get("/schools/" + SmallEngland.STUCK).body()).doesNotContain("href=\"/definitions/");
        for (String path : new String[] {"/schools", "/schools.csv", "/definitions", "/counts", "/import", "/people"}) {
            assertThat(school.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(school.get("/schools/" + SmallEngland.GOOD).statusCode()).isEqualTo(403);
    }

    @Test
    void what_somebody_may_do_changes_from_their_next_request_on() {
        String name = join("changing", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        Visitor analyst = signedIn(name);
        Visitor administrator = signedIn(admin);
        String address = address(name);
        analyst.read("/schools", 200);

        administrator.read(address, 200, name, "Can sign in");
        assertThat(to(administrator.post(address, "roles", "publisher"))).isEqualTo(address + "?saved");
        assertThat(analyst.get("/schools").statusCode()).isEqualTo(403);

        administrator.post(address + "/active", "active", "false");
        assertThat(to(analyst.get("/"))).isEqualTo("/sign-in?ended");
        analyst.get("/sign-in");
        assertThat(to(analyst.post("/sign-in", "name", name, "passphrase", PASSPHRASE)))
                .isEqualTo("/sign-in?refused");
    }

    @Test
    void a_reset_takes_the_passphrase_and_every_session_away() {
        String name = join("forgetful", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        Visitor somewhere = signedIn(name);
        Visitor administrator = signedIn(admin);

        String page = Visitor.checked(administrator.post(address(name) + "/reset"), 200, "A link for " + name);

        assertThat(to(somewhere.get("/"))).isEqualTo("/sign-in?ended");
        somewhere.get("/sign-in");
        assertThat(to(somewhere.post("/sign-in", "name", name, "passphrase", PASSPHRASE)))
                .isEqualTo("/sign-in?refused");
        assertThat(LINK.matcher(page).find()).isTrue();
    }

    @Test
    void somebody_changes_their_passphrase_and_signs_out_everywhere() {
        String name = join("careful", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        Visitor here = signedIn(name);
        Visitor there = signedIn(name);
        here.read("/account", 200, "in 2 browsers");

        String other = "another four words entirely";
        Visitor.checked(
                here.post("/account/passphrase", "current", "wrong", "passphrase", other, "again", other),
                422,
                "not your passphrase");
        assertThat(to(here.post("/account/passphrase", "current", PASSPHRASE, "passphrase", other, "again", other)))
                .isEqualTo("/account?saved");
        here.post("/account/sign-out-everywhere");

        assertThat(Stream.of(here, there).map(it -> to(it.get("/")))).containsOnly("/sign-in?ended");
    }

    @Test
    void what_is_no_passkey_lets_nobody_in_and_adds_nothing() {
        Visitor stranger = new Visitor(port);
        stranger.get("/sign-in");
        assertThat(stranger.post("/sign-in/passkey/options").body())
                .contains("\"rpId\":\"127.0.0.1\"", "\"userVerification\":\"required\"", "\"allowCredentials\":[]");
        for (String credential :
                new String[] {"", "{}", "[1]", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"response\":{}}"}) {
            assertThat(to(stranger.post("/sign-in/passkey", "credential", credential)))
                    .isEqualTo("/sign-in?passkey");
        }
        stranger.read("/sign-in?passkey", 200, "This passkey lets nobody in here");

        Visitor administrator = signedIn(admin);
        assertThat(administrator.post("/account/passkeys/options").body()).contains("\"residentKey\":\"required\"");
        Visitor.checked(
                administrator.post("/account/passkeys", "credential", "{}", "label", "x"), 400, "made no passkey");
        assertThat(to(administrator.post("/account/passkeys/delete", "id", "AAAA")))
                .isEqualTo("/account?passkey=deleted");
        administrator.read("/account", 200, "You have none yet.");
    }

    @Test
    void the_last_administrator_stays_one() {
        Visitor administrator = signedIn(admin);
        accounts.listAll().stream()
                .filter(it -> it.active() && it.grant().roles().contains(Role.ADMINISTRATOR))
                .filter(it -> !it.name().equals(admin))
                .forEach(it -> administrator.post(it.address() + "/active", "active", "false"));

        administrator.get(address(admin));
        Visitor.checked(administrator.post(address(admin), "roles", "analyst"), 422, "last administrator");
        Visitor.checked(administrator.post(address(admin) + "/active", "active", "false"), 400, "last administrator");
        administrator.read("/people", 200, "Administrator");
    }

    @Test
    void who_signs_out_is_out() {
        Visitor administrator = signedIn(admin);
        administrator.get("/account");

        assertThat(to(administrator.post("/sign-out"))).isEqualTo("/sign-in?signed-out");
        assertThat(to(administrator.get("/people"))).isEqualTo("/sign-in");
    }

    private String join(String begin, Grant grant) {
        String name = begin + UUID.randomUUID();
        Visitor visitor = new Visitor(port);
        Invitation invitation = invitePerson.invite(Member.LOCAL, name, grant);
        visitor.get(invitation.path());
        choose(visitor, invitation.secret(), PASSPHRASE, PASSPHRASE);
        return name;
    }

    private Visitor signedIn(String name) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        assertThat(to(visitor.post("/sign-in", "name", name, "passphrase", PASSPHRASE)))
                .isEqualTo("/");
        visitor.get("/accessibility");
        return visitor;
    }

    private String address(String name) {
        return accounts.findByName(name).orElseThrow().address();
    }

    private static HttpResponse<String> choose(Visitor visitor, String secret, String passphrase, String again) {
        return visitor.post("/join", "invitation", secret, "passphrase", passphrase, "again", again);
    }

    private String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("no redirect but " + answer.statusCode())
                .replace("http://127.0.0.1:" + port, "");
    }

    private Stream<String> actions(String name) {
        return audit.list(AuditQuery.ALL, 0, 100).stream()
                .filter(it -> it.person().name().equals(name))
                .map(AuditEntry::event)
                .map(it -> it.action());
    }
}
