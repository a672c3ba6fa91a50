package org.unstuck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A characteristic as one number for every row of a table, whose balance between two groups is looked at. A number may be
 * missing; nothing is put in its place.
 */
public final class BalanceVariable {

    private final String name;
    private final double[] values;
    private final boolean binary;

    private BalanceVariable(String name, double[] values) {
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("'" + name + "' has an infinite value");
        }
        this.name = name;
        this.values = values;
        this.binary = Arrays.stream(values).allMatch(it -> it == 0 || it == 1 || Double.isNaN(it));
    }

    /**
     * A numeric characteristic; one that is only ever 0 or 1 counts as a share.
     *
     * @param values one for each row, {@code NaN} where it is missing
     */
    public static BalanceVariable of(String name, double... values) {
        return new BalanceVariable(name, values.clone());
    }

    /**
     * A characteristic in words: one share for each of its categories, in alphabetical order, none left out.
     *
     * @param categories one for each row, empty where it is missing
     */
    public static List<BalanceVariable> ofCategories(String name, List<String> categories) {
        return categories.stream()
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .map(category -> new BalanceVariable(
                        name + ": " + category,
                        categories.stream()
                                .mapToDouble(it -> it.isEmpty() ? Double.NaN : it.equals(category) ? 1 : 0)
                                .toArray()))
                .toList();
    }

    /**
     * The squares of those that are not shares, and the products of all pairs: where they are balanced too, the groups
     * are alike in spread and in how the characteristics go together.
     */
    public static List<BalanceVariable> squaresAndProducts(List<BalanceVariable> variables) {
        List<BalanceVariable> all = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            BalanceVariable one = variables.get(i);
            if (!one.binary) {
                all.add(one.times(one, one.name + " squared"));
            }
            for (BalanceVariable other : variables.subList(i + 1, variables.size())) {
                all.add(one.times(other, one.name + " × " + other.name));
            }
        }
        return all;
    }

    public String name() {
        return name;
    }

    /** Whether every value is 0 or 1, so that its mean is a share. */
    public boolean binary() {
        return binary;
    }

    /** How many rows it has a value for. */
    public int size() {
        return values.length;
    }

    /** The covariates of a design, and the columns in which partners must be the same. */
    public static List<BalanceVariable> of(MatchingTable table, Design design) {
        List<BalanceVariable> variables = new ArrayList<>();
        for (Covariate covariate : design.covariates()) {
            String name = covariate.column();
            switch (covariate.kind()) {
                case NUMERIC -> {
                    Column.Numbers numbers = table.getNumbers(name);
                    variables.add(new BalanceVariable(name, values(table, numbers::at)));
                }
                case ORDERED -> {
                    Column words = table.getColumn(name);
                    List<String> levels = covariate.levels();
                    variables.add(new BalanceVariable(
                            name,
                            values(table, it -> words.isMissing(it) ? Double.NaN : levels.indexOf(words.text(it)))));
                }
                case CATEGORICAL -> variables.addAll(ofCategories(name, texts(table, name)));
            }
        }
        design.exact().stream()
                .filter(it -> design.covariates().stream()
                        .noneMatch(covariate -> covariate.column().equals(it)))
                .forEach(it -> variables.addAll(ofCategories(it, texts(table, it))));
        return variables;
    }

    private static double[] values(MatchingTable table, IntToDoubleFunction value) {
        return IntStream.range(0, table.size()).mapToDouble(value).toArray();
    }

    private static List<String> texts(MatchingTable table, String column) {
        Column words = table.getColumn(column);
        return IntStream.range(0, table.size()).mapToObj(words::text).toList();
    }

    /** Whether a row has a value. */
    public boolean known(int row) {
        return !Double.isNaN(values[row]);
    }

    /** The value in a row, {@code NaN} where it is missing. */
    public double value(int row) {
        return values[row];
    }

    /** The rows that have a value, the lowest first. */
    int[] rowsByValue() {
        return IntStream.range(0, values.length)
                .filter(this::known)
                .boxed()
                .sorted(Comparator.comparingDouble(it -> values[it]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private BalanceVariable times(BalanceVariable other, String productName) {
        double[] products = new double[values.length];
        Arrays.setAll(products, it -> values[it] * other.values[it]);
        return new BalanceVariable(productName, products);
    }
}
