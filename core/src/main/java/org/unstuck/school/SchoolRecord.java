package org.unstuck.school;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unstuck.provenance.SourceRow;

/**
 * What one row of one source says of one school, on the source's as-at date.
 *
 * @param urn the school
 * @param source the row
 * @param values canonical text of each attribute that the row gives; an attribute it does not give is absent
 */
public record SchoolRecord(Urn urn, SourceRow source, Map<Attribute, String> values) {

    public SchoolRecord {
        EnumMap<Attribute, String> copy = new EnumMap<>(Attribute.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<String> find(Attribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
