package org.unstuck.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import org.unstuck.home.DataHome;

/**
 * Files on their way from the browser into the home, in a folder of their own until the import has ended.
 *
 * @param folder of its own for each file, so that two of one name do not meet
 * @param files in the order in which they were brought
 */
record Uploads(Path folder, List<Path> files) {
    private static final int LONGEST_NAME = 150;

    /** Where uploads of a home are: in it, so that they are still there after a restart. */
    static Path folder(DataHome home) {
        return home.folder().resolve("uploads");
    }

    static Uploads take(Path parent, List<MultipartFile> brought) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(parent), "");
        List<Path> files = new ArrayList<>();
        try {
            for (MultipartFile each : brought) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(files.size())));
                Path file = own.resolve(safeName(String.valueOf(each.getOriginalFilename())));
                each.transferTo(file);
                files.add(file);
            }
        } catch (IOException e) {
            new Uploads(folder, files).delete();
            throw e;
        }
        return new Uploads(folder, files);
    }

    void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** The last part of a name that a browser sent, which may be anything. */
    static String safeName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|\\x{FFFD}]", "_").strip();
        String name = clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
        return name.isEmpty() || name.equals(".") || name.equals("..") ? "file" : name;
    }
}
