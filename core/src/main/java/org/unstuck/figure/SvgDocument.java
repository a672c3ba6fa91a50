package org.unstuck.figure;

/** Makes what Vega draws a document of its own: with a title and a description, and the patterns of what is not known and of what is not shown. */
final class SvgDocument {
    private static final String OPENING = "<svg ";
    private static final String PATTERNS =
            "<defs><pattern id=\"unknown\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                    + "<rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
                    + "<path d=\"M-1,1l2,-2M0,6l6,-6M5,7l2,-2\" stroke=\"#484949\" stroke-width=\"1.2\"/></pattern>"
                    + "<pattern id=\"withheld\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                    + "<rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
                    + "<rect x=\"2\" y=\"2\" width=\"2\" height=\"2\" fill=\"#484949\"/></pattern></defs>";

    private SvgDocument() {}

    static String of(String drawing, Figure figure) {
        if (!drawing.startsWith(OPENING)) {
            throw new IllegalStateException("Not a drawing: " + drawing.substring(0, Math.min(40, drawing.length())));
        }
        int inside = drawing.indexOf('>') + 1;
        return OPENING + "role=\"img\" aria-labelledby=\"title description\" "
                + drawing.substring(OPENING.length(), inside)
                + "<title id=\"title\">" + escaped(figure.caption().title()) + "</title>"
                + "<desc id=\"description\">" + escaped(Plain.text(figure.description())) + "</desc>"
                + PATTERNS
                + drawing.substring(inside);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
