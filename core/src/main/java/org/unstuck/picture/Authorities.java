package org.unstuck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unstuck.picture.Grid.Cell;
import org.unstuck.picture.Grid.Column;

/**
 * How many schools of each local authority met the definition, and what share of its schools that is.
 *
 * @param about what it is
 * @param rows the ranked ones first, the highest share first; then those too small to be ranked, by name
 * @param england all schools that are compared and whose authority is known
 * @param unknown schools whose authority no source gives: those that met it, of all
 * @param leftOut nursery schools and pupil referral units, which are not compared: those that met it, of all
 */
public record Authorities(About about, List<Authority> rows, Share england, Share unknown, Share leftOut)
        implements PictureTable {

    /** An authority with fewer schools is not ranked: one school more or less would change its place too much. */
    public static final int FEWEST_RANKED = 10;

    public Authorities {
        rows = List.copyOf(rows);
    }

    /** Whether an authority's share can be told from that of the rest of England. */
    public enum Standing {
        HIGHER("higher"),
        LOWER("lower"),
        NOT_TOLD_APART("not told apart"),
        TOO_SMALL("too few schools");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The schools of one authority.
     *
     * @param code three digits, the department's
     * @param name on the date
     * @param met those that met the definition, of all schools of the authority
     * @param bounds of the first number
     * @param standing beside the rest of England, all authorities being tested at once with a false discovery rate of
     *     5%
     */
    public record Authority(String code, String name, Share met, Bounds bounds, Standing standing) {

        public boolean ranked() {
            return standing != Standing.TOO_SMALL;
        }
    }

    public Optional<Authority> find(String code) {
        return rows.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Those that are ranked, the highest share first. */
    public List<Authority> listRanked() {
        return rows.stream().filter(Authority::ranked).toList();
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("local_authority_code", "Local authority code"),
            Column.text("local_authority", "Local authority"),
            Column.count("met", "Met"),
            Column.count("schools", "Schools"),
            Column.figure("percent", "%"),
            Column.figure("percent_lower", "%, lower limit"),
            Column.figure("percent_upper", "%, upper limit"),
            Column.count("met_lower_bound", "Met: lower bound"),
            Column.count("met_upper_bound", "Met: upper bound"),
            Column.text("beside_england", "Beside the rest of England"));

    @Override
    public Grid grid() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Authority row : rows) {
            cells.add(new Grid.RowOf()
                    .text(row.code())
                    .text(row.name())
                    .shareWithin(row.met())
                    .bounds(row.bounds())
                    .text(row.standing().words())
                    .cells());
        }
        cells.add(apart("Unknown", unknown));
        cells.add(apart("Nursery schools and pupil referral units, not compared", leftOut));
        return new Grid(COLUMNS, cells);
    }

    private static List<Cell> apart(String name, Share schools) {
        return new Grid.RowOf()
                .notApplicable(1)
                .text(name)
                .count(schools.count())
                .count(schools.of())
                .notApplicable(6)
                .cells();
    }
}
