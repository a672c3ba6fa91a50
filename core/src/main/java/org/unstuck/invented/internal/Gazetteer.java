package org.unstuck.invented.internal;

import java.util.ArrayList;
import java.util.List;

/** The names of a country that does not exist, and its 150 local authorities laid out as tiles. */
final class Gazetteer {
    static final String COUNTY = "Invented county";
    private static final int TILE_COLUMNS_A_REGION = 5;

    private static final List<String> STEMS = List.of(
            "Quill",
            "Thimble",
            "Candle",
            "Pommel",
            "Lantern",
            "Umber",
            "Saffer",
            "Wimble",
            "Vellum",
            "Inkle",
            "Dapple",
            "Gossamer",
            "Brindle",
            "Fennow",
            "Mirrow",
            "Nimble",
            "Rummel",
            "Yarrel",
            "Ondle",
            "Jasper",
            "Larkle",
            "Mosel",
            "Ostler",
            "Pimper",
            "Quarrel",
            "Russet",
            "Tinsel",
            "Tansy",
            "Verdle",
            "Wicker",
            "Zephyr",
            "Ambel",
            "Trinket",
            "Cobble",
            "Drumble",
            "Fizzle",
            "Ginger",
            "Hasper",
            "Kindle",
            "Marrow");
    private static final List<String> TOWN_ENDINGS = List.of(
            "ton", "worth", "combe", "wick", "stead", "holt", "field", "mere", "ford", "thorpe", "garth", "den");
    private static final List<String> STREETS = List.of(
            "School Lane",
            "Mill Rise",
            "Orchard Way",
            "Station Approach",
            "Larkspur Avenue",
            "Quarry Hill",
            "Meadow Walk",
            "The Green",
            "Chapel Street",
            "Foundry Road",
            "Heron Drive",
            "King’s Parade");
    private static final List<String> SAINTS = List.of(
            "Aldith",
            "Ellaby",
            "Quennel",
            "Wendrick",
            "Thessaly",
            "Ormund",
            "Peverell",
            "Merewen",
            "Corentine",
            "Radegar",
            "Ysolde",
            "Bénédicte");
    private static final List<String> TRUST_WORDS = List.of(
            "Lantern",
            "Thistledown",
            "Wayfarer",
            "Harbourlight",
            "Copperbeech",
            "Skylark",
            "Foxglove",
            "Millstone",
            "Evergreen Quill",
            "Kittiwake",
            "Palimpsest",
            "Northlight",
            "Trelliswork",
            "Waymark",
            "Bellwether");
    private static final List<String> TRUST_ENDINGS = List.of(
            "Academies Trust",
            "Learning Trust",
            "Education Trust",
            "Schools Partnership",
            "Multi-Academy Trust",
            "Learning Federation",
            "Collegiate");

    private final List<Authority> authorities;

    Gazetteer(long seed) {
        this.authorities = List.copyOf(makeAuthorities(new Chance(seed, "authorities", 0)));
    }

    List<Authority> authorities() {
        return authorities;
    }

    private static List<Authority> makeAuthorities(Chance chance) {
        List<Authority> made = new ArrayList<>();
        List<Region> regions = List.of(Region.values());
        for (int place = 0; place < regions.size(); place++) {
            Region region = regions.get(place);
            for (int i = 0; i < region.authorityKinds.length(); i++) {
                AuthorityKind kind = AuthorityKind.ofLetter(region.authorityKinds.charAt(i));
                int number = made.size();
                made.add(new Authority(
                        codeOf(number),
                        authorityName(number, kind),
                        region,
                        kind,
                        chance.normal(kind.deprivation, 0.45),
                        chance.normal(region == Region.CAPITAL ? 0.22 : 0, 0.13),
                        (place % 3) * TILE_COLUMNS_A_REGION * 2 + i % (TILE_COLUMNS_A_REGION * 2),
                        (place / 3) * TILE_COLUMNS_A_REGION + i / (TILE_COLUMNS_A_REGION * 2)));
            }
        }
        return made;
    }

    /** Blocks of codes that no real authority has. */
    private static String codeOf(int number) {
        return Integer.toString(number < 100 ? 100 + number : 850 + number);
    }

    private static String authorityName(int number, AuthorityKind kind) {
        List<String> endings = kind.nameEndings();
        int round = number / STEMS.size();
        return STEMS.get(number % STEMS.size())
                + endings.get(round % endings.size())
                + (round < endings.size() ? "" : " West");
    }

    static String town(Chance chance) {
        return chance.pick(STEMS) + chance.pick(TOWN_ENDINGS);
    }

    static String street(Chance chance) {
        return (1 + chance.below(180)) + " " + chance.pick(STREETS);
    }

    /** Postcodes in the area ZZ, which the Royal Mail does not use. */
    static String postcode(Chance chance) {
        return "ZZ" + (1 + chance.below(89)) + " " + chance.below(10) + letter(chance) + letter(chance);
    }

    private static char letter(Chance chance) {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(chance.below(20));
    }

    /** The name without its ending ("Primary School"), which changes when a school becomes an academy. */
    static String schoolName(String town, Faith faith, Chance chance) {
        return switch (faith) {
            case CHURCH_OF_ENGLAND -> town + " St " + chance.pick(SAINTS) + "'s CofE";
            case ROMAN_CATHOLIC ->
                (chance.happens(0.6) ? town + " " : "") + "St " + chance.pick(SAINTS) + "'s Catholic";
            case OTHER -> chance.pick(STEMS) + " House";
            case NONE ->
                switch (chance.below(3)) {
                    case 0 -> town + " " + chance.pick(List.of("Hill", "Green", "Lane", "Park", "Bridge"));
                    case 1 -> chance.pick(STEMS) + " Lea, " + town;
                    default -> town;
                };
        };
    }

    static String trustName(Chance chance) {
        return "The " + chance.pick(STEMS) + " " + chance.pick(TRUST_WORDS) + " " + chance.pick(TRUST_ENDINGS);
    }

    static String sponsorName(Chance chance) {
        return chance.pick(STEMS) + " " + chance.pick(TRUST_WORDS) + " "
                + chance.pick(List.of("Foundation", "Charity"));
    }
}
