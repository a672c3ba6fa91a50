package org.unstuck.matching;

import java.util.OptionalDouble;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A second opinion on flows: the same network as a linear program, solved by a library that knows no networks. */
public final class LinearProgram {

    private LinearProgram() {}

    /** The least cost, or none where the limits contradict each other. */
    public static OptionalDouble leastCost(FlowNetwork network) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Expression[] balance = new Expression[network.nodes()];
        for (int node = 0; node < balance.length; node++) {
            balance[node] = model.newExpression("node " + node).level(0);
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            Variable units = model.newVariable("arc " + arc)
                    .lower(network.least(arc))
                    .upper(network.most(arc))
                    .weight(network.cost(arc));
            if (network.from(arc) != network.to(arc)) {
                balance[network.from(arc)].set(units, -1);
                balance[network.to(arc)].set(units, 1);
            }
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() ? OptionalDouble.of(result.getValue()) : OptionalDouble.empty();
    }
}
