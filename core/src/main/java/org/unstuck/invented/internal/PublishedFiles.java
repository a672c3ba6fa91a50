package org.unstuck.invented.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unstuck.invented.Truth;

/** Writes all files of a country, several at a time. */
public final class PublishedFiles {
    private static final List<Integer> INFORMATION_YEARS = List.of(2019, 2021, 2022);
    private static final List<Integer> CENSUS_YEARS = List.of(2017, 2018, 2019, 2021, 2022);
    private static final List<LocalDate> LINK_DAYS = List.of(LocalDate.of(2019, 8, 31), LocalDate.of(2025, 8, 31));

    private PublishedFiles() {}

    private interface Work {
        void write() throws IOException;
    }

    /**
     * Makes the country of a seed and writes its files.
     *
     * @param schools state-funded schools open at the end, about
     * @param historyCopies how many times the file of inspections from 2005 to 2020 holds the country
     */
    public static Truth write(Path folder, long seed, int schools, int historyCopies) throws IOException {
        Files.createDirectories(folder);
        Country country = CountryMaker.make(seed, schools);
        try {
            listWork(folder, country, seed, historyCopies).parallelStream().forEach(PublishedFiles::write);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new TruthCount(country).count();
    }

    private static void write(Work work) {
        try {
            work.write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Work> listWork(Path folder, Country country, long seed, int historyCopies) {
        Trusts trusts = new Trusts(country, seed);
        List<Work> work = new ArrayList<>();
        MonthsUntil2015.MONTHS.forEach(
                month -> work.add(() -> new MonthlyUntil2015(month).write(folder, country, trusts)));
        work.add(() -> MonthlySince2018.write2019(folder, country, trusts));
        work.add(() -> MonthlySince2018.write2025(folder, country, trusts));
        work.add(() -> ReportCards.writeInYear(folder, country, trusts));
        work.add(() -> ReportCards.writeMostRecent(folder, country, trusts));
        work.add(() -> new History(country, trusts).write(folder, historyCopies));
        work.add(() -> new History(country, trusts).writeLatest2018(folder));
        INFORMATION_YEARS.forEach(year -> work.add(() -> new SchoolInformation(country, year).write(folder)));
        CENSUS_YEARS.forEach(year -> work.add(() -> new Census(country, seed, year).write(folder)));
        work.add(() -> new Register(country, trusts).writeAll(folder));
        work.add(() -> new Register(country, trusts).writeAcademies(folder));
        LINK_DAYS.forEach(day -> work.add(() -> new Links(country, seed).write(folder, day)));
        work.add(() -> new Groups(country, trusts).write(folder));
        work.add(() -> Geography.write(folder, country));
        return work;
    }
}
