package org.unstuck.figure;

/**
 * Something to be shown as a picture, as a table that says the same, and in words.
 *
 * <p>A figure shows all that it holds: whoever makes one has already left out what must not be printed.
 */
public sealed interface Figure permits Bars, Choropleth, DotAndWhisker, Flow, Histogram, SurvivalCurves, Tiles {

    Caption caption();

    /** What can be seen in the picture, in one or a few sentences, for those who cannot see it. */
    String description();

    /** Every number that the picture shows. */
    EqualTable table();

    /** What the picture is drawn from, the same for pages, SVG and PNG: a Vega-Lite 6 specification as JSON. */
    String specification(Width width);
}
