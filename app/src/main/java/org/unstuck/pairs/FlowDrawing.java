package org.unstuck.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.unstuck.figure.SvgDrawing;
import org.unstuck.web.Figures;

/** From the register to the pairs: a box for each step, and beside it who was left out and why. */
final class FlowDrawing {
    private static final int WIDTH = 800;
    private static final int BOX = 380;
    private static final int NOTE_LEFT = 440;
    private static final int LETTERS = 44;
    private static final int LINE = 20;
    private static final int GAP = 28;
    private static final int PADDING = 12;
    private static final String INK = "#0b0c0c";

    private final StringBuilder boxes = new StringBuilder();
    private int top = 4;

    private FlowDrawing() {}

    static SvgDrawing of(List<Matching.Step> steps) {
        FlowDrawing drawing = new FlowDrawing();
        for (int at = 0; at < steps.size(); at++) {
            drawing.step(steps.get(at), at + 1 == steps.size());
        }
        int height = drawing.top + 4;
        return new SvgDrawing(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"flow\" viewBox=\"0 0 " + WIDTH
                        + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height
                        + "\" font-family=\"arial, sans-serif\" font-size=\"14\"><title id=\"flow\">From the register to"
                        + " the pairs: how many schools are left at each step, and why the others are not.</title>"
                        + drawing.boxes + "</svg>",
                WIDTH);
    }

    private void step(Matching.Step step, boolean last) {
        List<String> words = lines(Figures.grouped(step.count()) + " " + step.words());
        List<String> note = lines(step.note());
        int height = 2 * PADDING + LINE * Math.max(words.size(), note.size());
        box(1, height, words);
        if (!note.isEmpty()) {
            line(1 + BOX, top + height / 2, NOTE_LEFT, top + height / 2);
            box(NOTE_LEFT, height, note);
        }
        if (!last) {
            line(1 + BOX / 2, top + height, 1 + BOX / 2, top + height + GAP);
        }
        top += height + (last ? 0 : GAP);
    }

    private void box(int left, int height, List<String> words) {
        int width = left == NOTE_LEFT ? WIDTH - NOTE_LEFT - 1 : BOX;
        boxes.append("<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + width + "\" height=\"" + height
                + "\" fill=\"#ffffff\" stroke=\"" + INK + "\"/>");
        for (int at = 0; at < words.size(); at++) {
            boxes.append("<text x=\"" + (left + PADDING) + "\" y=\"" + (top + PADDING + 15 + at * LINE) + "\" fill=\""
                    + INK + "\">" + SvgDrawing.escaped(words.get(at)) + "</text>");
        }
    }

    private void line(int fromX, int fromY, int toX, int toY) {
        boxes.append("<line x1=\"" + fromX + "\" y1=\"" + fromY + "\" x2=\"" + toX + "\" y2=\"" + toY + "\" stroke=\""
                + INK + "\"/>");
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
