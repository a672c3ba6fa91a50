package org.unstuck.intake.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.intake.Field;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Records;
import org.unstuck.school.Attribute;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;

/** Reads what a row says of a school, or of a small area. */
final class SchoolPart implements RowPart {

    private static final int PLACES = 1;

    private record AttributeReader(Attribute attribute, CellReader<String> reader) {}

    private record ShareReader(Attribute attribute, NumberReader count, NumberReader of) {}

    private final EnumMap<Attribute, String> always = new EnumMap<>(Attribute.class);
    private final List<AttributeReader> attributes = new ArrayList<>();
    private final List<ShareReader> shares = new ArrayList<>();
    private final @Nullable RegisterPhase phase;
    private final PlainReader establishmentNumber;
    private final @Nullable PlainReader areaCode;

    SchoolPart(Layout layout, Readers readers, IssueLog issues) {
        always.putAll(layout.always());
        layout.attributes().forEach((attribute, column) -> {
            if (readers.position(column) >= 0) {
                attributes.add(new AttributeReader(attribute, readers.attribute(attribute, column)));
            }
        });
        layout.shares().forEach((attribute, share) -> {
            if (readers.position(layout.column(attribute)) < 0) {
                shares.add(new ShareReader(
                        attribute,
                        new NumberReader(readers.position(share.count()), false, issues),
                        new NumberReader(readers.position(share.of()), false, issues)));
            }
        });
        phase = RegisterPhase.of(layout, readers);
        establishmentNumber = readers.text(layout.column(Field.ESTABLISHMENT_NUMBER));
        areaCode = layout.column(Field.AREA_CODE).given() ? readers.text(layout.column(Field.AREA_CODE)) : null;
    }

    @Override
    public boolean read(RowAt at, Records records) {
        Map<Attribute, String> values = always.clone();
        for (AttributeReader each : attributes) {
            put(values, each.attribute(), each.reader().read(at.row()));
        }
        for (ShareReader each : shares) {
            put(values, each.attribute(), share(each, at.row()));
        }
        if (phase != null) {
            put(values, Attribute.PHASE, phase.read(at.row(), values));
        }
        joinNumber(values, at.row());
        return hand(at, values, records);
    }

    private boolean hand(RowAt at, Map<Attribute, String> values, Records records) {
        if (areaCode == null) {
            records.school(new SchoolRecord(at.school(), at.source(), values));
            return true;
        }
        String code = areaCode.read(at.row());
        if (code == null || values.isEmpty()) {
            return false;
        }
        records.area(new SmallArea(code, values, at.source()));
        return true;
    }

    /** GIAS gives the two halves of the LAESTAB apart. */
    private void joinNumber(Map<Attribute, String> values, Row row) {
        String authority = values.get(Attribute.LOCAL_AUTHORITY_CODE);
        String number = establishmentNumber.read(row);
        if (authority != null && number != null) {
            values.put(Attribute.LAESTAB, authority + number);
        }
    }

    private static @Nullable String share(ShareReader share, Row row) {
        String count = share.count().read(row);
        String of = share.of().read(row);
        if (count == null || of == null || of.equals("0")) {
            return null;
        }
        BigDecimal percent =
                new BigDecimal(count).scaleByPowerOfTen(2).divide(new BigDecimal(of), PLACES, RoundingMode.HALF_UP);
        return percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? null
                : NumberReader.canonical(percent);
    }

    private static void put(Map<Attribute, String> values, Attribute attribute, @Nullable String value) {
        if (value != null) {
            values.put(attribute, value);
        }
    }
}
