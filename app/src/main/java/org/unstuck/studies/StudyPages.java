package org.unstuck.studies;

import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.pairs.DesignSamples;
import org.unstuck.pairs.SavedDesign;
import org.unstuck.sampling.AppendixTable;
import org.unstuck.workbench.Workbench;

/** Brings together what the pages and files of a study show. */
@Component
final class StudyPages {
    /** The published table numbers pairs by other lots than those that drew them. */
    private static final long OTHER_LOTS = 0x5DEECE66DL;

    private final OwnStudies studies;
    private final DesignSamples samples;
    private final Workbench workbench;

    StudyPages(OwnStudies studies, DesignSamples samples, Workbench workbench) {
        this.studies = studies;
        this.samples = samples;
        this.workbench = workbench;
    }

    /**
     * A study.
     *
     * @throws UserFacingException if there is none that the person belongs to
     */
    StudyPage get(String asked) {
        OpenedStudy opened = studies.get(asked);
        return new StudyPage(opened, samples.choices(design(opened.study())), workbench.register());
    }

    /**
     * The table of its sample that may be published.
     *
     * @throws UserFacingException if even the least that can be told tells too much
     */
    AppendixTable appendix(StudyPage page) {
        return samples.appendix(
                design(page.study()),
                page.sample().pairs(),
                page.study().drawing().seed() ^ OTHER_LOTS);
    }

    private SavedDesign design(Study study) {
        return samples.get(study.drawing().design(), study.drawing().version());
    }
}
