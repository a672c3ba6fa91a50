package org.unstuck.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.unstuck.UserFacingException;

/** What is wrong with a database, in words that help. */
public final class StoreFailure {
    private static final String NOTHING_SAVED =
            " What was saved before is safe; what you have just sent was not saved.";
    private static final String FULL = "The disk that holds the workspace is full. Make room and try again.";
    private static final String READ_ONLY =
            "The workspace cannot be written: its file, folder or disk is read-only or forbidden. Allow writing and try again.";
    private static final String BUSY = "Others were saving for too long. Try again.";
    private static final String DAMAGED = "The workspace is damaged. Run: unstuck doctor";
    private static final String DISK = "The disk that holds the workspace fails to read or write. Run: unstuck doctor";
    private static final String GONE = "The database cannot be reached. Try again when it is back.";
    private static final String REFUSED = "The database does not let Unstuck in. Check its user and password.";

    private static final String NO_DATABASE = "The server has no database of this name. Make an empty one.";

    private StoreFailure() {}

    /** What a person can do something about; empty where the failure is a fault of Unstuck. */
    public static Optional<UserFacingException> of(Throwable failure) {
        return told(failure, "", NOTHING_SAVED);
    }

    /** As {@link #of}, for a database that nobody has sent anything to yet. */
    static Optional<UserFacingException> atOpening(DatabaseAddress address, Throwable failure) {
        return told(failure, "There is no way to open " + address.words() + ". ", "");
    }

    private static Optional<UserFacingException> told(Throwable failure, String before, String after) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserFacingException told) {
                return Optional.of(told);
            }
            Optional<String> words = cause instanceof SQLException sql ? words(sql) : Optional.empty();
            if (words.isPresent()) {
                return words.map(
                        it -> new UserFacingException(UserFacingException.Code.HOME, before + it + after, failure));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return words(sqlite.getResultCode());
        }
        if (failure instanceof SQLTransientConnectionException && failure.getCause() == null) {
            return Optional.of(GONE);
        }
        return words(failure.getSQLState());
    }

    private static Optional<String> words(SQLiteErrorCode code) {
        if (StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_FULL)) {
            return Optional.of(FULL);
        }
        if (StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_READONLY)
                || StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_CANTOPEN)
                || StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_PERM)) {
            return Optional.of(READ_ONLY);
        }
        if (StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_BUSY)) {
            return Optional.of(BUSY);
        }
        if (StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_CORRUPT)
                || StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_NOTADB)) {
            return Optional.of(DAMAGED);
        }
        return StoreExceptions.isOf(code, SQLiteErrorCode.SQLITE_IOERR) ? Optional.of(DISK) : Optional.empty();
    }

    /** By the classes of the SQL standard and PostgreSQL's own conditions. */
    private static Optional<String> words(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals("53100")) {
            return Optional.of(FULL);
        }
        if (state.equals("25006")) {
            return Optional.of(READ_ONLY);
        }
        if (state.equals("3D000")) {
            return Optional.of(NO_DATABASE);
        }
        if (state.startsWith("28")) {
            return Optional.of(REFUSED);
        }
        if (state.startsWith("XX")) {
            return Optional.of(DAMAGED);
        }
        boolean gone = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return gone ? Optional.of(GONE) : Optional.empty();
    }
}
