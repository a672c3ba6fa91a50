package org.unstuck.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Gives failures of SQLite the same types that Spring gives those of PostgreSQL. */
final class StoreExceptions implements SQLExceptionTranslator {
    private static final int PRIMARY_CODE = 0xFF;

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? translate(task + ": " + sqlite.getMessage(), sqlite)
                : others.translate(task, sql, failure);
    }

    private static DataAccessException translate(String message, SQLiteException failure) {
        SQLiteErrorCode code = failure.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE) {
            return new DuplicateKeyException(message, failure);
        }
        if (isOf(code, SQLiteErrorCode.SQLITE_CONSTRAINT)) {
            return new DataIntegrityViolationException(message, failure);
        }
        if (isOf(code, SQLiteErrorCode.SQLITE_BUSY) || isOf(code, SQLiteErrorCode.SQLITE_LOCKED)) {
            return new CannotAcquireLockException(message, failure);
        }
        return new DataAccessResourceFailureException(message, failure);
    }

    /** Extended codes hold the primary one in their last byte. */
    static boolean isOf(SQLiteErrorCode code, SQLiteErrorCode primary) {
        return (code.code & PRIMARY_CODE) == primary.code;
    }
}
