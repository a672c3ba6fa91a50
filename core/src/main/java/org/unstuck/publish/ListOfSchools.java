package org.unstuck.publish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unstuck.UserFacingException;

/**
 * Recognises a list of schools in what is meant for publication. It is the second fence; the first is that only what
 * passed disclosure control can be published at all.
 */
final class ListOfSchools {
    private static final Pattern COLUMN = Pattern.compile(
            "\\b(urn|laestab|ukprn|school name|name of (the )?school|schools? names?|establishment name|postcode)\\b");
    private static final Pattern REFERENCE_NUMBER = Pattern.compile("[1-9]\\d{5}");
    private static final int FEW = 3;

    private ListOfSchools() {}

    static void refuse(Workbook workbook) {
        for (Sheet sheet : workbook.sheets()) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                int column = i;
                List<Cell> cells =
                        sheet.rows().stream().map(it -> it.get(column)).toList();
                String title = sheet.columns().get(i).title();
                if (COLUMN.matcher(title.toLowerCase(Locale.ROOT)).find() || areReferenceNumbers(cells)) {
                    throw new UserFacingException(
                            UserFacingException.Code.UNUSABLE_INPUT,
                            "The column '" + title + "' of " + sheet.name()
                                    + " lists schools. Lists of schools are not published;"
                                    + " export them for use in your organisation instead.");
                }
            }
        }
    }

    private static boolean areReferenceNumbers(List<Cell> cells) {
        return cells.stream()
                        .filter(it -> it instanceof Cell.Text text
                                && REFERENCE_NUMBER.matcher(text.words()).matches())
                        .count()
                >= FEW;
    }
}
