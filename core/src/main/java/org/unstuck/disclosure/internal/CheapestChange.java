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
    private final Reduction reduction;

    /**
     * How far a cell may move in a table that a reader cannot tell from the true one.
     *
     * @param freelyDown how far below the truth it may be although it is shown, rounded; 0 or less
     * @param freelyUp how far above
     * @param down how far below if it is hidden; 0 or less
     * @param up how far above if it is hidden
     */
    public record Room(long freelyDown, long freelyUp, long down, long up) {

        private boolean neverFree() {
            return freelyDown == 0 && freelyUp == 0;
        }

        private boolean alwaysFree() {
            return down == 0 && up == 0;
        }

        private int sort() {
            return neverFree() ? 1 : alwaysFree() ? 2 : 0;
        }
    }

    /**
     * @param rooms of every cell
     * @param equations what adds up
     */
    public CheapestChange(List<Room> rooms, List<Equation> equations) {
        this.rooms = List.copyOf(rooms);
        this.reduction = new Reduction(
                rooms.stream()
                        .mapToLong(it -> Math.min(it.freelyDown(), it.down()))
                        .toArray(),
                rooms.stream().mapToLong(it -> Math.max(it.freelyUp(), it.up())).toArray(),
                rooms.stream().mapToInt(Room::sort).toArray(),
                equations);
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
        int lead = reduction.lead(cell);
        long wanted = reduction.value(cell, by);
        if (!reduction.isUnknown(lead) || wanted < reduction.low(lead) || wanted > reduction.high(lead)) {
            return Optional.empty();
        }
        double[] together = new double[rooms.size()];
        for (int i = 0; i < rooms.size(); i++) {
            together[reduction.lead(i)] += Math.max(costs[i], COST_OF_HIDDEN);
        }
        Program program = new Program();
        List<Double> used = new ArrayList<>();
        List<List<Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            List<Integer> moves = new ArrayList<>();
            if (i == lead) {
                moves.add(move(program, used, wanted, wanted, 0));
            } else if (reduction.isUnknown(i)) {
                moves.addAll(moves(program, used, i, 10 * Math.abs(by), together[i]));
            }
            numbers.add(moves.stream().filter(it -> it >= 0).toList());
        }
        reduction.rows().forEach(it -> add(program, it, numbers));
        return program.cheapest(used.stream().mapToDouble(it -> it).toArray()).map(it -> changes(it, numbers));
    }

    private List<Integer> moves(Program program, List<Double> used, int cell, long farthest, double cost) {
        Room room = rooms.get(cell);
        if (room.alwaysFree()) {
            return List.of(move(program, used, reduction.low(cell), reduction.high(cell), 0));
        }
        return List.of(
                move(program, used, room.freelyDown(), room.freelyUp(), 0),
                move(program, used, 0, Math.min(farthest, reduction.high(cell)), cost),
                move(program, used, Math.max(-farthest, reduction.low(cell)), 0, -cost));
    }

    /** Whether how far this cell moves follows from no other. */
    public boolean isLeading(int cell) {
        return reduction.lead(cell) == cell;
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

    private static void add(Program program, Reduction.Row row, List<List<Integer>> numbers) {
        List<Integer> moving = new ArrayList<>();
        List<Integer> factors = new ArrayList<>();
        row.factors().forEach((cell, factor) -> {
            for (int number : numbers.get(cell)) {
                moving.add(number);
                factors.add(factor);
            }
        });
        program.equation(moving, factors, row.sum());
    }

    private long[] changes(long[] solution, List<List<Integer>> numbers) {
        long[] moves = new long[rooms.size()];
        for (int i = 0; i < moves.length; i++) {
            int lead = reduction.lead(i);
            long leading =
                    numbers.get(lead).stream().mapToLong(it -> solution[it]).sum();
            moves[i] = reduction.value(i, leading);
        }
        return moves;
    }
}
