package org.unstuck.jobs;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.audit.AuditLog;
import org.unstuck.home.DataHome;

/** Puts jobs on the home and workspace of this process. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    @Bean
    Jobs jobs(JobStore store, TaskStore tasks, AuditLog audit) {
        return new Jobs(store, tasks, audit, Clock.systemUTC());
    }

    @Bean
    JobServer jobServer(
            DataHome home,
            ObjectProvider<JobStore> store,
            ObjectProvider<TaskStore> tasks,
            ObjectProvider<JobKind> kinds,
            ObjectProvider<Chore> chores) {
        return new JobServer(
                home.folder().resolve("jobs.lock"),
                () -> new JobServer.Work(
                        store.getObject(),
                        tasks.getObject(),
                        new JobRunner(store.getObject(), kinds.stream(), Clock.systemUTC()),
                        chores.stream().toList()));
    }

    /** The first page comes before the first job. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> jobsAfterStart(
            ObjectProvider<JobServer> server, @Value("${unstuck.jobs-after:PT3S}") Duration pause) {
        return event -> server.getObject().startAfter(pause);
    }
}
