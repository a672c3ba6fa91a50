package org.unstuck.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.unstuck.UserFacingException;

/** A packed file: a ZIP, or a spreadsheet, which is one. Names of members are names only, never paths to write to. */
final class Archive implements Closeable {

    /** What old programs use for names that are not in UTF-8. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private final String name;
    private final ZipFile zip;
    private final AtomicLong left = new AtomicLong(Limits.ARCHIVE);

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws UserFacingException if it is damaged, has too many members, or two of the same name
     */
    static Archive open(String name, Path file) throws IOException {
        Archive archive;
        try {
            archive = new Archive(name, new ZipFile(file.toFile(), ZipFile.OPEN_READ, NAMES));
        } catch (ZipException e) {
            throw Limits.unusable(name + " is a damaged or incomplete archive: " + e.getMessage() + ".", e);
        }
        try {
            archive.check();
            return archive;
        } catch (UserFacingException e) {
            archive.close();
            throw e;
        }
    }

    private void check() {
        if (zip.size() > Limits.MEMBERS) {
            throw Limits.unusable(name + " has " + zip.size() + " members; at most " + Limits.MEMBERS + " are read.");
        }
        Set<String> names = new HashSet<>();
        for (String member : listMembers()) {
            if (!names.add(member)) {
                throw Limits.unusable(name + " has two members called " + member + ".");
            }
        }
    }

    /** Names of all members but folders, in the archive's order. */
    List<String> listMembers() {
        List<String> members = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                members.add(entry.getName());
            }
        }
        return members;
    }

    boolean has(String member) {
        return zip.getEntry(member) != null;
    }

    /** The bytes of a member, which must be there. */
    InputStream open(String member) throws IOException {
        ZipEntry entry = zip.getEntry(member);
        if (entry == null) {
            throw Limits.unusable(name + " is incomplete: " + member + " is missing.");
        }
        return new LimitedStream(name + " / " + member, entry.getCompressedSize(), left, zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
