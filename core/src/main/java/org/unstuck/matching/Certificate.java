package org.unstuck.matching;

import java.util.List;

/**
 * Prices that prove pairs to be the best there are, so that anyone can check it in one pass and without solving again.
 *
 * <p>Each place for a control that a treated unit has carries a price, and so does each control, none above 0. No price of
 * a place and of an eligible control together exceeds their distance, and no price of a place exceeds what leaving it
 * empty costs. So no choice of pairs can cost less than the sum of all prices; the pairs that were found cost just that.
 * Costs and prices have two parts, of which the first decides: emptiness, then distance. (Duality of linear programming.)
 *
 * @param places a price for every place of every treated unit that takes part
 * @param controls a price for every control where it is not 0
 */
public record Certificate(List<Place> places, List<Control> controls) {

    public Certificate {
        places = List.copyOf(places);
        controls = List.copyOf(controls);
    }

    /**
     * A price; the first part decides.
     *
     * @param empty counts what empty places cost
     * @param distance counts distances
     */
    public record Price(long empty, double distance) {}

    /**
     * A place for a control.
     *
     * @param treated row of the treated unit
     * @param number the first, second, ... place of the unit, from 1
     * @param ifEmpty what leaving it empty costs: the number of places of a unit for its first, one less for each after
     * @param price its price
     */
    public record Place(int treated, int number, int ifEmpty, Price price) {}

    /**
     * The price of a control.
     *
     * @param control its row
     */
    public record Control(int control, Price price) {}

    /** The least that any choice of pairs can cost: the sum of all prices. */
    public Price bound() {
        long empty = 0;
        double distance = 0;
        for (Place place : places) {
            empty += place.price().empty();
            distance += place.price().distance();
        }
        for (Control control : controls) {
            empty += control.price().empty();
            distance += control.price().distance();
        }
        return new Price(empty, distance);
    }
}
