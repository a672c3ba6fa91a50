package org.unstuck.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes files so that each is there as a whole or not at all, also after a kill or a power cut. */
final class AtomicFile {

    /** Ends the name of a file that is still being written. */
    private static final String PARTIAL = ".partial";

    private AtomicFile() {}

    /** What a file is to hold. */
    interface Body {
        void writeTo(FileChannel channel) throws IOException;
    }

    /** Puts a file in the place of the one that may be there. */
    static void write(Path target, Body body) throws IOException {
        Path partial = partial(folderOf(target));
        try {
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                body.writeTo(channel);
                channel.force(true);
            }
            moveInto(target, partial);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A new empty file in a folder, to be written and then moved into its place. */
    static Path partial(Path folder) throws IOException {
        return Files.createTempFile(folder, "", PARTIAL);
    }

    /** Gives a file that is safely on disk its name. */
    static void moveInto(Path target, Path partial) throws IOException {
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(target));
    }

    /** Puts the names of the files in a folder on disk. */
    static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Deletes what killed programs left half written in a folder. */
    static void deletePartials(Path folder) throws IOException {
        try (DirectoryStream<Path> leftOver = Files.newDirectoryStream(folder, "*" + PARTIAL)) {
            for (Path each : leftOver) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Writes all of a buffer, however many pieces the system takes it in. */
    static void write(FileChannel channel, ByteBuffer rest) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), () -> file + " is in no folder");
    }
}
