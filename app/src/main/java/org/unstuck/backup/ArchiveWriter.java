package org.unstuck.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup file: under another name, and under its own once it is whole and on disk. */
final class ArchiveWriter implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    /** What an entry is to hold. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    ArchiveWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.partial = this.target.resolveSibling(this.target.getFileName() + ".partial");
        this.channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    void add(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        CountingDigest digest = new CountingDigest(zip);
        body.writeTo(digest);
        digest.flush();
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, digest.bytes, digest.hash()));
    }

    /** Ends the file and gives it its name. */
    void finish(String made) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(new Manifest(Manifest.FORMAT, made, entries).json());
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        forceName(target);
    }

    /** Puts the name of a file or folder on disk. */
    static void forceName(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), () -> file + " is in no folder");
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Leaves nothing behind of a file that was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }

    /** Must not close the archive with the entry. */
    private static final class CountingDigest extends DigestOutputStream {
        private long bytes;

        CountingDigest(OutputStream out) {
            super(out, sha256());
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            super.write(buffer, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        String hash() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
