package org.unstuck.figure.internal;

/**
 * Circles one wide that push each other away where they overlap and are drawn back to where they were: a cartogram as
 * Dorling makes them (Area Cartograms, 1996), with circles of one size.
 */
public final class Crowd {
    private static final int ROUNDS = 600;
    private static final double BACK = 0.02;

    /** Half of the overlap is each one's, and a round takes half of that. */
    private static final double SHARE = 0.25;

    /** Circles at one point go apart in directions that are different for each. */
    private static final double TURN = 2.4;

    private final double[] across;
    private final double[] down;

    private Crowd(double[] across, double[] down) {
        this.across = across;
        this.down = down;
    }

    /** Circles with their middles at points. */
    public static Crowd of(double[] across, double[] down) {
        return new Crowd(across.clone(), down.clone());
    }

    /** The same with hardly any overlap. */
    public Crowd apart() {
        Crowd now = of(across, down);
        for (int round = 0; round < ROUNDS; round++) {
            now = now.pushed();
            for (int at = 0; at < across.length; at++) {
                now.across[at] += BACK * (across[at] - now.across[at]);
                now.down[at] += BACK * (down[at] - now.down[at]);
            }
        }
        return now;
    }

    public double[] across() {
        return across.clone();
    }

    public double[] down() {
        return down.clone();
    }

    private Crowd pushed() {
        Crowd next = of(across, down);
        for (int one = 0; one < across.length; one++) {
            for (int other = 0; other < one; other++) {
                double aside = across[one] - across[other];
                double away = down[one] - down[other];
                double distance = Math.hypot(aside, away);
                if (distance < 1) {
                    boolean same = distance == 0;
                    double push = SHARE * (1 - distance);
                    double right = push * (same ? Math.cos(TURN * one) : aside / distance);
                    double below = push * (same ? Math.sin(TURN * one) : away / distance);
                    next.across[one] += right;
                    next.down[one] += below;
                    next.across[other] -= right;
                    next.down[other] -= below;
                }
            }
        }
        return next;
    }
}
