package org.unstuck.pairs;

import java.util.List;
import java.util.Locale;
import org.unstuck.figure.SvgDrawing;
import org.unstuck.matching.LovePlot;

/** A Love plot: for each characteristic a hollow point for the groups before matching and a filled one for the pairs. */
final class LovePlotDrawing {
    private static final int WIDTH = 640;
    private static final int LEFT = 270;
    private static final int RIGHT = 620;
    private static final int ROW = 32;
    private static final int BELOW = 48;
    private static final String INK = "#0b0c0c";
    private static final String GREY = "#505a5f";

    private final LovePlot plot;
    private final double scale;
    private final int bottom;
    private final StringBuilder svg = new StringBuilder();

    private LovePlotDrawing(LovePlot plot) {
        this.plot = plot;
        double greatest = plot.points().stream()
                .mapToDouble(it -> Math.max(it.before(), it.after()))
                .filter(it -> !Double.isNaN(it))
                .max()
                .orElse(0);
        this.scale = Math.max(0.5, Math.ceil(greatest * 2) / 2);
        this.bottom = ROW * plot.points().size() + 12;
    }

    static SvgDrawing of(LovePlot plot) {
        LovePlotDrawing drawing = new LovePlotDrawing(plot);
        drawing.draw();
        return new SvgDrawing(drawing.svg.toString(), WIDTH);
    }

    private void draw() {
        int height = bottom + BELOW - 12;
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"love-plot\" viewBox=\"0 0 ")
                .append(WIDTH + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height)
                .append("\" class=\"unstuck-figure\" font-family=\"arial, sans-serif\" font-size=\"14\">")
                .append("<title id=\"love-plot\">How far apart the groups are in each characteristic, in standard"
                        + " deviations: hollow before matching, filled after. A table says the same.</title>");
        for (double each : LovePlot.LINES) {
            line(x(each), 8, x(each), bottom, GREY + "\" stroke-dasharray=\"3 3");
        }
        line(LEFT, 8, LEFT, bottom, INK);
        List<LovePlot.Point> points = plot.points();
        for (int at = 0; at < points.size(); at++) {
            point(points.get(at), 24 + at * ROW);
        }
        text(LEFT, bottom + 20, "middle", "0");
        text(x(0.1), bottom + 20, "middle", "0.1");
        text(RIGHT, bottom + 20, "end", String.format(Locale.UK, "%.1f SD", scale));
        svg.append("</svg>");
    }

    private void point(LovePlot.Point point, int y) {
        text(LEFT - 10, y + 5, "end", BalanceTable.shortened(point.variable()));
        line(x(point.before()), y, x(point.after()), y, GREY);
        circle(x(point.before()), y, "#ffffff");
        circle(x(point.after()), y, INK);
    }

    /** Where a difference stands across the figure; one that has no measure stands at its beginning. */
    private int x(double difference) {
        double part = Double.isNaN(difference) ? 0 : Math.min(1, difference / scale);
        return LEFT + (int) Math.round(part * (RIGHT - LEFT));
    }

    private void line(int fromX, int fromY, int toX, int toY, String stroke) {
        svg.append("<line x1=\"" + fromX + "\" y1=\"" + fromY + "\" x2=\"" + toX + "\" y2=\"" + toY + "\" stroke=\""
                + stroke + "\"/>");
    }

    private void circle(int x, int y, String fill) {
        svg.append("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\" fill=\"" + fill + "\" stroke=\"" + INK
                + "\" stroke-width=\"2\"/>");
    }

    private void text(int x, int y, String anchor, String words) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\" fill=\"" + INK + "\">"
                + SvgDrawing.escaped(words) + "</text>");
    }
}
