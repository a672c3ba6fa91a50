package org.unstuck.figure.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * Vega-Lite in a JavaScript engine that reaches nothing outside: no files, no network, no class of ours. It takes some
 * seconds to load, at the first drawing, and then stays. Safe for many threads, of which one draws at a time.
 */
public final class DrawingProgram {
    private static final String FILE = "/org/unstuck/figure/vendor/figure.js";

    private @Nullable Context context;

    /**
     * The SVG of a Vega-Lite specification.
     *
     * @throws IllegalStateException if Vega-Lite complains of the specification, which is then ours to mend
     */
    public synchronized String draw(String specification) {
        Value program = context().getBindings("js");
        program.getMember("draw").executeVoid(specification);
        Value drawn = program.getMember("drawn");
        String problem = drawn.getMember("problem").asString();
        Value warnings = drawn.getMember("warnings");
        if (!problem.isEmpty() || warnings.getArraySize() > 0) {
            throw new IllegalStateException("The figure cannot be drawn: " + problem + " " + warnings);
        }
        return drawn.getMember("svg").asString();
    }

    /** The program as it is loaded, which names the version of what draws. */
    public static byte[] file() {
        try (InputStream file = Objects.requireNonNull(DrawingProgram.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Context context() {
        Context loaded = context;
        if (loaded == null) {
            loaded = load();
            context = loaded;
        }
        return loaded;
    }

    private static Context load() {
        Context loaded = Context.newBuilder("js")
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .allowNativeAccess(false)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        loaded.eval(Source.create("js", new String(file(), StandardCharsets.UTF_8)));
        loaded.getBindings("js")
                .getMember("measureWith")
                .executeVoid(LetterWidths.table().toString(), LetterWidths.USUAL);
        return loaded;
    }
}
