package org.unstuck.bulletin;

import java.util.List;
import java.util.stream.Stream;
import org.unstuck.publish.DataFile;

/**
 * Something of a bulletin, for people and for machines.
 *
 * @param tables one a sheet
 * @param data the same as data files
 * @param drawn those of which figures are made
 */
record Piece(List<BulletinTable> tables, List<DataFile> data, List<KindTable> drawn) {

    Piece {
        tables = List.copyOf(tables);
        data = List.copyOf(data);
        drawn = List.copyOf(drawn);
    }

    /** A piece of which no figures are made. */
    Piece(List<BulletinTable> tables, List<DataFile> data) {
        this(tables, data, List.of());
    }

    Piece and(Piece other) {
        return new Piece(
                Stream.concat(tables.stream(), other.tables.stream()).toList(),
                Stream.concat(data.stream(), other.data.stream()).toList(),
                Stream.concat(drawn.stream(), other.drawn.stream()).toList());
    }
}
