package org.unstuck.figure;

import static org.unstuck.figure.EqualTable.numbers;
import static org.unstuck.figure.EqualTable.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of schools: from where they were to where they were next, like the grade after a grade.
 *
 * @param caption title and source
 * @param before what the states on the left are, for example "Latest grade in 2017"
 * @param after what the states on the right are
 * @param from states on the left, in order
 * @param to states on the right, in order
 * @param moves at most one for each two states
 */
public record Flow(Caption caption, String before, String after, List<State> from, List<State> to, List<Move> moves)
        implements Figure {

    /**
     * Where a school can be.
     *
     * @param name different from the others on its side
     * @param known whether it is known where schools in it are; drawn hatched if not
     */
    public record State(String name, boolean known) {
        public State {
            name = Plain.text(name);
        }
    }

    /**
     * A way that schools went.
     *
     * @param from name of a state on the left
     * @param to name of a state on the right
     * @param schools how many
     */
    public record Move(String from, String to, Amount schools) {
        public Move {
            from = Plain.text(from);
            to = Plain.text(to);
        }

        double count() {
            return schools instanceof Amount.Known known ? known.value() : 0;
        }
    }

    public Flow {
        before = Plain.text(before);
        after = Plain.text(after);
        from = List.copyOf(from);
        to = List.copyOf(to);
        moves = List.copyOf(moves);
        for (Move move : moves) {
            if (place(from, move.from()) < 0 || place(to, move.to()) < 0) {
                throw new IllegalArgumentException("There is no state ‘" + move.from() + "’ or ‘" + move.to() + "’");
            }
        }
    }

    @Override
    public String description() {
        return "Flow of schools from " + Telling.start(before) + " to " + Telling.start(after) + ". "
                + Telling.list(moves.stream()
                        .sorted(Comparator.comparingDouble(Move::count).reversed())
                        .map(it -> it.from() + " to " + Telling.start(it.to()) + ": "
                                + Telling.amount(it.schools(), Unit.COUNT) + share(it))
                        .toList());
    }

    @Override
    public EqualTable table() {
        return new EqualTable(
                Stream.concat(Stream.of(words(before)), to.stream().map(it -> numbers(it.name())))
                        .toList(),
                from.stream()
                        .map(left -> Stream.concat(
                                        Stream.of(left.name()), to.stream().map(right -> cell(left, right)))
                                .toList())
                        .toList());
    }

    @Override
    public String specification(Width width) {
        FlowLayout layout = new FlowLayout(this, width);
        return Specification.of("flow", caption, width)
                .data("bands", layout.bands())
                .data("states", layout.states())
                .data("headings", layout.headings())
                .data("labels", layout.labels())
                .set("height", layout.height())
                .set("layer.0.encoding.x.scale.domain", Specification.array(List.of(0, Specification.inside(width))))
                .set("layer.0.encoding.y.scale.domain", Specification.array(List.of(layout.height(), 0)))
                .json();
    }

    private String share(Move move) {
        double all = moves.stream()
                .filter(it -> it.from().equals(move.from()))
                .mapToDouble(Move::count)
                .sum();
        return move.count() == 0 ? "" : " (" + Unit.PERCENT.words(100 * move.count() / all) + ")";
    }

    private String cell(State left, State right) {
        return moves.stream()
                .filter(it -> it.from().equals(left.name()) && it.to().equals(right.name()))
                .map(it -> it.schools().words(Unit.COUNT))
                .findFirst()
                .orElse("0");
    }

    static int place(List<State> states, String name) {
        return states.stream().map(State::name).toList().indexOf(name);
    }
}
