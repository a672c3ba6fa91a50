package org.unstuck.publish;

import java.util.List;

/**
 * All that is given away together.
 *
 * @param workbook tables for people
 * @param data the same and more for machines
 * @param figures to look at, each with an equal table in the workbook
 */
public record Contents(Workbook workbook, List<DataFile> data, List<Figure> figures) {

    public Contents {
        data = List.copyOf(data);
        figures = List.copyOf(figures);
        if (data.stream().map(DataFile::name).distinct().count() < data.size()
                || figures.stream().map(Figure::fileName).distinct().count() < figures.size()) {
            throw new IllegalArgumentException("Two data files or two figures have the same name");
        }
    }
}
