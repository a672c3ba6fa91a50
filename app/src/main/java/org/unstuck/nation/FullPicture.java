package org.unstuck.nation;

import java.time.LocalDate;
import java.util.List;
import org.unstuck.bulletin.FullWorkbook;
import org.unstuck.bulletin.MakeBulletin;
import org.unstuck.bulletin.PictureCover;
import org.unstuck.bulletin.Publisher;
import org.unstuck.picture.NationalPicture;
import org.unstuck.picture.PictureFacts;
import org.unstuck.publish.DataFile;
import org.unstuck.publish.OdsWriter;

/** A picture with its small numbers, for colleagues: as a workbook and as data files. */
public final class FullPicture {
    private FullPicture() {}

    /** Every table with every column. */
    public static byte[] ods(NationalPicture picture, Publisher publisher, LocalDate day) {
        return OdsWriter.toBytes(FullWorkbook.of(picture, PictureCover.forColleagues(picture, publisher, day)));
    }

    /** In the form in which they are published. */
    public static List<DataFile> data(NationalPicture picture, PictureFacts facts) {
        return MakeBulletin.inFull(picture, facts).data();
    }
}
