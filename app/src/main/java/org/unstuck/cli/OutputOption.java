package org.unstuck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In what form a result is written, and where. */
final class OutputOption {
    enum Format {
        TABLE,
        CSV,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes a result. */
    @FunctionalInterface
    interface Result {
        void writeTo(PrintWriter writer);
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to a file, which appears whole or not at all.")
    private @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    Format format() {
        return format;
    }

    void write(Result result) {
        write(result, file, command);
    }

    /** Writes to a file, or to standard output where there is none. */
    static void write(Result result, @Nullable Path file, CommandSpec command) {
        if (file == null) {
            PrintWriter out = command.commandLine().getOut();
            result.writeTo(out);
            out.flush();
        } else {
            StringWriter text = new StringWriter();
            result.writeTo(new PrintWriter(text));
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
