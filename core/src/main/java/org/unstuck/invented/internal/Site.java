package org.unstuck.invented.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place with children and a school: what stays when the school closes and reopens as an academy.
 *
 * @param pupils on roll about 2015
 * @param disadvantage share of pupils eligible for free school meals
 * @param newcomers share of pupils whose first language is not English
 * @param specialNeeds share of pupils with special educational needs support
 * @param opened null if before September 2005
 * @param closed its last day, if it went without a successor
 */
record Site(
        int id,
        Neighbourhood neighbourhood,
        Phase phase,
        int lowAge,
        int highAge,
        Faith faith,
        String name,
        Address address,
        int pupils,
        double disadvantage,
        double newcomers,
        double specialNeeds,
        SchoolType firstType,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {

    Site {
        if (opened != null && closed != null && !opened.isBefore(closed)) {
            throw new IllegalArgumentException("Site " + id + " closes before it opens");
        }
    }

    record Address(String street, String town, String postcode, int easting, int northing) {}

    Site closing(LocalDate lastDay) {
        return new Site(
                id,
                neighbourhood,
                phase,
                lowAge,
                highAge,
                faith,
                name,
                address,
                pupils,
                disadvantage,
                newcomers,
                specialNeeds,
                firstType,
                opened,
                lastDay);
    }

    Authority authority() {
        return neighbourhood.authority();
    }

    boolean hasSixthForm() {
        return phase.isSecondary() && highAge >= 18;
    }
}
