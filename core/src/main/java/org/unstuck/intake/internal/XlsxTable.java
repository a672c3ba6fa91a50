package org.unstuck.intake.internal;

import java.io.IOException;

/** A sheet of an Excel workbook. */
final class XlsxTable implements Table {

    private final XlsxBook book;
    private final String sheet;
    private final String member;

    XlsxTable(XlsxBook book, String sheet, String member) {
        this.book = book;
        this.sheet = sheet;
        this.member = member;
    }

    @Override
    public String member() {
        return sheet;
    }

    @Override
    public Traits traits() {
        return Traits.ofSheet("Excel workbook");
    }

    @Override
    public Rows open() throws IOException {
        return new XlsxRows(book.name() + " / " + sheet, book, book.open(member));
    }
}
