package org.unstuck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a script must keep to, to mean the same on DuckDB, PostgreSQL and Spark. */
final class SqlRules {

    private static final Set<String> FUNCTIONS_ALIKE = Set.of(
            "avg",
            "cast",
            "coalesce",
            "count",
            "extract",
            "lag",
            "lead",
            "lower",
            "max",
            "min",
            "nullif",
            "percentile_cont",
            "round",
            "row_number",
            "stddev_samp",
            "substring",
            "sum",
            "upper");

    private static final Set<String> WORDS_BEFORE_BRACKETS = Set.of(
            "and",
            "as",
            "by",
            "decimal",
            "exists",
            "filter",
            "from",
            "group",
            "in",
            "not",
            "on",
            "or",
            "over",
            "partition",
            "where");

    private static final Set<String> SPELT_DIFFERENTLY =
            Set.of("double", "fetch", "generate_series", "ilike", "qualify", "try_cast", "width_bucket");

    private SqlRules() {}

    /** What is wrong with a script, a sentence each. */
    static List<String> broken(SqlScript script) {
        List<String> broken = new ArrayList<>();
        String sql = script.body().toLowerCase(Locale.ROOT).replaceAll("'[^']*'", "''");
        String plain = sql.replaceAll("\\{\\{[a-z_]+}}", "").replaceAll("\\{\\{days_between", "coalesce");
        if (Pattern.compile("/(?!\\s*nullif\\s*\\()").matcher(plain).find()) {
            broken.add("divides by something that is not in nullif(..., 0)");
        }
        if (plain.contains(";") || plain.contains("?") || plain.contains("::")) {
            broken.add("has a semicolon, a question mark or a cast by colons");
        }
        if (Pattern.compile("select\\s+(distinct\\s+)?([a-z_]+\\.)?\\*")
                .matcher(plain)
                .find()) {
            broken.add("selects every column instead of naming them");
        }
        if (plain.replaceAll("(?s)(over|group) \\([^)]*\\)", "").contains("order by")) {
            broken.add("orders rows, which is done in Java");
        }
        Matcher words = Pattern.compile("[a-z_]+").matcher(plain);
        while (words.find()) {
            if (SPELT_DIFFERENTLY.contains(words.group())) {
                broken.add("uses " + words.group() + ", which databases spell differently");
            }
        }
        Matcher calls = Pattern.compile("([a-z_][a-z_0-9]*)\\s*\\(").matcher(plain);
        while (calls.find()) {
            String name = calls.group(1);
            if (!FUNCTIONS_ALIKE.contains(name) && !WORDS_BEFORE_BRACKETS.contains(name)) {
                broken.add("calls " + name + ", which is not among the functions that are alike everywhere");
            }
        }
        Set<String> bound = Set.copyOf(script.in(Dialect.DUCKDB).parameters());
        if (!bound.equals(Set.copyOf(script.takes()))) {
            broken.add("says that it takes " + script.takes() + " and uses " + bound);
        }
        return broken;
    }
}
