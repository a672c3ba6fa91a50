package org.unstuck.invented.internal;

import java.util.function.Function;

/** A column of a published file: its exact name, and what it says of a row. */
record Column<R>(String name, Function<R, String> value) {}
