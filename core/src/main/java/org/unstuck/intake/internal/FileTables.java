package org.unstuck.intake.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unstuck.UserFacingException;
import org.unstuck.intake.FileReport;
import org.unstuck.intake.Original;

/** The tables of a file, which stays open until they are read. */
final class FileTables implements Closeable {

    private final String name;
    private final List<Table> tables = new ArrayList<>();
    private final List<FileReport.Skipped> skipped = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    private FileTables(String name) {
        this.name = name;
    }

    /**
     * Opens a file.
     *
     * @throws UserFacingException if it is none, or damaged
     */
    static FileTables open(Original original) throws IOException {
        Path file = original.file();
        if (!Files.isRegularFile(file)) {
            throw Limits.unusable(original.name() + (Files.exists(file) ? " is not a file." : " does not exist."));
        }
        FileTables tables = new FileTables(original.name());
        try {
            if (packed(Files.newInputStream(file))) {
                tables.addPacked(file);
            } else {
                tables.tables.add(CsvTable.of(original.name(), "", () -> Files.newInputStream(file)));
            }
            return tables;
        } catch (IOException | RuntimeException e) {
            tables.close();
            throw e;
        }
    }

    List<Table> tables() {
        return tables;
    }

    /** Members of an archive that hold no table. */
    List<FileReport.Skipped> skipped() {
        return skipped;
    }

    private void addPacked(Path file) throws IOException {
        Archive archive = archive(name, file);
        if (!addSpreadsheet(archive, "")) {
            for (String member : archive.listMembers()) {
                addMember(archive, member);
            }
        }
    }

    private boolean addSpreadsheet(Archive archive, String prefix) throws IOException {
        if (archive.has(XlsxBook.WORKBOOK)) {
            tables.addAll(XlsxBook.list(name, archive, prefix));
            return true;
        }
        if (archive.has(OdsTable.CONTENT)) {
            tables.addAll(OdsTable.list(name, archive, prefix));
            return true;
        }
        return false;
    }

    /** A member that is no table is told, and does not keep the others from being read. */
    private void addMember(Archive archive, String member) throws IOException {
        if (hidden(member)) {
            return;
        }
        try {
            if (!packed(archive.open(member))) {
                tables.add(CsvTable.of(name + " / " + member, member, () -> archive.open(member)));
            } else if (!addSpreadsheet(archive(name + " / " + member, unpack(archive, member)), member + " / ")) {
                skipped.add(new FileReport.Skipped(
                        name + " / " + member, "It is an archive in an archive. Take it out and bring it by itself."));
            }
        } catch (UserFacingException e) {
            skipped.add(new FileReport.Skipped(name + " / " + member, e.getMessage()));
        }
    }

    /** A spreadsheet can only be read from a file of its own; the file's name has nothing to do with the member's. */
    private Path unpack(Archive archive, String member) throws IOException {
        Path copy = Files.createTempFile("unstuck-", ".tmp");
        opened.add(() -> Files.deleteIfExists(copy));
        try (InputStream in = archive.open(member)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private Archive archive(String title, Path file) throws IOException {
        Archive archive = Archive.open(title, file);
        opened.add(archive);
        return archive;
    }

    /** What file managers leave in archives. */
    private static boolean hidden(String member) {
        String file = member.substring(member.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return member.startsWith("__MACOSX/") || file.startsWith(".") || file.equals("thumbs.db");
    }

    private static boolean packed(InputStream file) throws IOException {
        try (InputStream in = new BufferedInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < ' ' && start[3] < ' ';
        }
    }

    @Override
    public void close() throws IOException {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
        opened.clear();
    }
}
