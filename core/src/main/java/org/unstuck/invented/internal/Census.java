package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The school census of a year, in that year's columns and with that year's marks: NP or NA where a number is not
 * published, per cent signs in 2021, no entitlement columns for independent schools from 2021.
 */
final class Census {
    private final Country country;
    private final long seed;
    private final int year;

    /** The counts of one school. */
    private record Row(
            School school, int pupils, int girls, int plans, int support, int newcomers, int unknown, int free, int ever) {
        boolean isIndependent() {
            return !school.type().isStateFunded();
        }
    }

    Census(Country country, long seed, int year) {
        this.country = country;
        this.seed = seed;
        this.year = year;
    }

    void write(Path folder) throws IOException {
        Layout.csv("england_census_" + year + ".csv", CsvRecords.Form.WITH_BYTE_ORDER_MARK, columns())
                .write(folder, rows());
    }

    private Stream<Row> rows() {
        LocalDate day = LocalDate.of(year, 1, 20);
        return country.schoolsOpenOn(day)
                .filter(school -> school.type() != SchoolType.COLLEGE)
                .map(this::row);
    }

    private Row row(School school) {
        Site site = school.site();
        Chance chance = new Chance(seed, "census" + year, school.urn());
        int pupils = (int) Math.max(1, site.pupils() * (1 + (year - 2015) * 0.004 + chance.normal(0, 0.02)));
        boolean special = site.phase() == Phase.SPECIAL;
        int free = part(pupils, site.disadvantage() * (0.8 + (year - 2017) * 0.09), chance);
        return new Row(
                school,
                pupils,
                part(pupils, 0.49, chance),
                special ? part(pupils, 0.98, chance) : part(pupils, 0.02, chance),
                part(special ? pupils / 50 : pupils, site.specialNeeds(), chance),
                part(pupils, site.newcomers(), chance),
                chance.happens(0.15) ? Math.min(pupils, 1 + chance.below(4)) : 0,
                free,
                Math.min(pupils, free + part(pupils, site.disadvantage() * 0.6, chance)));
    }

    private static int part(int whole, double share, Chance chance) {
        double exact = whole * share;
        double count = chance.normal(exact, StrictMath.sqrt(Math.max(0, exact * (1 - Math.min(1, share)))));
        return (int) Math.max(0, Math.min(whole, Math.round(count)));
    }

    private List<Column<Row>> columns() {
        Columns<Row> columns = new Columns<Row>()
                .add("URN", row -> Integer.toString(row.school.urn()))
                .add("LA", row -> row.school.site().authority().code())
                .add(year == 2022 ? "Estab" : "ESTAB", row -> Integer.toString(row.school.number()));
        if (year >= 2019) {
            columns.add("SCHOOLTYPE", row -> type(row.school));
        }
        columns.add("NOR", row -> count(row.pupils))
                .add("NORG", row -> count(row.girls))
                .add("NORB", row -> count(row.pupils - row.girls))
                .add("PNORG", row -> percent(row.girls, row))
                .add("PNORB", row -> percent(row.pupils - row.girls, row))
                .add("TSENELSE", row -> count(row.plans))
                .add("PSENELSE", row -> percent(row.plans, row))
                .add("TSENELK", row -> count(row.support))
                .add("PSENELK", row -> percent(row.support, row));
        addLanguage(columns);
        addMeals(columns);
        return columns.list();
    }

    private void addLanguage(Columns<Row> columns) {
        List<Column<Row>> counts = new ArrayList<>();
        List<Column<Row>> percentages = new ArrayList<>();
        for (String name : List.of("EAL", "ENGFL", "UNCFL")) {
            Function<Row, Integer> number = row -> switch (name) {
                case "EAL" -> Math.min(row.newcomers, row.pupils - row.unknown);
                case "UNCFL" -> row.unknown;
                default -> row.pupils - row.unknown - Math.min(row.newcomers, row.pupils - row.unknown);
            };
            counts.add(new Column<>("NUM" + name, stateFunded(row -> count(number.apply(row)))));
            percentages.add(new Column<>("PNUM" + name, stateFunded(row -> percent(number.apply(row), row))));
        }
        columns.addAll(counts).addAll(percentages);
    }

    private void addMeals(Columns<Row> columns) {
        if (year <= 2018) {
            columns.add("PNUMFSM", row -> percent(row.free, row));
        } else {
            columns.add("NUMFSM", stateFunded(row -> count(row.free)));
        }
        columns.add("NUMFSMEVER", unlessIndependent(row -> count(row.ever)));
        if (year == 2022) {
            columns.add("NORFSMEVER", unlessIndependent(row -> count(row.pupils)));
        }
        columns.add("PNUMFSMEVER", unlessIndependent(row -> percent(row.ever, row)));
    }

    private Function<Row, String> stateFunded(Function<Row, String> value) {
        return year == 2019 ? unless(Row::isIndependent, "NA", value) : value;
    }

    private Function<Row, String> unlessIndependent(Function<Row, String> value) {
        String mark = year <= 2018 ? "NP" : year == 2019 ? "NA" : "";
        return unless(Row::isIndependent, mark, value);
    }

    private static Function<Row, String> unless(Predicate<Row> which, String mark, Function<Row, String> value) {
        return row -> which.test(row) ? mark : value.apply(row);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private String percent(int number, Row row) {
        double share = 100.0 * number / row.pupils;
        return switch (year) {
            case 2021 -> Decimals.write(share, 1) + "%";
            case 2022 -> Decimals.write(share, 2);
            default -> Decimals.write(share, 1);
        };
    }

    private static String type(School school) {
        return switch (school.site().phase()) {
            case NURSERY -> "State-funded nursery";
            case SPECIAL -> "State-funded special school";
            case ALTERNATIVE_PROVISION -> "Pupil referral unit";
            case INDEPENDENT, COLLEGE -> "Independent school";
            case SECONDARY, MIDDLE_DEEMED_SECONDARY, ALL_THROUGH -> "State-funded secondary";
            case PRIMARY, INFANT, FIRST, MIDDLE_DEEMED_PRIMARY, JUNIOR -> "State-funded primary";
        };
    }
}
