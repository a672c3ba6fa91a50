package org.unstuck.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for another table that fits all sums, in which one cell differs by as much as is wanted, and which touches the
 * least costly cells. Hiding the cells that it touches makes both tables possible to a reader.
 *
 * <p>This is the classic way to complementary cells: Cox, L. (1980), "Suppression methodology and statistical
 * disclosure control", Journal of the American Statistical Association 75, 377-385.
 */
public final class CheapestChange {
    private static final double COST_OF_HIDDEN = 1e-3;

    private final List<Room> rooms;
    private final List<Equation> equations;

    /**
     * How far a cell may move in a table that a reader cannot tell from the true one.
     *
     * @param freelyDown how far below the truth it may be although it is shown, rounded; 0 or less
     * @param freelyUp how far above
     * @param down how far below if it is hidden; 0 or less
     * @param up how far above if it is hidden
     */
    public record Room(long freelyDown, long freelyUp, long down, long up) {}

    /**
     * @param rooms of every cell
     * @param equations what adds up
     */
    public CheapestChange(List<Room> rooms, List<Equation> equations) {
        this.rooms = List.copyOf(rooms);
        this.equations = List.copyOf(equations);
    }

    /**
     * The change that costs least.
     *
     * @param cell the one that must differ
     * @param by how much, up or down
     * @param costs of touching each cell by one; 0 for those that are hidden already
     * @return how far each cell moves; empty if no table fits
     */
    public Optional<long[]> find(int cell, long by, double[] costs) {
        Program program = new Program();
        List<Double> used = new ArrayList<>();
        List<List<Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            double cost = Math.max(costs[i], COST_OF_HIDDEN);
            List<Integer> moves = new ArrayList<>();
            if (i == cell) {
                moves.add(move(program, used, by, by, 0));
            } else {
                long farthest = 10 * Math.abs(by);
                moves.add(move(program, used, room.freelyDown(), room.freelyUp(), 0));
                moves.add(move(program, used, 0, Math.min(farthest, room.up()), cost));
                moves.add(move(program, used, Math.max(-farthest, room.down()), 0, -cost));
            }
            numbers.add(moves.stream().filter(it -> it >= 0).toList());
        }
        equations.forEach(it -> add(program, it, numbers));
        return program.cheapest(used.stream().mapToDouble(it -> it).toArray()).map(it -> changes(it, numbers));
    }

    /** The cost of all that a change touches beyond what rounding leaves open. */
    public double cost(long[] change, double[] costs) {
        double cost = 0;
        for (int i = 0; i < change.length; i++) {
            cost += touches(change, i) ? costs[i] : 0;
        }
        return cost;
    }

    /** Whether this cell has to be hidden for the change to be possible. */
    public boolean touches(long[] change, int cell) {
        return change[cell] < rooms.get(cell).freelyDown()
                || change[cell] > rooms.get(cell).freelyUp();
    }

    private static int move(Program program, List<Double> used, long low, long high, double cost) {
        if (low == 0 && high == 0) {
            return -1;
        }
        used.add(cost);
        return program.unknown(low, high);
    }

    private static void add(Program program, Equation equation, List<List<Integer>> numbers) {
        List<Integer> moving = new ArrayList<>();
        List<Integer> factors = new ArrayList<>();
        for (int part : equation.parts()) {
            for (int number : numbers.get(part)) {
                moving.add(number);
                factors.add(1);
            }
        }
        for (int number : numbers.get(equation.total())) {
            moving.add(number);
            factors.add(-1);
        }
        program.equation(moving, factors, 0);
    }

    private static long[] changes(long[] solution, List<List<Integer>> numbers) {
        return numbers.stream()
                .mapToLong(
                        it -> it.stream().mapToLong(number -> solution[number]).sum())
                .toArray();
    }
}
