package org.unstuck.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unstuck.provenance.SourceRow;

/**
 * A group of schools in the register: a multi-academy trust, a single-academy trust, a sponsor, a federation.
 *
 * @param uid the register's identifier of the group
 * @param name its name
 * @param type its type, in the register's words
 * @param opened when it opened, where known
 * @param closed when it closed, where known
 * @param source the row
 */
public record Group(
        String uid,
        String name,
        String type,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        SourceRow source) {}
