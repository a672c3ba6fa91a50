package org.unstuck.disclosure.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * Whole numbers between limits that fulfil linear equations, of which those of least cost are sought. An answer is
 * checked in exact arithmetic, so that no rounding of the solver passes for a solution.
 */
final class Program {
    private static final double WHOLE = 1e-6;

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** One unknown, from {@code low} to {@code high}. */
    private record Unknown(long low, long high) {}

    /** The sum of unknowns times factors is a constant. */
    private record Line(List<Integer> unknowns, List<Integer> factors, long sum) {}

    /** Adds an unknown and gives its number. */
    int unknown(long low, long high) {
        unknowns.add(new Unknown(low, high));
        return unknowns.size() - 1;
    }

    void equation(List<Integer> numbers, List<Integer> factors, long sum) {
        lines.add(new Line(List.copyOf(numbers), List.copyOf(factors), sum));
    }

    /**
     * The values of least cost.
     *
     * @param costs of one more of each unknown
     * @return empty if no whole numbers fulfil the equations
     */
    Optional<long[]> cheapest(double[] costs) {
        Optional<long[]> relaxed = solve(costs, false);
        return relaxed.isPresent() ? relaxed : solve(costs, true);
    }

    private Optional<long[]> solve(double[] costs, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            Variable variable = model.addVariable()
                    .lower(unknowns.get(i).low())
                    .upper(unknowns.get(i).high());
            variable.setInteger(whole);
            if (costs[i] != 0) {
                variable.weight(BigDecimal.valueOf(costs[i]));
            }
            variables.add(variable);
        }
        for (Line line : lines) {
            Expression expression = model.addExpression().level(line.sum());
            for (int i = 0; i < line.unknowns().size(); i++) {
                expression.set(
                        variables.get(line.unknowns().get(i)), line.factors().get(i));
            }
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() ? exact(result) : Optional.empty();
    }

    private Optional<long[]> exact(Optimisation.Result result) {
        long[] values = new long[unknowns.size()];
        for (int i = 0; i < values.length; i++) {
            double value = result.doubleValue(i);
            values[i] = Math.round(value);
            Unknown unknown = unknowns.get(i);
            if (Math.abs(value - values[i]) > WHOLE || values[i] < unknown.low() || values[i] > unknown.high()) {
                return Optional.empty();
            }
        }
        return lines.stream().allMatch(it -> holds(it, values)) ? Optional.of(values) : Optional.empty();
    }

    private static boolean holds(Line line, long[] values) {
        long sum = 0;
        for (int i = 0; i < line.unknowns().size(); i++) {
            sum += line.factors().get(i) * values[line.unknowns().get(i)];
        }
        return sum == line.sum();
    }
}
