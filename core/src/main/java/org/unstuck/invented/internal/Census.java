package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The school census of a year, in that year's columns and with that year's marks: NP or NA where a number is not
 * published, per cent signs in 2021, records of independent schools cut short from 2021, national totals at the end.
 */
final class Census {
    private static final String PRIMARY = "State-funded primary";
    private static final String SECONDARY = "State-funded secondary";
    private static final String INDEPENDENT = "Independent school";
    private static final double NOT_PUBLISHED = 0.001;

    private final Country country;
    private final long seed;
    private final int year;

    Census(Country country, long seed, int year) {
        this.country = country;
        this.seed = seed;
        this.year = year;
    }

    /** What one record says: of a school, or of all of a type. */
    private record Row(String urn, String authority, String number, String type, boolean published, Pupils pupils) {
        boolean isIndependent() {
            return type.equals(INDEPENDENT);
        }
    }

    /** Counts of pupils; {@code ever} were eligible for free meals at any time in six years. */
    private record Pupils(int all, int girls, int plans, int support, int newcomers, int unknown, int free, int ever) {
        int boys() {
            return all - girls;
        }

        int speakers() {
            return all - newcomers - unknown;
        }

        Pupils and(Pupils more) {
            return new Pupils(
                    all + more.all,
                    girls + more.girls,
                    plans + more.plans,
                    support + more.support,
                    newcomers + more.newcomers,
                    unknown + more.unknown,
                    free + more.free,
                    ever + more.ever);
        }
    }

    void write(Path folder) throws IOException {
        List<Row> schools = country.schoolsOpenOn(LocalDate.of(year, 1, 20))
                .filter(school -> school.type() != SchoolType.COLLEGE)
                .map(this::row)
                .toList();
        Layout.csv("england_census_" + year + ".csv", CsvRecords.Form.WITH_BYTE_ORDER_MARK, columns())
                .write(
                        folder,
                        Stream.concat(
                                schools.stream(),
                                Stream.of(national("PRI", PRIMARY, schools), national("SEC", SECONDARY, schools))));
    }

    private static Row national(String number, String type, List<Row> schools) {
        Pupils total = schools.stream()
                .filter(row -> row.type.equals(type))
                .map(Row::pupils)
                .reduce(new Pupils(0, 0, 0, 0, 0, 0, 0, 0), Pupils::and);
        return new Row("NAT", "", number, type, true, total);
    }

    private Row row(School school) {
        Chance chance = new Chance(seed, "census" + year, school.urn());
        return new Row(
                Integer.toString(school.urn()),
                school.site().authority().code(),
                Integer.toString(school.number()),
                type(school.site().phase()),
                !chance.happens(NOT_PUBLISHED),
                pupils(school.site(), chance));
    }

    private Pupils pupils(Site site, Chance chance) {
        int all = (int) Math.max(1, site.pupils() * (1 + (year - 2015) * 0.004 + chance.normal(0, 0.02)));
        boolean special = site.phase() == Phase.SPECIAL;
        int free = part(all, site.disadvantage() * (0.8 + (year - 2017) * 0.09), chance);
        int unknown = chance.happens(0.15) ? Math.min(all, 1 + chance.below(4)) : 0;
        return new Pupils(
                all,
                part(all, 0.49, chance),
                part(all, special ? 0.98 : 0.02, chance),
                part(all, special ? 0.02 : site.specialNeeds(), chance),
                part(all - unknown, site.newcomers(), chance),
                unknown,
                free,
                Math.min(all, free + part(all, site.disadvantage() * 0.6, chance)));
    }

    private static int part(int whole, double share, Chance chance) {
        double deviation = StrictMath.sqrt(Math.max(0, whole * share * (1 - share)));
        return (int) Math.max(0, Math.min(whole, Math.round(chance.normal(whole * share, deviation))));
    }

    private List<Column<Row>> columns() {
        Columns<Row> columns = new Columns<Row>()
                .add("URN", Row::urn)
                .add("LA", Row::authority)
                .add(year == 2022 ? "Estab" : "ESTAB", Row::number);
        if (year >= 2019) {
            columns.add("SCHOOLTYPE", Row::type);
        }
        columns.add("NOR", row -> count(row, Pupils::all))
                .add("NORG", row -> count(row, Pupils::girls))
                .add("NORB", row -> count(row, Pupils::boys))
                .add("PNORG", row -> percent(row, Pupils::girls))
                .add("PNORB", row -> percent(row, Pupils::boys))
                .add("TSENELSE", row -> count(row, Pupils::plans))
                .add("PSENELSE", row -> percent(row, Pupils::plans))
                .add("TSENELK", row -> count(row, Pupils::support))
                .add("PSENELK", row -> percent(row, Pupils::support))
                .add("NUMEAL", row -> stateFunded(row, count(row, Pupils::newcomers)))
                .add("NUMENGFL", row -> stateFunded(row, count(row, Pupils::speakers)))
                .add("NUMUNCFL", row -> stateFunded(row, count(row, Pupils::unknown)))
                .add("PNUMEAL", row -> stateFunded(row, percent(row, Pupils::newcomers)))
                .add("PNUMENGFL", row -> stateFunded(row, percent(row, Pupils::speakers)))
                .add("PNUMUNCFL", row -> stateFunded(row, percent(row, Pupils::unknown)));
        return columns.addAll(meals()).list();
    }

    private List<Column<Row>> meals() {
        List<Column<Row>> meals = new ArrayList<>();
        meals.add(
                year <= 2018
                        ? new Column<>("PNUMFSM", row -> percent(row, Pupils::free))
                        : new Column<>("NUMFSM", row -> stateFunded(row, count(row, Pupils::free))));
        meals.add(new Column<>("NUMFSMEVER", row -> ever(row, count(row, Pupils::ever))));
        if (year == 2022) {
            meals.add(new Column<>("NORFSMEVER", row -> ever(row, count(row, Pupils::all))));
        }
        meals.add(new Column<>("PNUMFSMEVER", row -> ever(row, percent(row, Pupils::ever))));
        return meals;
    }

    private String notPublished() {
        return year <= 2018 ? "NP" : "NA";
    }

    private String stateFunded(Row row, String value) {
        return year == 2019 && row.isIndependent() ? notPublished() : value;
    }

    private String ever(Row row, String value) {
        if (!row.isIndependent()) {
            return value;
        }
        return year <= 2019 ? notPublished() : Layout.END_OF_RECORD;
    }

    private String count(Row row, ToIntFunction<Pupils> number) {
        return row.published ? Integer.toString(number.applyAsInt(row.pupils)) : notPublished();
    }

    private String percent(Row row, ToIntFunction<Pupils> number) {
        if (!row.published) {
            return notPublished();
        }
        double percentage = 100.0 * number.applyAsInt(row.pupils) / row.pupils.all;
        return Decimals.write(percentage, year == 2022 ? 2 : 1) + (year == 2021 ? "%" : "");
    }

    private static String type(Phase phase) {
        return switch (phase) {
            case NURSERY -> "State-funded nursery";
            case SPECIAL -> "State-funded special school";
            case ALTERNATIVE_PROVISION -> "Pupil referral unit";
            case INDEPENDENT, COLLEGE -> INDEPENDENT;
            case SECONDARY, MIDDLE_DEEMED_SECONDARY, ALL_THROUGH -> SECONDARY;
            case PRIMARY, INFANT, FIRST, MIDDLE_DEEMED_PRIMARY, JUNIOR -> PRIMARY;
        };
    }
}
