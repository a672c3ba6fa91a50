package org.unstuck.home;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unstuck.UserFacingException;

/**
 * The files that a person means by naming files and folders, each once and in the order of their names.
 *
 * @param files each file named, and the tables in each folder named or in a folder in it
 * @param passedOver what else lies in these folders
 */
record BroughtFiles(List<Path> files, List<Path> passedOver) {

    private static final int DEEPEST = 16;
    private static final Set<String> TABLES = Set.of("csv", "xlsx", "xls", "ods", "zip", "topojson", "geojson");
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(BroughtFiles::nameOf).thenComparing(Comparator.naturalOrder());

    /** Looks into folders; leaves out files and folders in them whose names begin with a point. */
    static BroughtFiles expand(List<Path> named) {
        SortedSet<Path> files = new TreeSet<>(BY_NAME);
        SortedSet<Path> passedOver = new TreeSet<>(BY_NAME);
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                listFolder(each).forEach(it -> (isTable(it) ? files : passedOver).add(it));
            } else {
                files.add(each);
            }
        }
        passedOver.removeAll(files);
        return new BroughtFiles(List.copyOf(files), List.copyOf(passedOver));
    }

    /** What is said of files that were passed over. */
    List<FileResult> listPassedOver() {
        return passedOver.stream()
                .<FileResult>map(it -> new FileResult.PassedOver(
                        it,
                        "in a folder, only files whose names end with .csv, .xlsx, .ods, .zip, .topojson or .geojson are read; name it to"
                                + " have it read"))
                .toList();
    }

    private static List<Path> listFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean skip = hidden(each) && !each.equals(folder);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (!hidden(each) && !attributes.isDirectory()) {
                        files.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return files;
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "The folder " + folder + " cannot be read: " + DataHome.reason(e) + ".",
                    e);
        }
    }

    private static boolean hidden(Path file) {
        return nameOf(file).startsWith(".");
    }

    private static boolean isTable(Path file) {
        String name = nameOf(file);
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
