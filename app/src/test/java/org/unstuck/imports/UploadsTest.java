package org.unstuck.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UploadsTest {
    @Property
    void whatever_name_a_browser_sends_the_file_stays_in_its_folder(@ForAll String sent) {
        Path own = Path.of("/uploads/0");

        assertThat(own.resolve(Uploads.safeName(sent)).normalize().getParent()).isEqualTo(own);
    }

    @Example
    void a_name_keeps_its_last_part_and_its_ending() {
        assertThat(Uploads.safeName("C:\\files\\schools 2019.csv")).isEqualTo("schools 2019.csv");
        assertThat(Uploads.safeName("a/../../b.csv")).isEqualTo("b.csv");
        assertThat(Uploads.safeName("..")).isEqualTo("file");
        assertThat(Uploads.safeName("x".repeat(500) + ".xlsx")).hasSize(150).endsWith("xx.xlsx");
    }
}
