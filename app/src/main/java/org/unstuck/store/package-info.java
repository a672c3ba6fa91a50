/**
 * The workspace: the database that keeps what people write, SQLite in the home or a PostgreSQL server. It opens the
 * database, brings its tables up to date and says in plain words what is wrong with it.
 * It must not know what any table is for: that is the business of the room whose {@code ...Store} reads it.
 */
@NullMarked
package org.unstuck.store;

import org.jspecify.annotations.NullMarked;
