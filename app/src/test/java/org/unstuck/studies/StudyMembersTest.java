package org.unstuck.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unstuck.access.KnownMembers;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.access.SignIn;
import org.unstuck.people.Person;
import org.unstuck.people.PersonId;
import org.unstuck.workbench.OnSmallEngland;

/** Who sees a study that Ada, an analyst, opens. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(OnSmallEngland.class)
class StudyMembersTest {
    private static final String[] DESIGN = {
        "title", "Visits",
        "treated", "ofsted-2020-stuck",
        "control", "always-good",
        "as-at", "2019-08-31",
        "size", "1",
        "exact", "phase",
        "sample-primary", "2",
        "sample-secondary", "0",
        "sample-region", "any"
    };

    @TempDir
    static Path home;

    @Autowired
    private MockMvc server;

    private String study = "";

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @BeforeEach
    void open() {
        send("ada", post("/designs"), DESIGN);
        study = String.valueOf(
                send("ada", post("/studies"), "design", "visits", "version", "1", "title", "Visits", "seed", "1")
                        .getHeader("Location"));
    }

    @Test
    void nobody_else_sees_anything_of_it_until_they_are_added() {
        List<String> parts = List.of(
                "", "/files/map.svg", "/files/sample.csv", "/appendix", "/replacement", "/members", "/schools/100001");

        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(status("researcher", study + part)).as(part).isEqualTo(404));
        assertThat(text("researcher", "/studies")).doesNotContain("\"" + study + "\"");
        assertThat(send("researcher", post(study + "/members"), "name", "researcher")
                        .getStatus())
                .isEqualTo(404);
        assertThat(status("ada", study)).isEqualTo(200);

        send("ada", post(study + "/members"), "name", "researcher");

        assertThat(status("researcher", study)).isEqualTo(200);
        assertThat(text("researcher", "/studies")).contains("\"" + study + "\"");
    }

    @Test
    void who_was_removed_sees_nothing_any_more() {
        send("ada", post(study + "/members"), "name", "researcher");
        send("researcher", post(study + "/members"), "remove", "ada");

        assertThat(status("ada", study)).isEqualTo(404);
        assertThat(send("researcher", post(study + "/members"), "remove", "researcher")
                        .getStatus())
                .isEqualTo(422);
        assertThat(status("researcher", study)).isEqualTo(200);
    }

    @Test
    void only_analysts_and_researchers_can_belong_to_it() {
        assertThat(send("ada", post(study + "/members"), "name", "publisher").getStatus())
                .isEqualTo(422);
        assertThat(send("ada", post(study + "/members"), "name", "nobody").getStatus())
                .isEqualTo(422);
    }

    @Test
    void who_manages_people_says_who_belongs_to_it_and_sees_no_school() {
        assertThat(status("administrator", study)).isEqualTo(403);
        assertThat(text("administrator", "/studies")).contains(study + "/members");

        send("administrator", post(study + "/members"), "name", "researcher");

        assertThat(status("researcher", study)).isEqualTo(200);
        assertThat(text("administrator", study + "/members")).doesNotContain("/schools/");
    }

    private int status(String who, String path) {
        return send(who, get(path)).getStatus();
    }

    private String text(String who, String path) {
        try {
            return send(who, get(path)).getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder request, String... fields) {
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        try {
            return server.perform(request.with(user(who)).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @TestConfiguration
    static class People {
        @Bean
        @Primary
        SignIn knownMembers() {
            Map<String, Member> people = new LinkedHashMap<>();
            people.put("ada", member("ada", Role.ANALYST));
            people.put("researcher", member("researcher", Role.RESEARCHER));
            people.put("publisher", member("publisher", Role.PUBLISHER));
            people.put("administrator", member("administrator", Role.ADMINISTRATOR));
            return new KnownMembers(people);
        }

        private static Member member(String name, Role role) {
            return new Member(new Person(new PersonId(name), name), Set.of(role), Reach.NO_SCHOOL);
        }
    }
}
