package org.unstuck.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in every form that published files use. */
class DateTextTest {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 2).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_date_is_the_same_in_every_form(
            @ForAll("dates") LocalDate date, @ForAll("forms") String form, @ForAll("times") String time) {
        String text = form.equals("serial")
                ? Long.toString(ChronoUnit.DAYS.between(ZERO, date))
                : date.format(DateTimeFormatter.ofPattern(form, Locale.UK));

        assertThat(DateText.parse(" " + text + (form.equals("serial") ? "" : time)))
                .isEqualTo(date);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "dd/MM/yyyy",
                "d/M/yyyy",
                "dd-MM-yyyy",
                "dd.MM.yyyy",
                "yyyyMMdd",
                "yyyy-MM-dd",
                "d MMMM yyyy",
                "dd-MMM-yyyy",
                "serial");
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of("", " 00:00", " 00:00:00", " 13:45:12");
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text) {
        LocalDate date = DateText.parse(text);

        assertThat(date == null || date.getYear() >= 0).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2019",
                "29-02-2019",
                "20190231",
                "2019-13-01",
                "00/00/0000",
                "2019",
                "9",
                "123456",
                "43708.5.1",
                "1/2",
                "31/08/19",
                "soon",
                "99999999",
                "2019-08",
                "31//2019",
                "-5"
            })
    void what_is_no_date_gives_none(String text) {
        assertThat(DateText.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-31T00:00:00", "43708.0", "31-Aug-19", "31/08/2019 "})
    void forms_of_spreadsheet_programs(String text) {
        assertThat(DateText.parse(text)).isEqualTo("2019-08-31");
    }
}
