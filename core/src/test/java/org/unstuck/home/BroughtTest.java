package org.unstuck.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unstuck.UserFacingException;

class BroughtTest {

    private static final int SIZE = 1000;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void bring() throws IOException {
        file = Files.write(folder.resolve("brought.csv"), new byte[SIZE]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-09-01T08:00:00Z")));
    }

    @Test
    void a_file_that_stays_as_it_is_is_copied() throws IOException {
        try (Brought brought = new Brought(file)) {
            long copied = copy(brought);

            assertThat(copied).isEqualTo(SIZE);
            assertThatCode(() -> brought.checkUnchanged(copied)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_file_that_shrinks_while_it_is_copied_is_refused() throws IOException {
        try (Brought brought = new Brought(file)) {
            assertThat(brought.read(ByteBuffer.allocate(SIZE / 2))).isTrue();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(SIZE / 2);
            }
            long copied = SIZE / 2 + copy(brought);

            assertRefused(brought, copied);
        }
    }

    @Test
    void a_file_that_grows_while_it_is_copied_is_refused() throws IOException {
        try (Brought brought = new Brought(file)) {
            Files.write(file, new byte[10], StandardOpenOption.APPEND);

            assertRefused(brought, copy(brought));
        }
    }

    @Test
    void a_file_that_is_written_over_while_it_is_copied_is_refused_although_its_size_stays() throws IOException {
        try (Brought brought = new Brought(file)) {
            long copied = copy(brought);
            Files.write(file, new byte[SIZE]);

            assertRefused(brought, copied);
        }
    }

    @Test
    void a_file_that_cannot_be_opened_is_named() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> new Brought(missing))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(missing + " cannot be read: there is no " + missing + ".");
    }

    private void assertRefused(Brought brought, long copied) {
        assertThatThrownBy(() -> brought.checkUnchanged(copied))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(file + " changed while it was being copied. Import it again when it is complete.");
    }

    private static long copy(Brought brought) {
        ByteBuffer buffer = ByteBuffer.allocate(64);
        long copied = 0;
        while (brought.read(buffer)) {
            copied += buffer.remaining();
        }
        return copied;
    }
}
