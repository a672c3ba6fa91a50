package org.unstuck.store;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;
import org.unstuck.web.ToldPage;

/** Tells a person, on a page, what is wrong with the database. */
@ControllerAdvice
final class StoreErrorPages {
    @ExceptionHandler
    ModelAndView tell(DataAccessException failure, HttpServletRequest request) {
        return told(failure, request);
    }

    @ExceptionHandler
    ModelAndView tell(TransactionException failure, HttpServletRequest request) {
        return told(failure, request);
    }

    private static ModelAndView told(RuntimeException failure, HttpServletRequest request) {
        UserFacingException told = StoreFailure.of(failure).orElseThrow(() -> failure);
        return ToldPage.of(String.valueOf(told.getMessage()), HttpStatus.SERVICE_UNAVAILABLE, request);
    }
}
