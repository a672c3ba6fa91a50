package org.unstuck.home.internal;

/** A stored register cannot be used; the message goes on from "the stored register ...". It can be rebuilt. */
public final class UnusableRegisterFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableRegisterFile(String message) {
        super(message);
    }
}
