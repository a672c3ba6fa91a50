package org.unstuck.home.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.unstuck.provenance.Source;
import org.unstuck.register.Register;
import org.unstuck.register.SchoolIndex;
import org.unstuck.school.PackedTexts;
import org.unstuck.school.School;
import org.unstuck.school.Schools;
import org.unstuck.school.Vocabulary;

/**
 * A register in one file. The same register always gives the same bytes; reading checks the whole file and then puts
 * inspections and texts together only as they are asked for.
 */
public final class RegisterFile {

    private RegisterFile() {}

    /** Writes a register whose sources are those of its schools' vocabulary, in that order. */
    public static void write(Register register, FileChannel channel) throws IOException {
        Register.Contents contents = register.contents();
        Encoder encoder = new Encoder(contents.sources());
        int[] sources = SourceColumns.encode(contents.sources(), encoder);
        InspectionColumns inspections = InspectionColumns.encode(contents.inspections(), encoder);
        List<int[]> columns = List.of(
                LinkColumns.encode(contents.links(), encoder),
                CoverageColumns.encode(contents.coverages(), encoder),
                GroupColumns.encode(contents.groups(), encoder),
                MembershipColumns.encode(contents.memberships(), encoder));
        SectionWriter out = new SectionWriter(channel);
        writeTexts(encoder.texts(), out);
        out.ints(sources);
        writeSchools(contents.schools(), out);
        inspections.writeTo(out);
        for (int[] column : columns) {
            out.ints(column);
        }
        writeIndex(register.indexes().inspections(), out);
        writeIndex(register.indexes().coverages(), out);
        writeIndex(register.indexes().memberships(), out);
        out.finish();
    }

    /** Reads a register. */
    public static Register read(Path file) throws UnusableRegisterFile {
        SectionReader in = SectionReader.open(file);
        PackedTexts texts = readTexts(in);
        List<Source> sources = SourceColumns.decode(in.ints(), texts);
        Decoder decoder = new Decoder(sources, texts);
        Schools schools = readSchools(in, sources);
        InspectionColumns inspections = InspectionColumns.read(in);
        int[] links = in.ints();
        int[] coverages = in.ints();
        int[] groups = in.ints();
        int[] memberships = in.ints();
        Register.Contents contents = new Register.Contents(
                sources,
                schools,
                LinkColumns.decode(links, decoder),
                inspections.decode(decoder),
                CoverageColumns.decode(coverages, decoder),
                GroupColumns.decode(groups, decoder),
                MembershipColumns.decode(memberships, decoder));
        return new Register(contents, new Register.Indexes(readIndex(in), readIndex(in), readIndex(in)));
    }

    private static void writeSchools(Schools schools, SectionWriter out) throws IOException {
        IntColumn urns = new IntColumn();
        IntColumn starts = new IntColumn();
        IntColumn statements = new IntColumn();
        for (School school : schools.listAll()) {
            urns.add(school.urn().value());
            starts.add(statements.size());
            for (int value : school.statements()) {
                statements.add(value);
            }
        }
        starts.add(statements.size());
        Vocabulary vocabulary = schools.vocabulary();
        writeTexts(vocabulary.values(), out);
        out.ints(vocabulary.rowSources());
        out.ints(vocabulary.rows());
        out.ints(urns.toArray());
        out.ints(starts.toArray());
        out.ints(statements.toArray());
    }

    private static Schools readSchools(SectionReader in, List<Source> sources) {
        Vocabulary vocabulary = new Vocabulary(readTexts(in), sources, in.ints(), in.ints());
        return Schools.unpack(vocabulary, in.ints(), in.ints(), in.ints());
    }

    private static void writeTexts(List<String> texts, SectionWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IntColumn starts = new IntColumn();
        for (String text : texts) {
            starts.add(bytes.size());
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        starts.add(bytes.size());
        out.ints(starts.toArray());
        out.bytes(bytes.toByteArray());
    }

    private static PackedTexts readTexts(SectionReader in) {
        int[] starts = in.ints();
        return new PackedTexts(in.bytes(), starts);
    }

    private static void writeIndex(SchoolIndex index, SectionWriter out) throws IOException {
        out.ints(index.urns());
        out.ints(index.starts());
        out.ints(index.entries());
    }

    private static SchoolIndex readIndex(SectionReader in) {
        return SchoolIndex.unpack(in.ints(), in.ints(), in.ints());
    }
}
