package org.unstuck.matching;

/**
 * Where a table says which units there are.
 *
 * @param id the column with identifiers
 * @param group the column with groups
 * @param treated the group that is treated
 * @param control the group of controls; rows of other groups take no part
 */
public record Units(String id, String group, String treated, String control) {

    /** Columns called id and treated, with 1 and 0. */
    public static final Units USUAL = new Units("id", "treated", "1", "0");
}
