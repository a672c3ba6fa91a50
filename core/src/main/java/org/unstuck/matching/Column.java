package org.unstuck.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A named column of a table, of numbers or of words. A value may be missing; it is never filled. */
public sealed interface Column {

    String name();

    /** How many rows it has. */
    int size();

    boolean isMissing(int row);

    /** The value as people read it; empty where it is missing. */
    String text(int row);

    /** Numbers; {@code NaN} stands for a missing one. */
    final class Numbers implements Column {

        private final String name;
        private final double[] values;

        /** Copies the values. */
        public Numbers(String name, double... values) {
            this.name = name;
            this.values = values.clone();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The number in a row, {@code NaN} where it is missing. */
        public double at(int row) {
            return values[row];
        }

        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public String text(int row) {
            double value = values[row];
            if (Double.isNaN(value)) {
                return "";
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /** Words of a vocabulary, kept as numbers from 0; -1 stands for a missing one. */
    final class Words implements Column {

        private final String name;
        private final int[] codes;
        private final List<String> vocabulary;

        /**
         * Copies the codes.
         *
         * @param codes for each row the place of its word in the vocabulary, or -1
         * @throws IndexOutOfBoundsException if a code is not one of the vocabulary
         */
        public Words(String name, int[] codes, List<String> vocabulary) {
            this.name = name;
            this.codes = codes.clone();
            this.vocabulary = List.copyOf(vocabulary);
            for (int code : this.codes) {
                if (code < -1 || code >= this.vocabulary.size()) {
                    throw new IndexOutOfBoundsException("no word " + code + " in column " + name);
                }
            }
        }

        /** Words as they are; a blank one is missing. */
        public static Words of(String name, List<String> words) {
            Map<String, Integer> known = new HashMap<>();
            List<String> vocabulary = new ArrayList<>();
            int[] codes = new int[words.size()];
            for (int row = 0; row < codes.length; row++) {
                String word = words.get(row);
                codes[row] = word.isBlank()
                        ? -1
                        : known.computeIfAbsent(word, it -> {
                            vocabulary.add(it);
                            return vocabulary.size() - 1;
                        });
            }
            return new Words(name, codes, vocabulary);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int size() {
            return codes.length;
        }

        /** The place of a row's word in the vocabulary, -1 where it is missing. */
        public int code(int row) {
            return codes[row];
        }

        public List<String> vocabulary() {
            return vocabulary;
        }

        @Override
        public boolean isMissing(int row) {
            return codes[row] < 0;
        }

        @Override
        public String text(int row) {
            return codes[row] < 0 ? "" : vocabulary.get(codes[row]);
        }
    }
}
