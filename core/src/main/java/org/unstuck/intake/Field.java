package org.unstuck.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a layout may read from a row beside the attributes of a school and its inspections. */
public enum Field {
    URN("urn"),
    ESTABLISHMENT_NUMBER("establishment-number"),
    /** The register's phase, which leaves special schools and pupil referral units to the type. */
    REGISTER_PHASE("register-phase"),
    TEACHES_PRIMARY("teaches-primary"),
    TEACHES_SECONDARY("teaches-secondary"),
    TEACHES_POST_16("teaches-post-16"),
    LINKED_URN("linked-urn"),
    LINK_KIND("link-kind"),
    LINK_DATE("link-date"),
    GROUP_UID("group-uid"),
    GROUP_NAME("group-name"),
    GROUP_TYPE("group-type"),
    GROUP_OPENED("group-opened"),
    GROUP_CLOSED("group-closed"),
    JOINED("joined"),
    AREA_CODE("area-code");

    private static final Map<String, Field> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::id, Function.identity()));

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /** Name used in layouts. */
    public String id() {
        return id;
    }

    public static Optional<Field> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
