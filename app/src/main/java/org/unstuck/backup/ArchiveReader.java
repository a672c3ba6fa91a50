package org.unstuck.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.unstuck.UserFacingException;
import tools.jackson.core.JacksonException;

/** A backup file whose every byte was checked. */
final class ArchiveReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** Only what a backup writes, so that no entry leads out of the home. */
    private static final Pattern NAME = Pattern.compile(
            "workspace/[a-z0-9_]+\\.jsonl|home/catalogue\\.json|home/definitions/[^/\\\\]+|home/originals/[0-9a-f]{2}/[0-9a-f]{64}");

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws UserFacingException if it is no backup, not whole, or of a newer Unstuck */
    ArchiveReader(Path file) {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw unusable("it cannot be opened: " + e.getMessage(), e);
        }
        try {
            this.manifest = readManifest();
            check();
        } catch (IOException | JacksonException e) {
            throw closed(unusable("it is damaged: " + e.getMessage(), e));
        } catch (UserFacingException e) {
            throw closed(e);
        }
    }

    List<Manifest.Entry> entries() {
        return manifest.entries();
    }

    String made() {
        return manifest.made();
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(
                Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> new IOException("there is no " + name)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest readManifest() throws IOException {
        if (zip.getEntry(Manifest.NAME) == null) {
            throw unusable("it is no backup of Unstuck, as it holds no " + Manifest.NAME, null);
        }
        try (CheckedInputStream in = new CheckedInputStream(open(Manifest.NAME), new CRC32())) {
            Manifest read = Manifest.read(in.readAllBytes());
            if (in.getChecksum().getValue() != zip.getEntry(Manifest.NAME).getCrc()) {
                throw unusable("its list of contents is damaged", null);
            }
            if (read.format() > Manifest.FORMAT) {
                throw unusable("a newer Unstuck made it. Use that one", null);
            }
            return read;
        }
    }

    private void check() throws IOException {
        Set<String> named =
                manifest.entries().stream().map(Manifest.Entry::name).collect(Collectors.toSet());
        Set<String> held = new TreeSet<>();
        zip.stream()
                .map(ZipEntry::getName)
                .filter(it -> !it.equals(Manifest.NAME))
                .forEach(held::add);
        if (!held.equals(named)) {
            throw unusable("its list of contents is not what it holds", null);
        }
        for (Manifest.Entry entry : manifest.entries()) {
            if (!NAME.matcher(entry.name()).matches() || !entry.sha256().equals(hash(entry.name()))) {
                throw unusable("its entry " + entry.name() + " is not what was written", null);
            }
        }
    }

    private String hash(String name) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (DigestInputStream in = new DigestInputStream(open(name), ArchiveWriter.sha256())) {
            int read = 0;
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private UserFacingException closed(UserFacingException problem) {
        try {
            zip.close();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        return problem;
    }

    UserFacingException unusable(String why, @Nullable Exception cause) {
        UserFacingException problem = new UserFacingException(
                UserFacingException.Code.UNUSABLE_INPUT,
                "The backup " + file + " cannot be restored: " + why + ". Nothing was changed.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
