/**
 * Runs whole SQL files on small relations: on DuckDB in this process, or on another database over JDBC.
 * It must not know schools, inspections or what a script is for.
 * The rules that keep a script portable are tested by {@code SqlRulesTest} and {@code PortabilityTest}.
 */
@NullMarked
package org.unstuck.engine;

import org.jspecify.annotations.NullMarked;
