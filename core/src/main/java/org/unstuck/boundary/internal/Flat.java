package org.unstuck.boundary.internal;

import org.unstuck.boundary.Boundaries.Point;

/**
 * Lays positions flat: degrees by the transverse projection of Mercator around two degrees west, as the National Grid does
 * on its ellipsoid (here on a sphere, which no map of England shows); metres of the National Grid as they are.
 */
final class Flat {
    private static final double MIDDLE = -2;
    private static final double METRES = 6_371_000;

    private final Json json;

    Flat(Json json) {
        this.json = json;
    }

    /** @throws org.unstuck.UserFacingException if the position is not in England */
    Point point(double[] position, String code) {
        double east = position[0];
        double north = position[1];
        if (within(east, -7, 2.5) && within(north, 49.5, 56.2)) {
            double longitude = Math.toRadians(east - MIDDLE);
            double latitude = Math.toRadians(north);
            double aside = Math.sin(longitude) * Math.cos(latitude);
            double across = METRES * 0.5 * Math.log((1 + aside) / (1 - aside));
            double up = METRES * Math.atan2(Math.tan(latitude), Math.cos(longitude));
            return new Point(across, -up);
        }
        if (within(east, 70_000, 700_000) && within(north, 0, 700_000)) {
            return new Point(east, -north);
        }
        throw json.unusable("the area " + code + " lies outside England: " + east + ", " + north
                + " are neither degrees of longitude and latitude nor metres of the National Grid.");
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }
}
