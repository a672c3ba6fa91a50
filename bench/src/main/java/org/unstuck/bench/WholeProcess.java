package org.unstuck.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that is timed from its start to its end, or to its first page.
 *
 * @param command the words of the command
 * @param servesPages whether it prints where its pages are and runs on
 */
record WholeProcess(List<String> command, boolean servesPages) {
    private static final Pattern PRINTED = Pattern.compile("Unstuck is at (http://\\S+)");

    private static final long LIMIT_SECONDS = 600;

    WholeProcess {
        command = List.copyOf(command);
    }

    static WholeProcess toItsEnd(List<String> command) {
        return new WholeProcess(command, false);
    }

    /** One run: seconds, and peak resident memory in megabytes. */
    double[] run() {
        long start = System.nanoTime();
        try {
            Path output = Files.createTempFile("unstuck-bench-", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            long peak = servesPages ? waitForPage(process, output) : waitForEnd(process);
            double seconds = (System.nanoTime() - start) / 1e9;
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
            Files.delete(output);
            return new double[] {seconds, peak / 1024.0};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long waitForEnd(Process process) throws InterruptedException {
        long peak = 0;
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            requireTime(limit);
        }
        if (process.exitValue() != 0 && process.exitValue() != 3) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return peak;
    }

    private long waitForPage(Process process, Path output) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        Matcher printed = PRINTED.matcher(Files.readString(output));
        while (!printed.find()) {
            requireTime(limit);
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
            printed = PRINTED.matcher(Files.readString(output));
        }
        CookieHandler.setDefault(new CookieManager());
        try (InputStream page = URI.create(printed.group(1)).toURL().openStream()) {
            page.readAllBytes();
        }
        return peakKilobytes(process.pid());
    }

    private static void requireTime(long limit) {
        if (System.nanoTime() > limit) {
            throw new IllegalStateException("no end after " + LIMIT_SECONDS + " seconds");
        }
    }

    /** The kernel's high-water mark of resident memory. */
    private static long peakKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended
        }
        return 0;
    }
}
