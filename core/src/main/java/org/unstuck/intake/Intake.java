package org.unstuck.intake;

import java.util.function.Function;
import org.unstuck.intake.internal.FileReading;
import org.unstuck.provenance.Source;

/**
 * Reads published files: recognises each table by its header and hands on what its rows say. Safe for many threads, as
 * long as each file has sinks of its own.
 */
public final class Intake {

    /** The layout of files that hold no table but the outlines of local authorities. */
    public static final String BOUNDARIES = "boundaries";

    private final Layouts layouts;

    public Intake(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * Reads a file: a CSV, an XLSX or ODS spreadsheet, or a ZIP of them; or boundaries of local authorities as TopoJSON or
     * GeoJSON.
     *
     * @param original the file
     * @param options how to read it
     * @param sinks asked once for each table, before its first record, where its records should go
     * @param progress told now and then how far it is
     * @return what came of it; sheets and members that fit no layout are skipped as long as one fits
     * @throws org.unstuck.UserFacingException if nothing in it can be used, or if it is damaged: then what the sinks
     *     have received is not the whole and must be thrown away
     */
    public FileReport read(Original original, ReadOptions options, Function<Source, Records> sinks, Progress progress) {
        return new FileReading(original, layouts.list(), options, progress).read(sinks);
    }
}
