package org.unstuck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.unstuck.access.LocalAccess;
import org.unstuck.audit.AuditEvent;
import org.unstuck.audit.AuditLog;
import org.unstuck.audit.AuditQuery;
import org.unstuck.audit.AuditStore;
import org.unstuck.people.Person;
import org.unstuck.web.Visitor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class WorkspaceInPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("unstuck.data-home", () -> home.toString());
    }

    @Test
    @WithMockUser("local")
    void a_change_is_put_down_to_the_current_person_in_its_own_transaction_only() {
        new Visitor(port, application.getBean(LocalAccess.class)).read("/accessibility", 200);
        AuditLog log = application.getBean(AuditLog.class);
        AuditEvent event = AuditEvent.of("note saved", "/schools/100001");

        assertThatThrownBy(() -> log.record(event)).isInstanceOf(IllegalTransactionStateException.class);
        new TransactionTemplate(application.getBean(WorkspaceDatabase.class).transactions())
                .executeWithoutResult(work -> log.record(event));
        log.recordAlone(Person.UNSTUCK, AuditEvent.of("signed in", "/sign-in"));

        assertThat(application.getBean(AuditStore.class).list(AuditQuery.ALL, 0, 10))
                .extracting(it -> it.number() + " " + it.person().id())
                .containsExactly("2 unstuck", "1 local");
        assertThat(home.resolve("workspace.db")).exists();
    }
}
