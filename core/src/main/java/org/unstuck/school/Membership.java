package org.unstuck.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;

/**
 * A school's place in a group, as a source dated it.
 *
 * @param urn the school
 * @param groupUid {@link Group#uid()}
 * @param groupName the group's name
 * @param groupType the group's type, in the register's words
 * @param joined when the school joined, where known
 * @param source the row
 */
public record Membership(
        Urn urn,
        String groupUid,
        String groupName,
        String groupType,
        @Nullable LocalDate joined,
        SourceRow source) {}
