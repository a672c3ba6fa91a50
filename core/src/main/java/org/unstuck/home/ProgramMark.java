package org.unstuck.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

/**
 * Tells one program from another by the rooms that turn originals into a register. What another program derived is
 * derived again, so that nobody has to remember to raise a number when a layout or a rule of reading changes.
 */
final class ProgramMark {

    private static final List<String> ROOMS =
            List.of("home", "inspection", "intake", "provenance", "register", "school", "yaml");

    private static final String MARK = compute();

    private ProgramMark() {}

    /** Eight hexadecimal digits, the same for the same program. */
    static String current() {
        return MARK;
    }

    private static String compute() {
        try {
            Path program = Path.of(ProgramMark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            CRC32C mark = new CRC32C();
            List<String> parts = Files.isDirectory(program) ? partsOfFolder(program) : partsOfJar(program);
            parts.forEach(it -> mark.update(it.getBytes(StandardCharsets.UTF_8)));
            return "%08x".formatted(mark.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar already holds a checksum of each of its files. */
    private static List<String> partsOfJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(it -> !it.isDirectory() && reads(it.getName()))
                    .map(it -> it.getName() + it.getCrc())
                    .sorted()
                    .toList();
        }
    }

    /** While the program is being written it is a folder of compiled files. */
    private static List<String> partsOfFolder(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (reads(name) && Files.isRegularFile(file)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    parts.add(name + checksum.getValue());
                }
            }
        }
        return parts;
    }

    private static boolean reads(String file) {
        return ROOMS.stream().anyMatch(room -> file.startsWith("org/unstuck/" + room + "/"));
    }
}
