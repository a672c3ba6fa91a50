package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;

/** Signing in with a real OpenID Connect provider, in a server of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "unstuck.team=true",
            "unstuck.address=http://127.0.0.1",
            "unstuck.oidc.client=unstuck",
            "unstuck.oidc.secret=client-secret",
            "unstuck.oidc.title=Example County",
            "server.servlet.session.cookie.same-site=lax"
        })
class OidcSignInTest {
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final AtomicInteger PORT_OF_UNSTUCK = new AtomicInteger();
    private static @Nullable ConfigurableApplicationContext provider;

    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private InvitePerson invitePerson;

    @Autowired
    private AccountStore accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** The provider is at localhost and Unstuck at 127.0.0.1, as browsers keep cookies apart by name and not by port. */
    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        provider = new SpringApplication(Provider.class)
                .run("--server.port=" + free, "--server.address=127.0.0.1", "--unstuck.team=false");
        properties.add("unstuck.data-home", () -> home.toString());
        properties.add("unstuck.oidc.issuer", () -> "http://localhost:" + free);
    }

    @AfterAll
    static void stopProvider() {
        if (provider != null) {
            provider.close();
        }
    }

    @BeforeEach
    void nameThePort() {
        PORT_OF_UNSTUCK.set(port);
    }

    @Test
    void somebody_invited_is_recognised_by_their_verified_address_and_then_by_the_provider_s_own_name_for_them() {
        invitePerson.invite(Member.LOCAL, "ann@example.org", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        assertThat(get(unstuck("/sign-in")).body()).contains("Sign in with Example County");

        HttpResponse<String> page = signIn("ann");

        assertThat(page.uri()).isEqualTo(unstuck("/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(get(unstuck("/account")).body()).contains("ann@example.org", "Analyst");
        assertThat(accounts.findByIdentity(issuer(), "ann").orElseThrow().name())
                .isEqualTo("ann@example.org");
    }

    @Test
    void whom_nobody_invited_gets_no_account() {
        assertThat(signIn("stranger").uri()).isEqualTo(unstuck("/sign-in?refused"));
        assertThat(accounts.findByName("stranger@example.org")).isEmpty();
    }

    @Test
    void an_address_that_the_provider_has_not_verified_opens_nobody_s_account() {
        invitePerson.invite(Member.LOCAL, "liar@example.org", new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));

        assertThat(signIn("liar").uri()).isEqualTo(unstuck("/sign-in?refused"));
    }

    @Test
    void another_identity_at_the_provider_does_not_open_an_account_that_has_one() {
        Account bob = account("bob@example.org");
        accounts.identify(bob.person().id(), issuer(), "somebody else");

        assertThat(signIn("bob").uri()).isEqualTo(unstuck("/sign-in?refused"));
    }

    @Test
    void an_answer_that_the_browser_did_not_ask_for_is_refused() {
        assertThat(get(unstuck("/login/oauth2/code/provider?code=forged&state=forged"))
                        .uri())
                .isEqualTo(unstuck("/sign-in?refused"));
    }

    private Account account(String name) {
        invitePerson.invite(Member.LOCAL, name, new Grant(Set.of(Role.ANALYST), Reach.NO_SCHOOL));
        return accounts.findByName(name).orElseThrow();
    }

    private HttpResponse<String> signIn(String user) {
        HttpResponse<String> form = get(unstuck("/oauth2/authorization/provider"));
        Matcher proof = PROOF.matcher(form.body());
        assertThat(proof.find()).as("the provider's own form").isTrue();
        String fields = "username=" + user + "&password=secret&_csrf="
                + URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8);
        return follow(send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(fields))));
    }

    private HttpResponse<String> get(URI address) {
        return follow(send(HttpRequest.newBuilder(address).header("Accept", "text/html")));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> now = answer;
        for (int hops = 0; hops < 10 && now.statusCode() / 100 == 3; hops++) {
            URI next = now.uri().resolve(now.headers().firstValue("Location").orElseThrow());
            now = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return now;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI unstuck(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String issuer() {
        assertThat(provider).isNotNull();
        return "http://localhost:" + provider.getEnvironment().getRequiredProperty("local.server.port");
    }

    @EnableAutoConfiguration
    static class Provider {
        @Bean
        SecurityFilterChain guards(HttpSecurity http) {
            return http.oauth2AuthorizationServer(it -> it.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
            for (String name : new String[] {"ann", "bob", "liar", "stranger"}) {
                users.createUser(User.withUsername(name)
                        .password("{noop}secret")
                        .roles("PERSON")
                        .build());
            }
            return users;
        }

        @Bean
        RegisteredClientRepository clients() {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // asked to keep the secret better encoded, which a test need not
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client();
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return client();
                }
            };
        }

        private static RegisteredClient client() {
            return RegisteredClient.withId("unstuck")
                    .clientId("unstuck")
                    .clientSecret("{noop}client-secret")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://127.0.0.1:" + PORT_OF_UNSTUCK + "/login/oauth2/code/provider")
                    .scope("openid")
                    .scope("email")
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .requireProofKey(false)
                            .build())
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
            return token -> token.getClaims()
                    .claim("email", token.getPrincipal().getName() + "@example.org")
                    .claim("email_verified", !token.getPrincipal().getName().equals("liar"));
        }

        @Bean
        JWKSource<SecurityContext> keys() throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("only")
                    .build()));
        }
    }
}
