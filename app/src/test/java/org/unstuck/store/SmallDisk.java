package org.unstuck.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A real file system of a few megabytes, for what happens when it is full or read-only. Only root may mount one. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Mounts it; where that is not allowed, the test is reported as skipped, with the reason. */
    static SmallDisk mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            int answer = run(List.of(
                    "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "unstuck-test", folder.toString()));
            Assumptions.assumeTrue(answer == 0, "SKIPPED: a small disk cannot be mounted here; run this test as root");
            return new SmallDisk(folder);
        } catch (IOException e) {
            return Assumptions.abort("SKIPPED: there is no command that mounts a small disk: " + e.getMessage());
        }
    }

    Path folder() {
        return folder;
    }

    /** Leaves not a byte free. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    void makeRoom() {
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Possible while no file is open for writing. */
    void forbidWriting() {
        remount("ro");
    }

    void allowWriting() {
        remount("rw");
    }

    @Override
    public void close() {
        try {
            run(List.of("umount", "-l", folder.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remount(String how) {
        try {
            if (run(List.of("mount", "-o", "remount," + how, folder.toString())) != 0) {
                throw new IllegalStateException("The small disk cannot be made " + how);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
