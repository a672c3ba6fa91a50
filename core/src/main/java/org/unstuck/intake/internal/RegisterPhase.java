package org.unstuck.intake.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unstuck.intake.Field;
import org.unstuck.intake.Layout;
import org.unstuck.school.Attribute;
import org.unstuck.school.EstablishmentType;
import org.unstuck.school.Phase;

/**
 * The phase of a school from the register, which leaves special schools and pupil referral units without one: there
 * the type decides. Middle schools are deemed primary or secondary by the register; where only flags tell what a school
 * teaches, by where most of its year groups lie (Education (Middle School) Regulations).
 */
final class RegisterPhase {

    /** Age at which a pupil's last primary year ends. */
    private static final int TRANSFER_AGE = 11;
    /** Beyond this a school that teaches both is no middle school. */
    private static final int MIDDLE_SCHOOL_AGE = 14;

    private final WordReader<String> word;
    private final WordReader<Boolean> primary;
    private final WordReader<Boolean> secondary;
    private final WordReader<Boolean> post16;

    private RegisterPhase(Layout layout, Readers readers) {
        word = readers.word(layout.column(Field.REGISTER_PHASE), "phases");
        primary = readers.yesOrNo(layout.column(Field.TEACHES_PRIMARY), "yes-or-no-flags");
        secondary = readers.yesOrNo(layout.column(Field.TEACHES_SECONDARY), "yes-or-no-flags");
        post16 = readers.yesOrNo(layout.column(Field.TEACHES_POST_16), "yes-or-no-flags");
    }

    /** For a layout that tells the register's phase; null for another. */
    static @Nullable RegisterPhase of(Layout layout, Readers readers) {
        boolean given = layout.column(Field.REGISTER_PHASE).given()
                || layout.column(Field.TEACHES_PRIMARY).given();
        return given ? new RegisterPhase(layout, readers) : null;
    }

    /** {@link Phase#id()}, or null if the row does not tell. */
    @Nullable
    String read(Row row, Map<Attribute, String> values) {
        Phase byType = byType(values.get(Attribute.TYPE));
        if (byType != null) {
            return byType.id();
        }
        String named = word.read(row);
        if (named != null) {
            return named;
        }
        Phase flagged = byFlags(row, values);
        return flagged == null ? null : flagged.id();
    }

    private static @Nullable Phase byType(@Nullable String typeId) {
        if (typeId == null) {
            return null;
        }
        EstablishmentType type = EstablishmentType.find(typeId).orElseThrow();
        return switch (type) {
            case NURSERY -> Phase.NURSERY;
            case COMMUNITY_SPECIAL,
                    FOUNDATION_SPECIAL,
                    NON_MAINTAINED_SPECIAL,
                    ACADEMY_SPECIAL_CONVERTER,
                    ACADEMY_SPECIAL_SPONSOR_LED,
                    FREE_SCHOOL_SPECIAL -> Phase.SPECIAL;
            case PUPIL_REFERRAL_UNIT,
                    ACADEMY_ALTERNATIVE_PROVISION_CONVERTER,
                    ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED,
                    FREE_SCHOOL_ALTERNATIVE_PROVISION -> Phase.PUPIL_REFERRAL_UNIT;
            case COMMUNITY,
                    VOLUNTARY_AIDED,
                    VOLUNTARY_CONTROLLED,
                    FOUNDATION,
                    ACADEMY_CONVERTER,
                    ACADEMY_SPONSOR_LED,
                    FREE_SCHOOL,
                    UNIVERSITY_TECHNICAL_COLLEGE,
                    STUDIO_SCHOOL,
                    CITY_TECHNOLOGY_COLLEGE,
                    SIXTEEN_TO_NINETEEN,
                    COLLEGE,
                    INDEPENDENT,
                    OTHER -> null;
        };
    }

    private @Nullable Phase byFlags(Row row, Map<Attribute, String> values) {
        boolean young = Boolean.TRUE.equals(primary.read(row));
        boolean old = Boolean.TRUE.equals(secondary.read(row));
        if (young && old) {
            return both(values.get(Attribute.LOW_AGE), values.get(Attribute.HIGH_AGE));
        }
        if (young || old) {
            return young ? Phase.PRIMARY : Phase.SECONDARY;
        }
        return Boolean.TRUE.equals(post16.read(row)) ? Phase.SIXTEEN_PLUS : null;
    }

    private static Phase both(@Nullable String lowAge, @Nullable String highAge) {
        if (lowAge == null || highAge == null) {
            return Phase.ALL_THROUGH;
        }
        double low = Double.parseDouble(lowAge);
        double high = Double.parseDouble(highAge);
        if (high > MIDDLE_SCHOOL_AGE) {
            return low < TRANSFER_AGE ? Phase.ALL_THROUGH : Phase.SECONDARY;
        }
        return TRANSFER_AGE - low > high - TRANSFER_AGE ? Phase.PRIMARY : Phase.SECONDARY;
    }
}
