package org.unstuck.store;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a person, on a page, what is wrong with the database. */
@ControllerAdvice
final class StoreErrorPages {
    @ExceptionHandler
    ModelAndView tell(DataAccessException failure) {
        return told(failure);
    }

    @ExceptionHandler
    ModelAndView tell(TransactionException failure) {
        return told(failure);
    }

    private static ModelAndView told(RuntimeException failure) {
        return new ModelAndView(
                "error/told",
                Map.of(
                        "message",
                        StoreFailure.of(failure).orElseThrow(() -> failure).getMessage()),
                HttpStatus.SERVICE_UNAVAILABLE);
    }
}
