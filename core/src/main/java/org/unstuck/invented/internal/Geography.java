package org.unstuck.invented.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Where schools lie, how deprived their neighbourhoods are, and a tile for each local authority. */
final class Geography {
    private static final int ONE_IN_SECTOR_ONLY = 80;
    private static final double METRES_A_DEGREE_NORTH = 111_200;
    private static final double METRES_A_DEGREE_EAST = 67_000;

    private Geography() {}

    static void write(Path folder, Country country) throws IOException {
        Layout.csv("school_geography.csv", CsvRecords.Form.PLAIN, schoolColumns())
                .write(folder, country.schools());
        writeDeprivation(folder, country, 2015, Neighbourhood::rank2015, Neighbourhood::decile2015);
        writeDeprivation(folder, country, 2019, Neighbourhood::rank2019, Neighbourhood::decile2019);
        Layout.csv(
                        "tile_map.csv",
                        CsvRecords.Form.PLAIN,
                        new Columns<Authority>()
                                .add("local_authority_code", Authority::code)
                                .add("local_authority_name", Authority::name)
                                .add("column", authority -> Integer.toString(authority.column()))
                                .add("row", authority -> Integer.toString(authority.row()))
                                .list())
                .write(folder, country.authorities().stream());
    }

    private static void writeDeprivation(
            Path folder,
            Country country,
            int year,
            ToIntFunction<Neighbourhood> rank,
            ToIntFunction<Neighbourhood> decile)
            throws IOException {
        Layout.csv(
                        "idaci_" + year + "_lsoa11.csv",
                        CsvRecords.Form.PLAIN,
                        new Columns<Neighbourhood>()
                                .add("lsoa11", Neighbourhood::code)
                                .add("idaci_rank", each -> Integer.toString(rank.applyAsInt(each)))
                                .add("idaci_decile", each -> Integer.toString(decile.applyAsInt(each)))
                                .list())
                .write(folder, country.neighbourhoods().stream());
    }

    /** Latitude and longitude are about right for the grid reference, no more. */
    private static List<Column<School>> schoolColumns() {
        return new Columns<School>()
                .add("urn", school -> Integer.toString(school.urn()))
                .add("postcode", school -> school.site().address().postcode().replace(" ", ""))
                .add(
                        "easting",
                        school -> Integer.toString(school.site().address().easting()))
                .add(
                        "northing",
                        school -> Integer.toString(school.site().address().northing()))
                .add("lat", school -> degrees(49.77 + school.site().address().northing() / METRES_A_DEGREE_NORTH))
                .add(
                        "lon",
                        school -> degrees(-2 + (school.site().address().easting() - 400_000) / METRES_A_DEGREE_EAST))
                .add("geo_quality", school -> isSectorOnly(school) ? "sector-mean" : "10")
                .add(
                        "district_code_2014",
                        exact(school -> school.site().authority().districtCode()))
                .add(
                        "ward_code_2014",
                        exact(school -> school.site().neighbourhood().wardCode()))
                .add("lsoa11", school -> school.site().neighbourhood().code())
                .add("lad_of_lsoa", school -> school.site().authority().districtCode())
                .add("ruc11", school -> school.site().neighbourhood().settlement().officialName)
                .add("idaci2015_rank", number(Neighbourhood::rank2015))
                .add("idaci2015_decile", number(Neighbourhood::decile2015))
                .add("idaci2019_rank", number(Neighbourhood::rank2019))
                .add("idaci2019_decile", number(Neighbourhood::decile2019))
                .list();
    }

    private static boolean isSectorOnly(School school) {
        return school.urn() % ONE_IN_SECTOR_ONLY == 0;
    }

    private static Function<School, String> exact(Function<School, String> value) {
        return school -> isSectorOnly(school) ? "" : value.apply(school);
    }

    private static Function<School, String> number(ToIntFunction<Neighbourhood> value) {
        return school -> Integer.toString(value.applyAsInt(school.site().neighbourhood()));
    }

    private static String degrees(double value) {
        return Decimals.write(value, 5);
    }
}
