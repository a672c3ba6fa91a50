package org.unstuck.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quotas for the values of a column.
 *
 * @param column the column of the table, which is the stuck school's
 * @param named quotas for some values, by value
 * @param others the quota of every other value
 */
public record Quotas(String column, Map<String, Quota> named, Quota others) {

    public Quotas {
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }

    /** The quota of a value. Where it is not known, which is an empty one, no pair has to be: that would be a kind of its own. */
    public Quota of(String value) {
        Quota quota = named.getOrDefault(value, others);
        return value.isEmpty() ? new Quota(0, quota.most()) : quota;
    }

    boolean allExact() {
        return others.equals(Quota.NONE) && named.values().stream().allMatch(Quota::exact);
    }

    int least() {
        return named.values().stream().mapToInt(Quota::least).sum();
    }
}
