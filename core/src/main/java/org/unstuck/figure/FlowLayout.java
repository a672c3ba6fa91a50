package org.unstuck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unstuck.figure.Flow.Move;
import org.unstuck.figure.Flow.State;
import org.unstuck.figure.Specification.Datum;
import org.unstuck.figure.internal.LetterWidths;

/** Where states, bands and labels of a flow stand, in pixels from the upper left corner. */
final class FlowLayout {
    private static final int BLOCK = 14;
    private static final int LINE = 17;
    private static final int GAP = 14;
    private static final int HEADING_LINES = 6;
    private static final int HEADING_GAP = 10;
    private static final double BOLD = 1.08;
    private static final int POINTS = 24;
    private static final int MOST_LINES = 8;
    private static final double TALL = 300;
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    /** A side: its states from top to bottom. */
    private record Side(List<Block> blocks, double height) {}

    /** A state as a block, as tall as it has schools. */
    private static final class Block {
        private final State state;
        private final List<String> label;
        private final double height;
        private double top;
        private double used;

        private Block(State state, List<String> label, double height) {
            this.state = state;
            this.label = label;
            this.height = height;
        }

        private double slot() {
            return Math.max(height, (double) label.size() * LINE) + GAP;
        }

        /** The next part of the block, from its top. */
        private double take(double part) {
            double start = top + used;
            used += part;
            return start;
        }
    }

    private final Flow flow;
    private final double room;
    private final double left;
    private final double right;
    private final double scale;
    private final double heading;
    private final Side before;
    private final Side after;

    FlowLayout(Flow flow, Width width) {
        this.flow = flow;
        this.room = width.narrow() ? 96 : 230;
        this.left = room + GAP / 2.0;
        this.right = Specification.inside(width) - room - GAP / 2.0;
        double all = flow.moves().stream().mapToDouble(Move::count).sum();
        this.scale = all == 0 ? 0 : TALL / all;
        int lines = Math.max(
                headingLines(flow.before()).size(), headingLines(flow.after()).size());
        this.heading = lines * LINE + HEADING_GAP;
        this.before = side(flow.from(), Move::from, all);
        this.after = side(flow.to(), Move::to, all);
    }

    double height() {
        return heading + Math.max(before.height(), after.height());
    }

    List<Datum> bands() {
        before.blocks().forEach(it -> it.used = 0);
        after.blocks().forEach(it -> it.used = 0);
        List<Datum> points = new ArrayList<>();
        int band = 0;
        for (Block start : before.blocks()) {
            for (Block end : after.blocks()) {
                double thick = scale * count(start.state, end.state);
                if (thick > 0) {
                    points.addAll(band(band++, start.take(thick), end.take(thick), thick, start));
                }
            }
        }
        return points;
    }

    List<Datum> states() {
        List<Datum> states = new ArrayList<>();
        before.blocks().forEach(it -> states.add(block(it, left, colour(it))));
        after.blocks()
                .forEach(it -> states.add(block(it, right - BLOCK, it.state.known() ? Palette.TEXT : Palette.UNKNOWN)));
        return states;
    }

    List<Datum> headings() {
        List<Datum> headings = new ArrayList<>();
        headings.addAll(heading(flow.before(), room, RIGHT));
        headings.addAll(heading(flow.after(), right + GAP / 2.0, LEFT));
        return headings;
    }

    List<Datum> labels() {
        List<Datum> labels = new ArrayList<>();
        before.blocks().forEach(it -> labels.addAll(lines(it, room, RIGHT)));
        after.blocks().forEach(it -> labels.addAll(lines(it, right + GAP / 2.0, LEFT)));
        return labels;
    }

    private Side side(List<State> states, Function<Move, String> name, double all) {
        List<Block> blocks = new ArrayList<>();
        double top = heading;
        for (State state : states) {
            double count = flow.moves().stream()
                    .filter(it -> name.apply(it).equals(state.name()))
                    .mapToDouble(Move::count)
                    .sum();
            String number =
                    Unit.COUNT.words(count) + (all == 0 ? "" : " (" + Unit.PERCENT.words(100 * count / all) + ")");
            List<String> label =
                    new ArrayList<>(LetterWidths.lines(state.name(), Specification.LETTERS, room, MOST_LINES));
            label.addAll(LetterWidths.lines(number, Specification.LETTERS, room, 2));
            Block block = new Block(state, label, scale * count);
            block.top = top + (block.slot() - block.height) / 2;
            top += block.slot();
            blocks.add(block);
        }
        return new Side(blocks, top - heading);
    }

    private double count(State start, State end) {
        return flow.moves().stream()
                .filter(it -> it.from().equals(start.name()) && it.to().equals(end.name()))
                .mapToDouble(Move::count)
                .sum();
    }

    /** A band that leaves and arrives level. */
    private List<Datum> band(int number, double from, double to, double thick, Block start) {
        List<Datum> points = new ArrayList<>();
        for (int at = 0; at <= POINTS; at++) {
            double share = (double) at / POINTS;
            double eased = share * share * (3 - 2 * share);
            double top = from + (to - from) * eased;
            points.add(new Datum()
                    .with("band", number)
                    .with("x", left + BLOCK + (right - left - 2 * BLOCK) * share)
                    .with("top", top)
                    .with("bottom", top + thick)
                    .with("fill", colour(start))
                    .with("edge", start.state.known() ? colour(start) : Palette.TEXT));
        }
        return points;
    }

    private String colour(Block start) {
        int place = Flow.place(flow.from(), start.state.name());
        return start.state.known() ? Palette.MARKS.get(place % Palette.MARKS.size()) : Palette.UNKNOWN;
    }

    private static Datum block(Block block, double x, String fill) {
        return new Datum()
                .with("x", x)
                .with("right", x + BLOCK)
                .with("top", block.top)
                .with("bottom", block.top + block.height)
                .with("fill", fill);
    }

    private List<Datum> heading(String words, double x, String align) {
        List<String> lines = headingLines(words);
        List<Datum> labels = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            labels.add(label(lines.get(at), x, 10 + (double) at * LINE, align));
        }
        return labels;
    }

    private List<String> headingLines(String words) {
        return LetterWidths.lines(words, Specification.LETTERS * BOLD, room, HEADING_LINES);
    }

    private static List<Datum> lines(Block block, double x, String align) {
        double first = block.top + block.height / 2 - (block.label.size() - 1) * LINE / 2.0;
        List<Datum> labels = new ArrayList<>();
        for (int at = 0; at < block.label.size(); at++) {
            labels.add(label(block.label.get(at), x, first + at * LINE, align));
        }
        return labels;
    }

    private static Datum label(String text, double x, double y, String align) {
        return new Datum().with("text", text).with("x", x).with("y", y).with("align", align);
    }
}
