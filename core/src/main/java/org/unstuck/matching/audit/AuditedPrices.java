package org.unstuck.matching.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unstuck.matching.Certificate;
import org.unstuck.matching.Certificate.Price;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;
import org.unstuck.matching.Pairs;
import org.unstuck.matching.Violation;
import org.unstuck.matching.Violation.Kind;

/** Checks that prices prove a total, by looking at every pair that there could be once. */
public final class AuditedPrices {

    private static final double ROUNDING = 1e-9;
    private static final Price NOTHING = new Price(0, 0);
    private static final int ENOUGH = 20;

    private final MatchingTable table;
    private final Design design;
    private final Pairs result;
    private final AuditedRules rules;
    private final List<Violation> violations = new ArrayList<>();
    private final Price[] highest;
    private final Price[] ofControls;
    private long compared;

    /** Of a result. */
    public AuditedPrices(MatchingTable table, Design design, Pairs result, AuditedRules rules) {
        this.table = table;
        this.design = design;
        this.result = result;
        this.rules = rules;
        this.highest = new Price[table.size()];
        this.ofControls = new Price[table.size()];
        Arrays.fill(highest, new Price(Long.MIN_VALUE / 4, 0));
        Arrays.fill(ofControls, NOTHING);
    }

    /** What does not hold. */
    public List<Violation> violations() {
        return violations;
    }

    /** How many treated units and controls were compared. */
    public long compared() {
        return compared;
    }

    /** Checks all there is. */
    public void check() {
        if (result.certificate().isEmpty()) {
            violations.add(new Violation(Kind.PRICE, "There is no certificate."));
            return;
        }
        Certificate certificate = result.certificate().get();
        checkPlaces(certificate);
        checkControls(certificate);
        checkBound(certificate);
        if (violations.isEmpty()) {
            checkEveryPair();
        }
    }

    /** Every unit has each of its places once, at no higher a price than leaving it empty. */
    private void checkPlaces(Certificate certificate) {
        int each = design.method().controlsEach();
        Set<List<Integer>> expected = new HashSet<>();
        for (int row : rules.rows()) {
            for (int number = 1; number <= each && table.isTreated(row); number++) {
                expected.add(List.of(row, number));
            }
        }
        for (Certificate.Place place : certificate.places()) {
            boolean known = expected.remove(List.of(place.treated(), place.number()));
            if (!known
                    || place.ifEmpty() != each + 1 - place.number()
                    || exceeds(place.price(), new Price(place.ifEmpty(), 0))) {
                violations.add(new Violation(
                        Kind.PRICE,
                        "The price of place " + place.number() + " of row " + place.treated() + " is wrong."));
            } else if (exceeds(place.price(), highest[place.treated()])) {
                highest[place.treated()] = place.price();
            }
        }
        if (!expected.isEmpty()) {
            violations.add(new Violation(Kind.PRICE, expected.size() + " places have no price."));
        }
    }

    private void checkControls(Certificate certificate) {
        Set<Integer> seen = new HashSet<>();
        for (Certificate.Control control : certificate.controls()) {
            if (!seen.add(control.control()) || exceeds(control.price(), NOTHING)) {
                violations.add(new Violation(Kind.PRICE, "The price of row " + control.control() + " is wrong."));
            }
            ofControls[control.control()] = control.price();
        }
    }

    /** The sum of all prices is what the pairs cost. */
    private void checkBound(Certificate certificate) {
        int each = design.method().controlsEach();
        int[] filled = new int[table.size()];
        result.list().forEach(it -> filled[it.treated()]++);
        long empty = 0;
        for (int row : rules.rows()) {
            for (int number = filled[row] + 1; number <= each && table.isTreated(row); number++) {
                empty += each + 1 - number;
            }
        }
        Price bound = certificate.bound();
        if (bound.empty() != empty || Math.abs(bound.distance() - result.total()) > tolerance()) {
            violations.add(new Violation(
                    Kind.BOUND,
                    "The prices prove a total of " + bound.distance() + " with " + bound.empty()
                            + " for empty places, not " + result.total() + " with " + empty + "."));
        }
    }

    private void checkEveryPair() {
        double widest = rules.widest() * (1 - ROUNDING);
        for (int treated : rules.rows()) {
            if (!table.isTreated(treated)) {
                continue;
            }
            for (int control : rules.rows()) {
                if (!table.isTreated(control)) {
                    compared++;
                    checkPair(treated, control, widest);
                }
            }
            if (violations.size() > ENOUGH) {
                return;
            }
        }
    }

    private void checkPair(int treated, int control, double widest) {
        long empty = highest[treated].empty() + ofControls[control].empty();
        double sum = highest[treated].distance() + ofControls[control].distance();
        if (empty < 0 || (empty == 0 && sum <= 0) || !rules.mayMeet(treated, control)) {
            return;
        }
        double distance = rules.distance(treated, control);
        if (distance <= widest && (empty > 0 || sum > distance + ROUNDING * (1 + distance))) {
            violations.add(new Violation(
                    Kind.PRICE,
                    "The prices of " + table.id(treated) + " and " + table.id(control) + " exceed their distance, "
                            + distance + "."));
        }
    }

    private double tolerance() {
        return ROUNDING * (1 + result.total());
    }

    private static boolean exceeds(Price price, Price other) {
        return price.empty() > other.empty()
                || (price.empty() == other.empty() && price.distance() > other.distance() + ROUNDING);
    }
}
