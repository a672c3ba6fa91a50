package org.unstuck.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unstuck.UserFacingException;
import org.unstuck.classification.DefinitionId;
import org.unstuck.yaml.YamlNode;

class DesignGroupsTest {
    private static final DesignGroups GROUPS = new DesignGroups(
            new DesignGroups.Group(new DefinitionId("ofsted-2020-stuck"), 1),
            new DesignGroups.Group(new DefinitionId("ofsted-2020-unstuck"), 2),
            LocalDate.of(2019, 8, 31));

    @Test
    void what_is_written_is_read_back() {
        assertThat(read(GROUPS.text())).isEqualTo(GROUPS);
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThatThrownBy(() -> read(GROUPS.text().replace("ofsted-2020-stuck", "Not a name")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("'Not a name' is not the short name of a definition");
        assertThatThrownBy(() -> read(GROUPS.text().replace("2019-08-31", "summer")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("line 4");
    }

    private static DesignGroups read(String text) {
        return DesignGroups.read(YamlNode.parse("design.yaml", text).get(DesignGroups.PART));
    }
}
