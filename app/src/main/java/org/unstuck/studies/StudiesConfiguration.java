package org.unstuck.studies;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.SignIn;
import org.unstuck.audit.AuditLog;
import org.unstuck.figure.FigureRenderer;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.settings.CurrentSettings;
import org.unstuck.workbench.Workbench;

/** Puts studies on the workspace of this process. */
@Configuration(proxyBeanMethods = false)
class StudiesConfiguration {
    /** Days are those of England. */
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));

    @Bean
    OpenStudy openStudy(
            StudyStore store, DesignSamples samples, Workbench workbench, AuditLog audit, CurrentMember current) {
        return new OpenStudy(store, samples, workbench, audit, current, CLOCK);
    }

    @Bean
    RecordAnswer recordAnswer(StudyStore store, DesignSamples samples, AuditLog audit, CurrentMember current) {
        return new RecordAnswer(store, samples, audit, current, CLOCK);
    }

    @Bean
    ChangeMembers changeMembers(StudyStore store, OwnStudies studies, SignIn people, AuditLog audit) {
        return new ChangeMembers(store, studies, people, audit);
    }

    @Bean
    AnswersController answersController(StudyPages pages, RecordAnswer record) {
        return new AnswersController(pages, record, CLOCK);
    }

    @Bean
    StudyFilesController studyFilesController(
            StudyPages pages,
            FigureRenderer renderer,
            CurrentSettings settings,
            AuditLog audit,
            CurrentMember current) {
        return new StudyFilesController(pages, renderer, settings, audit, current, CLOCK);
    }
}
