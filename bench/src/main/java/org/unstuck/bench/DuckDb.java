package org.unstuck.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The baselines: what DuckDB needs, from plain Java, to answer an empty query or just to read the same CSV files. */
final class DuckDb {

    private DuckDb() {}

    /** {@code empty}, or {@code read FOLDER}. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            if (arguments[0].equals("read")) {
                for (Path file : csvFiles(Path.of(arguments[1]))) {
                    read(statement, file);
                }
            } else {
                statement.execute("select 1");
            }
        }
    }

    static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private static void read(Statement statement, Path file) throws SQLException {
        statement.execute("create or replace temp table t as select * from read_csv('"
                + file.toString().replace("'", "''")
                + "', header = true, strict_mode = false, ignore_errors = true, all_varchar = true)");
    }

    /** Copies the CSV files of a folder as UTF-8, the only encoding in which DuckDB reads all of them. */
    static Path copyAsUtf8(Path folder, Path copies) throws IOException {
        Files.createDirectories(copies);
        for (Path file : csvFiles(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            Files.writeString(copies.resolve(file.getFileName()), new String(bytes, charset));
        }
        return copies;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
