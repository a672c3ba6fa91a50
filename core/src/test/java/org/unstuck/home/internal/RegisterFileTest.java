package org.unstuck.home.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.inspection.CategoryOfConcern;
import org.unstuck.inspection.Coverage;
import org.unstuck.inspection.Grade;
import org.unstuck.inspection.Inspection;
import org.unstuck.inspection.Judgement;
import org.unstuck.inspection.Outcome;
import org.unstuck.inspection.Period;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;
import org.unstuck.register.Register;
import org.unstuck.school.Attribute;
import org.unstuck.school.Group;
import org.unstuck.school.LineagePolicy;
import org.unstuck.school.Link;
import org.unstuck.school.Membership;
import org.unstuck.school.SchoolRecord;
import org.unstuck.school.Schools;
import org.unstuck.school.Urn;

class RegisterFileTest {

    private static final Source OLDER = source("a", LocalDate.of(2019, 8, 31), false, true);
    private static final Source NEWER = source("b", LocalDate.of(2025, 8, 31), true, false);
    private static final Urn SCHOOL = new Urn(100_001);
    private static final Urn ACADEMY = new Urn(999_999);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("register.bin");
        write(register(), file);
    }

    @Test
    void a_register_is_read_as_it_was_written() throws UnusableRegisterFile {
        Register.Contents written = register().contents();

        Register.Contents read = RegisterFile.read(file).contents();

        assertThat(read.sources()).isEqualTo(written.sources());
        assertThat(read.inspections()).isEqualTo(written.inspections());
        assertThat(read.links()).isEqualTo(written.links());
        assertThat(read.coverages()).isEqualTo(written.coverages());
        assertThat(read.groups()).isEqualTo(written.groups());
        assertThat(read.memberships()).isEqualTo(written.memberships());
        assertThat(read.schools().listAll()).hasSize(2);
        for (Attribute attribute : Attribute.values()) {
            assertThat(read.schools().find(SCHOOL).orElseThrow().listFacts(attribute))
                    .isEqualTo(written.schools().find(SCHOOL).orElseThrow().listFacts(attribute));
        }
    }

    @Test
    void what_is_looked_up_in_a_register_that_was_read_is_what_was_in_it() throws UnusableRegisterFile {
        Register read = RegisterFile.read(file);

        assertThat(read.history(ACADEMY, LineagePolicy.SINGLE_PREDECESSOR))
                .isEqualTo(register().history(ACADEMY, LineagePolicy.SINGLE_PREDECESSOR));
        assertThat(read.listMemberships(ACADEMY)).isEqualTo(register().listMemberships(ACADEMY));
        assertThat(read.listMemberships(SCHOOL)).isEmpty();
    }

    @Test
    void writing_what_was_read_gives_the_same_bytes() throws IOException, UnusableRegisterFile {
        Path copy = folder.resolve("copy.bin");

        write(RegisterFile.read(file), copy);

        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void an_empty_register_can_be_stored() throws IOException, UnusableRegisterFile {
        write(Register.empty(), file);

        assertThat(RegisterFile.read(file).sources()).isEmpty();
    }

    @Test
    void a_file_that_is_cut_short_anywhere_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, SectionWriter.HEADER_BYTES, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));

            assertThatThrownBy(() -> RegisterFile.read(file))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(UnusableRegisterFile.class)
                    .hasMessage("is cut short");
        }
    }

    @Test
    void a_file_with_one_changed_bit_anywhere_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            int bit = i < Byte.SIZE * SectionWriter.HEADER_BYTES ? i : random.nextInt(bytes.length * Byte.SIZE);
            byte[] damaged = bytes.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(file, damaged);

            assertThatThrownBy(() -> RegisterFile.read(file))
                    .as("bit %d", bit)
                    .isInstanceOf(UnusableRegisterFile.class);
        }
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> RegisterFile.read(folder.resolve("none.bin")))
                .isInstanceOf(UnusableRegisterFile.class)
                .hasMessage("is missing");
    }

    private static void write(Register register, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            RegisterFile.write(register, channel);
        }
    }

    private static Register register() {
        SourceRow older = new SourceRow(OLDER, 2);
        SourceRow newer = new SourceRow(NEWER, 70_000);
        Schools schools = Schools.of(List.of(
                new SchoolRecord(
                        SCHOOL, older, Map.of(Attribute.NAME, "Škola \"Ünder\" Hill", Attribute.PUPILS, "210")),
                new SchoolRecord(SCHOOL, newer, Map.of(Attribute.NAME, "Hill", Attribute.OPEN_DATE, "1999-09-01")),
                new SchoolRecord(ACADEMY, newer, Map.of(Attribute.NAME, "Hill Academy 🏫"))));
        return new Register(new Register.Contents(
                List.of(OLDER, NEWER),
                schools,
                List.of(
                        new Link(SCHOOL, ACADEMY, Link.Kind.SUCCESSION, null, older),
                        new Link(SCHOOL, ACADEMY, Link.Kind.OTHER, LocalDate.of(2014, 9, 1), newer)),
                inspections(older, newer),
                List.of(
                        new Coverage(
                                SCHOOL, new Period(LocalDate.MIN, LocalDate.of(2019, 1, 1)), Coverage.Reach.OWN, older),
                        new Coverage(
                                ACADEMY,
                                new Period(LocalDate.of(1800, 1, 1), LocalDate.MAX),
                                Coverage.Reach.LINEAGE,
                                newer)),
                List.of(new Group("5143", "", "Trust", null, LocalDate.of(2020, 2, 29), newer)),
                List.of(new Membership(ACADEMY, "5143", "Hill Trust", "Trust", LocalDate.of(2016, 9, 1), newer))));
    }

    private static List<Inspection> inspections(SourceRow older, SourceRow newer) {
        return List.of(
                new Inspection(
                        SCHOOL,
                        Set.of(SCHOOL, ACADEMY),
                        LocalDate.of(2007, 1, 15),
                        true,
                        LocalDate.of(2007, 2, 12),
                        Inspection.Kind.GRADED,
                        new Outcome.OverallGrade(Grade.INADEQUATE, Map.of(Judgement.TEACHING, Grade.GOOD)),
                        CategoryOfConcern.SERIOUS_WEAKNESSES,
                        "ITS123456",
                        "S5 Inspection",
                        List.of(newer, older)),
                new Inspection(
                        ACADEMY,
                        Set.of(ACADEMY),
                        LocalDate.of(2018, 5, 3),
                        false,
                        null,
                        Inspection.Kind.UNSTATED,
                        new Outcome.NoGrade("", Grade.OUTSTANDING, null),
                        null,
                        null,
                        "",
                        List.of(older)));
    }

    private static Source source(String digit, LocalDate asAt, boolean complete, boolean invented) {
        return new Source(new SourceId(digit.repeat(64)), digit + ".csv", "layout", "Title", asAt, complete, invented);
    }
}
