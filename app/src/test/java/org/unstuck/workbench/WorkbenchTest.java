package org.unstuck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionId;
import org.unstuck.home.Definitions;
import org.unstuck.home.RegisterStore;

class WorkbenchTest {
    private static final LocalDate DATE = LocalDate.of(2019, 8, 31);

    @TempDir
    private Path home;

    private final AtomicReference<RegisterStore.Current> current =
            new AtomicReference<>(SmallEngland.current(SmallEngland.register()));

    @Test
    void a_classification_is_made_once_for_all_who_ask_at_once() {
        Workbench workbench = workbench();
        Definition definition = stuck(workbench);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(it -> workbench.classify(definition, DATE)))
                .hasSize(8)
                .allSatisfy(it -> assertThat(it).isSameAs(workbench.classify(definition, DATE)));
    }

    @Test
    void a_classification_of_the_register_before_an_import_is_not_shown_after_it() {
        Workbench workbench = workbench();
        Classification before = workbench.classify(stuck(workbench), DATE);

        current.set(SmallEngland.current(SmallEngland.register(0)));

        assertThat(before.schools()).hasSize(67);
        assertThat(workbench.classify(stuck(workbench), DATE).schools()).hasSize(7);
    }

    @Test
    void the_classifications_kept_are_few() {
        Workbench workbench = workbench();
        Classification first = workbench.classify(stuck(workbench), DATE);

        IntStream.range(1, 20).forEach(it -> workbench.classify(stuck(workbench), DATE.plusDays(it)));

        assertThat(workbench.classify(stuck(workbench), DATE)).isEqualTo(first).isNotSameAs(first);
    }

    private Workbench workbench() {
        return new Workbench(current::get, new Definitions(home));
    }

    private static Definition stuck(Workbench workbench) {
        return workbench.findDefinition(new DefinitionId("ofsted-2020-stuck")).orElseThrow();
    }
}
