package org.unstuck.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The encoding of a text is decided once, and reading it gives back what was written. */
class TextSurveyTest {

    /** Texts around the length of the reader's buffer, so that sequences fall across its end. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("Mill Lane,", "École ", "\u2013", "\uD83C\uDFEB", "\u0416", "\n");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(it -> String.join("", it))
                .flatMap(it -> Arbitraries.integers().between(65_500, 65_540).map(pad -> "x".repeat(pad) + it));
    }

    @Property(tries = 200)
    void utf_8_is_read_as_it_was_written(@ForAll("texts") String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        TextSurvey survey = TextSurvey.of("text", new ByteArrayInputStream(bytes));

        assertThat(survey.utf8()).isTrue();
        assertThat(survey.mixed()).isFalse();
        assertThat(survey.ascii()).isEqualTo(text.chars().allMatch(it -> it < 0x80));
        assertThat(read(bytes, survey)).isEqualTo(text);
    }

    @Property(tries = 200)
    void any_bytes_but_nul_can_be_read(@ForAll("bytes") byte[] bytes) throws IOException {
        TextSurvey survey = TextSurvey.of("text", new ByteArrayInputStream(bytes));

        String text = read(bytes, survey);

        assertThat(text).isNotNull().hasSizeLessThanOrEqualTo(bytes.length);
        assertThat(survey.utf8() || text.length() == bytes.length).isTrue();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes()
                .filter(it -> it != 0)
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(60)
                .filter(it ->
                        it.length < 2 || ((it[0] & 0xFF) != 0xFE && (it[0] & 0xFF) != 0xFF && (it[0] & 0xFF) != 0xD0));
    }

    private static String read(byte[] bytes, TextSurvey survey) throws IOException {
        try (TextReader reader = new TextReader(new ByteArrayInputStream(bytes), survey)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1_000];
            for (int read = reader.read(buffer, 0, buffer.length);
                    read >= 0;
                    read = reader.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        }
    }
}
