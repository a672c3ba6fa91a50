package org.unstuck.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Inspection;
import org.unstuck.school.Group;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.SmallArea;

/** A file that was read, with all that it said. */
final class ReadFile implements Records {

    static final Layouts SHIPPED = Layouts.shipped();

    final List<SchoolRecord> schools = new ArrayList<>();
    final List<Inspection> inspections = new ArrayList<>();
    final List<Coverage> coverages = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<SmallArea> areas = new ArrayList<>();
    private final FileReport report;

    private ReadFile(Original original, ReadOptions options, Layouts layouts) {
        report = new Intake(layouts).read(original, options, source -> this, Progress.NONE);
    }

    static ReadFile of(Path file) {
        return new ReadFile(Original.of(file), ReadOptions.NONE, SHIPPED);
    }

    static ReadFile of(Path file, ReadOptions options, Layouts layouts) {
        return new ReadFile(Original.of(file), options, layouts);
    }

    static ReadFile of(String name, String text) {
        return of(name, text, StandardCharsets.UTF_8);
    }

    static ReadFile of(String name, String text, Charset charset) {
        return of(name, text.getBytes(charset));
    }

    static ReadFile of(String name, byte[] bytes) {
        return of(name, bytes, ReadOptions.NONE);
    }

    static ReadFile of(String name, byte[] bytes, ReadOptions options) {
        try {
            Path file = Files.createTempFile("intake-test-", ".tmp");
            try {
                Files.write(file, bytes);
                return new ReadFile(Original.of(file, name), options, SHIPPED);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileReport report() {
        return report;
    }

    /** The report of a file that holds one table. */
    TableReport table() {
        if (report.tables().size() != 1) {
            throw new AssertionError("Not one table but " + report.tables());
        }
        return report.tables().get(0);
    }

    @Override
    public void school(SchoolRecord school) {
        schools.add(school);
    }

    @Override
    public void inspection(Inspection inspection) {
        inspections.add(inspection);
    }

    @Override
    public void coverage(Coverage coverage) {
        coverages.add(coverage);
    }

    @Override
    public void link(Link link) {
        links.add(link);
    }

    @Override
    public void group(Group group) {
        groups.add(group);
    }

    @Override
    public void membership(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public void area(SmallArea area) {
        areas.add(area);
    }

    /** A table as text: a published header line, and rows of which only some cells are filled. */
    @SafeVarargs
    static String table(String header, Map<String, String>... rows) {
        StringBuilder text = new StringBuilder(header).append("\r\n");
        List<String> names = List.of(header.split(",", -1));
        for (Map<String, String> row : rows) {
            for (String name : row.keySet()) {
                if (!names.contains(name)) {
                    throw new AssertionError("No column " + name);
                }
            }
            text.append(String.join(
                    ",",
                    names.stream().map(it -> quoted(row.getOrDefault(it, ""))).toList()));
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }
}
