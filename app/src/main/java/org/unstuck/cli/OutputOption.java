package org.unstuck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
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
        if (file == null) {
            PrintWriter out = command.commandLine().getOut();
            result.writeTo(out);
            out.flush();
        } else {
            write(result, file.toAbsolutePath());
        }
    }

    private static void write(Result result, Path file) {
        StringWriter text = new StringWriter();
        result.writeTo(new PrintWriter(text));
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.HOME, file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
