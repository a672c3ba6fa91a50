package org.unstuck.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.UserFacingException;

/** Tells a person, on a page, what they can do something about. */
@ControllerAdvice
public final class ToldErrors {
    @ExceptionHandler
    ModelAndView tell(UserFacingException problem, HttpServletRequest request) {
        return ToldPage.of(String.valueOf(problem.getMessage()), status(problem.code()), request);
    }

    /** What kind of failure it is to a browser or a program. */
    public static HttpStatus status(UserFacingException.Code code) {
        return switch (code) {
            case USAGE, UNUSABLE_INPUT -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CANCELLED -> HttpStatus.CONFLICT;
            case HOME -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
