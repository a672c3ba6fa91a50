package org.unstuck.school;

import java.util.Map;
import org.unstuck.provenance.SourceRow;

/**
 * What a source says of an area, to be joined to schools by {@link Attribute#LSOA} or by
 * {@link Attribute#LOCAL_AUTHORITY_CODE}.
 *
 * @param code code of the area
 * @param values canonical text of each attribute
 * @param source the row
 */
public record SmallArea(String code, Map<Attribute, String> values, SourceRow source) {

    public SmallArea {
        values = Map.copyOf(values);
    }
}
