package org.unstuck.store;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Transactions whose failure is told by its cause, also where SQLite has rolled back by itself, as on a full disk. */
final class WorkspaceTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    WorkspaceTransactions(DataSource source) {
        super(source);
        setExceptionTranslator(new StoreExceptions());
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (DataAccessException e) {
            if (!isOver(e)) {
                throw e;
            }
        }
    }

    private static boolean isOver(DataAccessException failure) {
        return failure.getCause() instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ERROR
                && String.valueOf(sqlite.getMessage()).contains("no transaction is active");
    }
}
