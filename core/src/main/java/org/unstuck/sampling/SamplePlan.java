package org.unstuck.sampling;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a design file asks of a sample.
 *
 * @param design the conditions
 * @param choice how pairs are chosen
 * @param reserves how many alternatives are wanted for each school that might decline; 0 or more
 * @param appendix what may be told of the schools; empty where no table is wanted
 * @param least how many schools have to fit for each that is told of
 */
public record SamplePlan(SampleDesign design, Choice choice, int reserves, List<CoarseColumn> appendix, int least) {

    /** How pairs are chosen among those that keep the conditions. */
    public enum Choice {
        /** Those that are most alike. */
        BEST("best"),
        /** Stuck schools by lot, each set with the same chance, and then their best partners. */
        BY_LOT("by-lot");

        private final String id;

        Choice(String id) {
            this.id = id;
        }

        /** Its name in a design file. */
        public String id() {
            return id;
        }
    }

    public SamplePlan {
        appendix = List.copyOf(appendix);
    }

    /** The columns of words that a table needs for it. */
    public List<String> wordColumns() {
        return Stream.concat(
                        Stream.of(design.phases().column(), design.regions().column()),
                        appendix.stream()
                                .flatMap(it -> it.bands().isEmpty()
                                        ? Stream.of(it.column())
                                        : Stream.of(it.by()).filter(by -> !by.isEmpty())))
                .distinct()
                .toList();
    }

    /** The columns of numbers that a table needs for it. */
    public List<String> numberColumns() {
        return appendix.stream()
                .filter(it -> !it.bands().isEmpty())
                .map(CoarseColumn::column)
                .distinct()
                .toList();
    }
}
