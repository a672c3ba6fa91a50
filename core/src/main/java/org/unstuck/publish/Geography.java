package org.unstuck.publish;

import java.util.List;

/** The place that a row of a data file is about: England, a region or a local authority. */
public sealed interface Geography {

    Geography ENGLAND = new England();

    /** As the column {@code geographic_level} names it. */
    String level();

    /** Code and name of the region, blank where it is not within one. */
    List<String> regionCells();

    /** Old code, new code and name of the local authority, blank where it is not one. */
    List<String> authorityCells();

    /** The whole country. */
    record England() implements Geography {
        @Override
        public String level() {
            return "National";
        }

        @Override
        public List<String> regionCells() {
            return List.of("", "");
        }

        @Override
        public List<String> authorityCells() {
            return List.of("", "", "");
        }
    }

    /**
     * One of the nine regions.
     *
     * @param code nine characters, E12...
     */
    record Region(String code, String name) implements Geography {
        public Region {
            List.of(code, name).forEach(Texts::require);
        }

        @Override
        public String level() {
            return "Regional";
        }

        @Override
        public List<String> regionCells() {
            return List.of(code, name);
        }

        @Override
        public List<String> authorityCells() {
            return List.of("", "", "");
        }
    }

    /**
     * A local authority.
     *
     * @param oldCode three digits, as in LAESTAB
     * @param newCode nine characters, E06... to E10...
     */
    record LocalAuthority(Region region, String oldCode, String newCode, String name) implements Geography {
        public LocalAuthority {
            List.of(oldCode, newCode, name).forEach(Texts::require);
        }

        @Override
        public String level() {
            return "Local authority";
        }

        @Override
        public List<String> regionCells() {
            return region.regionCells();
        }

        @Override
        public List<String> authorityCells() {
            return List.of(oldCode, newCode, name);
        }
    }
}
