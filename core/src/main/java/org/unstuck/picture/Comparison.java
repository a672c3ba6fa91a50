package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * Two classifications side by side: which schools the first has, which the second, and which both.
 *
 * @param about what it is
 * @param first the first one, in words: definition and date
 * @param second the second one
 * @param rows one for each way
 */
public record Comparison(About about, String first, String second, List<Move> rows) implements PictureTable {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** What became of a school from the first to the second. */
    public enum Way {
        STAYED("Met both"),
        STAYED_UNDER_ANOTHER_NUMBER("Met both, under a new number after becoming an academy or otherwise reopening"),
        LEFT_GOOD("Left: graded good or better"),
        LEFT_CLOSED("Left: closed"),
        LEFT_CONVERTED("Left: became an academy or otherwise reopened, and no longer met the rule"),
        LEFT_NOT_JUDGED("Left: could not be judged"),
        LEFT_OTHERWISE("Left: no longer met the rule for another reason"),
        ENTERED_AFTER_INSPECTION("Entered: a further graded inspection"),
        ENTERED_OTHERWISE("Entered: by the other rule, or as the records reach further");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean left() {
            return switch (this) {
                case LEFT_GOOD, LEFT_CLOSED, LEFT_CONVERTED, LEFT_NOT_JUDGED, LEFT_OTHERWISE -> true;
                case STAYED, STAYED_UNDER_ANOTHER_NUMBER, ENTERED_AFTER_INSPECTION, ENTERED_OTHERWISE -> false;
            };
        }

        public boolean entered() {
            return this == ENTERED_AFTER_INSPECTION || this == ENTERED_OTHERWISE;
        }
    }

    /**
     * Schools that went one way.
     *
     * @param way which
     * @param schools how many: of the first's schools where they stayed or left, of the second's where they entered
     */
    public record Move(Way way, Share schools) {}

    public Optional<Move> find(Way way) {
        return rows.stream().filter(it -> it.way() == way).findFirst();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("way", "What became of them"),
            Column.count("schools", "Schools"),
            Column.count("of", "Of"),
            Column.figure("percent", "%"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(it -> cells.add(
                new Grid.RowOf().text(it.way().words()).share(it.schools()).cells()));
        return new Grid(COLUMNS, cells);
    }
}
