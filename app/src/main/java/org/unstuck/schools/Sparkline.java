package org.unstuck.schools;

import java.util.List;
import org.unstuck.inspection.Inspection;

/**
 * The graded inspections of a school as a row of small marks.
 *
 * @param marks oldest first
 * @param words the same in words
 */
public record Sparkline(List<Mark> marks, String words) {
    public Sparkline {
        marks = List.copyOf(marks);
    }

    static Sparkline of(List<Inspection> graded) {
        return new Sparkline(
                graded.stream().map(Mark::of).toList(),
                String.join(
                        ", ",
                        graded.stream()
                                .map(it ->
                                        it.date().getYear() + " " + it.outcome().words())
                                .toList()));
    }
}
