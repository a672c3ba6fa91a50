package org.unstuck.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school of the sample as it may be published.
 *
 * @param label the number of its pair, with A for the stuck school and B for its partner
 * @param stuck whether it is the stuck school
 * @param cells what is told of it, by column; null where nothing is told
 * @param fits how many schools of its group all over the table fit what is told
 * @param sampled how many of these are in the sample
 * @param reason why something is not told, which is itself not to be published; empty where all is told
 */
public record AppendixRow(
        String label, boolean stuck, List<@Nullable String> cells, int fits, int sampled, String reason) {

    public AppendixRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
