package org.unstuck.intake;

/** One thing in a table that was not as expected. */
public sealed interface DataIssue {

    /** Where it is. */
    Place place();

    /** What kind of problem it is, in words that group. */
    String kind();

    /** What stands there; may be shortened. */
    String value();

    /** What was expected, in words. */
    String expected();

    /**
     * A cell.
     *
     * @param file the table's name
     * @param row from 1, as a spreadsheet program counts
     * @param column its header; empty for the whole row
     */
    record Place(String file, int row, String column) {}

    /** A word that the layout's vocabulary does not have. */
    record UnknownValue(Place place, String value, String expected) implements DataIssue {
        @Override
        public String kind() {
            return "value not understood";
        }
    }

    /** A date that is none, or lies before 1800 or more than five years after the as-at date. */
    record ImpossibleDate(Place place, String value) implements DataIssue {
        @Override
        public String kind() {
            return "impossible date";
        }

        @Override
        public String expected() {
            return "a date such as 31/08/2019, 31-08-2019, 20190831, 2019-08-31 or 43708";
        }
    }

    /** A number that is none, or lies outside what it can be. */
    record BadNumber(Place place, String value, String expected) implements DataIssue {
        @Override
        public String kind() {
            return "not a number";
        }
    }

    /** A URN that is none. */
    record BadUrn(Place place, String value) implements DataIssue {
        @Override
        public String kind() {
            return "not a URN";
        }

        @Override
        public String expected() {
            return "six digits from 100000 to 999999";
        }
    }

    /** A value that a record cannot do without. */
    record MissingValue(Place place, String expected) implements DataIssue {
        @Override
        public String kind() {
            return "missing value";
        }

        @Override
        public String value() {
            return "";
        }
    }

    /** A row with more or fewer cells than the header. */
    record WrongNumberOfCells(Place place, int found, int wanted) implements DataIssue {
        @Override
        public String kind() {
            return "wrong number of cells";
        }

        @Override
        public String value() {
            return found + " cells";
        }

        @Override
        public String expected() {
            return wanted + " cells, as in the header";
        }
    }

    /** The file ends in the middle of a row. */
    record TruncatedRow(Place place, String value) implements DataIssue {
        @Override
        public String kind() {
            return "file ends in the middle of a row";
        }

        @Override
        public String expected() {
            return "a whole row";
        }
    }

    /** Characters in another encoding than the rest of the file; they are read in that other encoding. */
    record MixedEncoding(Place place, String value, String expected) implements DataIssue {
        @Override
        public String kind() {
            return "mixed encodings";
        }
    }

    /** Control characters that stand for Windows punctuation, read as that. */
    record ControlCharacter(Place place, String value) implements DataIssue {
        @Override
        public String kind() {
            return "control character for punctuation";
        }

        @Override
        public String expected() {
            return "punctuation such as a dash or an apostrophe";
        }
    }
}
