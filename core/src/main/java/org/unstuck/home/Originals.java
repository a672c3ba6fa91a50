package org.unstuck.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.unstuck.UserFacingException;

/** Imported files, each kept under the SHA-256 of its content and never changed. */
final class Originals {

    private static final int BUFFER = 1 << 18;
    private static final int HASH_DIGITS = 64;

    private final DataHome home;

    Originals(DataHome home) {
        this.home = home;
    }

    /**
     * A file that was brought.
     *
     * @param hash SHA-256 of its content, in hexadecimal
     * @param bytes its size
     */
    record Kept(String hash, long bytes) {}

    /**
     * Keeps a copy of a file.
     *
     * @throws UserFacingException if it cannot be read, or changes meanwhile, or the home cannot be written
     */
    Kept keep(Path brought) {
        Path partial = newPartial();
        try {
            Kept kept = copy(brought, partial);
            Path target = path(kept.hash());
            if (!has(kept.hash())) {
                Files.createDirectories(AtomicFile.folderOf(target));
                AtomicFile.moveInto(target, partial);
            }
            return kept;
        } catch (IOException e) {
            throw home.cannotWrite(e);
        } finally {
            delete(partial);
        }
    }

    private Kept copy(Path brought, Path partial) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (FileChannel out = FileChannel.open(partial, StandardOpenOption.WRITE);
                Brought in = new Brought(brought)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer)) {
                digest.update(buffer.duplicate());
                bytes += buffer.remaining();
                AtomicFile.write(out, buffer);
            }
            in.checkUnchanged(bytes);
            String hash = HexFormat.of().formatHex(digest.digest());
            if (!has(hash)) {
                out.force(true);
            }
            return new Kept(hash, bytes);
        }
    }

    Path path(String hash) {
        return home.originals().resolve(hash.substring(0, 2)).resolve(hash);
    }

    boolean has(String hash) {
        return Files.isRegularFile(path(hash));
    }

    /** Whether the content of an original that is there is still what it was. */
    boolean intact(String hash) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(path(hash))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hash);
    }

    void remove(String hash) {
        delete(path(hash));
    }

    /** The hashes of all that is kept, in order. */
    List<String> listAll() {
        List<String> hashes = new ArrayList<>();
        if (Files.isDirectory(home.originals())) {
            try (Stream<Path> files = Files.walk(home.originals(), 2)) {
                files.map(it -> String.valueOf(it.getFileName()))
                        .filter(it -> it.length() == HASH_DIGITS)
                        .sorted()
                        .forEach(hashes::add);
            } catch (IOException e) {
                throw home.cannotWrite(e);
            }
        }
        return hashes;
    }

    private Path newPartial() {
        try {
            return AtomicFile.partial(home.originals());
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw home.cannotWrite(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
