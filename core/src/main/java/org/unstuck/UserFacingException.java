package org.unstuck;

import java.util.Objects;

/** Something a person gave or asked cannot be used; the message says what, where and what was expected. */
public final class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, which decides the exit code of a command and the status of a page. */
    public enum Code {
        /** The command or address is not one that exists, or its options contradict each other: exit code 2. */
        USAGE,
        /** A file or value cannot be used: exit code 3. */
        UNUSABLE_INPUT,
        /** The data home cannot be read or written: exit code 1. */
        HOME,
        /** What was asked for is not there: exit code 3. */
        NOT_FOUND,
        /** The person stopped it: exit code 1. */
        CANCELLED
    }

    private final Code code;

    public UserFacingException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public UserFacingException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Code code() {
        return code;
    }
}
