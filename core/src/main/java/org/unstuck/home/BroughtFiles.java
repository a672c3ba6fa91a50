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
import java.util.Set;
import org.unstuck.UserFacingException;

/** The files that a person means by naming files and folders. */
final class BroughtFiles {

    private static final int DEEPEST = 16;

    private BroughtFiles() {}

    /**
     * Each file named, and each in a folder named or in a folder in it, but for those whose names begin with a point;
     * once, in the order of their names.
     */
    static List<Path> expand(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                addFolder(each, files);
            } else {
                files.add(each);
            }
        }
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing((Path it) -> String.valueOf(it.getFileName()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void addFolder(Path folder, List<Path> files) {
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean skip = hidden(each) && !each.equals(folder);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (!hidden(each)) {
                        files.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "The folder " + folder + " cannot be read: " + DataHome.reason(e) + ".",
                    e);
        }
    }

    private static boolean hidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
