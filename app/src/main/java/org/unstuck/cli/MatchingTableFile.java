package org.unstuck.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.matching.Design;
import org.unstuck.matching.MatchingTable;

/**
 * A table of separated values, read for a design: only the columns that are named are looked at.
 *
 * @param table the units
 * @param notices sentences about rows that take no part
 */
record MatchingTableFile(MatchingTable table, List<String> notices) {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int LARGEST_CELL = 1 << 20;

    /**
     * Reads a file.
     *
     * @throws UserFacingException if it cannot be used, with row and column
     */
    static MatchingTableFile read(Path file, Design design) {
        return read(file, design, List.of(), List.of());
    }

    /**
     * Reads a file with more columns than the design names.
     *
     * @param words more columns, of words
     * @param numbers more columns, of numbers
     * @throws UserFacingException if it cannot be used, with row and column
     */
    static MatchingTableFile read(Path file, Design design, List<String> words, List<String> numbers) {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            MatchingRows rows = new MatchingRows(name, design, words, numbers);
            char separator = separator(text);
            try (CsvReader<MatchingRows> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LARGEST_CELL)
                    .build(rows, (Reader) text)) {
                reader.forEach(it -> {});
            }
            return new MatchingTableFile(rows.table(), rows.notices());
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UserFacingException complaint) {
                throw complaint;
            }
            throw unusable(name + " is not a table of separated values: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw unusable("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw notUtf8(name, e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? notUtf8(name, e)
                    : unusable(file + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unusable(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The separator that is most common in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int[] counts = new int[128];
        for (int i = 0, letter = text.read(); i < LOOK_AHEAD - 1 && letter >= 0 && letter != '\n'; i++) {
            counts[letter & 127]++;
            letter = text.read();
        }
        text.reset();
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            separator = counts[other] > counts[separator] ? other : separator;
        }
        return separator;
    }

    private static UserFacingException notUtf8(String name, Exception cause) {
        return unusable(name + " is not text in UTF-8. Save it again as \"CSV UTF-8\".", cause);
    }

    private static UserFacingException unusable(String message, Exception cause) {
        return new UserFacingException(UserFacingException.Code.UNUSABLE_INPUT, message, cause);
    }
}
