package org.unstuck.home.internal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.ReportCardArea;
import org.unstuck.inspection.Standard;
import org.unstuck.school.Attribute;
import org.unstuck.school.Link;

/**
 * Constants as numbers: their place in their enum. A file is only read by a program whose constants have the same
 * names in the same places ({@link #fingerprint()}), so that no change of an enum can misread an older file.
 */
final class Codes {

    /** Raised when the shape of the file changes. */
    private static final int FORMAT = 1;

    private static final Enum<?>[][] STORED = {
        Attribute.values(),
        Link.Kind.values(),
        Coverage.Reach.values(),
        Inspection.Kind.values(),
        CategoryOfConcern.values(),
        Grade.values(),
        Judgement.values(),
        ReportCardArea.values(),
        Standard.values()
    };

    private Codes() {}

    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> constant) {
        return constant.ordinal();
    }

    /** The place counted from 1; 0 for none. */
    static int ofNullable(@Nullable Enum<?> constant) {
        return constant == null ? 0 : of(constant) + 1;
    }

    /** The constant whose {@link #ofNullable} was stored. */
    static <E extends Enum<E>> @Nullable E find(E[] constants, int code) {
        return code == 0 ? null : constants[code - 1];
    }

    /** Changes with the format and with every constant that is stored as a number. */
    static int fingerprint() {
        StringBuilder names = new StringBuilder().append(FORMAT);
        for (Enum<?>[] constants : STORED) {
            names.append('\n');
            for (Enum<?> constant : constants) {
                names.append(constant.name()).append(' ');
            }
        }
        CRC32C checksum = new CRC32C();
        checksum.update(names.toString().getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
