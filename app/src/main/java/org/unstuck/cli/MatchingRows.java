package org.unstuck.cli;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Caliper;
import org.unstuck.matching.Covariate;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Units;

/** Takes in a table cell by cell, as the reader meets them. */
final class MatchingRows extends AbstractBaseCsvCallbackHandler<MatchingRows> {

    private static final int MOST_ROWS = 2_000_000;

    private final String file;
    private final Design design;
    private final Units units;
    private final List<String> words;
    private final List<String> numbers;
    private final List<String> header = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private boolean[] treated = new boolean[1024];
    private @Nullable CellColumn[] columns = new CellColumn[0];
    private int idAt;
    private int groupAt;
    private long line;
    private boolean inHeader = true;
    private int cells;
    private String id = "";
    private String group = "";
    private int otherGroups;

    MatchingRows(String file, Design design, List<String> words, List<String> numbers) {
        this.file = file;
        this.design = design;
        this.words = words;
        this.numbers = numbers;
        this.units = design.units();
    }

    /** What has been read. */
    MatchingTable table() {
        if (inHeader) {
            throw unusable(file + " is empty; expected a header and a row for each unit.");
        }
        return new MatchingTable(
                ids,
                Arrays.copyOf(treated, ids.size()),
                Stream.of(columns)
                        .filter(Objects::nonNull)
                        .map(it -> it.column(ids.size()))
                        .toList());
    }

    /** Sentences about rows that take no part. */
    List<String> notices() {
        return otherGroups == 0
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "%,d of the rows are neither '%s' nor '%s' in '%s' and take no part.",
                        otherGroups,
                        units.treated(),
                        units.control(),
                        units.group()));
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        cells = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells = index + 1;
        if (inHeader) {
            String name = new String(buffer, offset, length).strip();
            header.add(index == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name);
            return;
        }
        if (index == idAt) {
            id = new String(buffer, offset, length).strip();
        }
        if (index == groupAt) {
            group = same(group, buffer, offset, length) ? group : new String(buffer, offset, length).strip();
        }
        CellColumn column = index < columns.length ? columns[index] : null;
        if (column != null && !column.set(ids.size(), buffer, offset, length)) {
            throw unusable(place(index) + "'" + new String(buffer, offset, length)
                    + "' is not a number. Expected one like 12.5, or an empty cell where it is missing.");
        }
    }

    @Override
    protected MatchingRows buildRecord() {
        if (inHeader) {
            bind();
            inHeader = false;
        } else if (cells != header.size()) {
            throw unusable(
                    file + ", row " + line + ": has " + cells + " cells where the header has " + header.size() + ".");
        } else {
            endRow();
        }
        return this;
    }

    private void endRow() {
        if (id.isEmpty()) {
            throw unusable(place(idAt) + "is empty. Every unit needs an identifier.");
        }
        if (group.isEmpty()) {
            throw unusable(
                    place(groupAt) + "is empty. Expected '" + units.treated() + "' or '" + units.control() + "'.");
        }
        boolean isTreated = group.equals(units.treated());
        if (!isTreated && !group.equals(units.control())) {
            otherGroups++;
            return;
        }
        if (ids.size() == treated.length) {
            treated = Arrays.copyOf(treated, 2 * ids.size());
        }
        treated[ids.size()] = isTreated;
        ids.add(id);
        if (ids.size() > MOST_ROWS) {
            throw unusable(String.format(
                    Locale.ROOT,
                    "%s has more than %,d units, which is more than can be matched at once.",
                    file,
                    MOST_ROWS));
        }
    }

    /** Finds the columns that the design names. */
    private void bind() {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw unusable(file + " has two columns called '" + name + "'.");
            }
        }
        idAt = find(units.id());
        groupAt = find(units.group());
        columns = new CellColumn[header.size()];
        for (Covariate covariate : design.covariates()) {
            boolean number = covariate.kind() == Covariate.Kind.NUMERIC;
            bind(covariate.column(), number);
        }
        for (Caliper caliper : design.calipers()) {
            if (caliper.of() == Caliper.Of.COLUMN) {
                bind(caliper.column(), true);
            }
        }
        for (Caliper caliper : design.calipers()) {
            if (!caliper.by().isEmpty()) {
                bind(caliper.by(), false);
            }
        }
        design.exact().forEach(it -> bind(it, false));
        numbers.forEach(it -> bind(it, true));
        words.forEach(it -> bind(it, false));
    }

    private void bind(String name, boolean number) {
        int at = find(name);
        CellColumn known = columns[at];
        if (number && !(known instanceof CellColumn.Numbers)) {
            columns[at] = new CellColumn.Numbers(name);
        } else if (known == null) {
            columns[at] = new CellColumn.Words(name);
        }
    }

    private int find(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw unusable(file + " has no column '" + name + "', which the design names; it has "
                    + String.join(", ", header) + ".");
        }
        return at;
    }

    private String place(int index) {
        return file + ", row " + line + ", column '" + header.get(index) + "': ";
    }

    static boolean same(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static UserFacingException unusable(String message) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message);
    }
}
