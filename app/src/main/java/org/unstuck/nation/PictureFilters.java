package org.unstuck.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unstuck.picture.Among;
import org.unstuck.school.Phase;
import org.unstuck.web.Address;

/**
 * What can be chosen on the page of a picture.
 *
 * @param selects a list each
 * @param chosen what is chosen, and can be taken away
 */
public record PictureFilters(List<Select> selects, List<Tag> chosen) {

    /**
     * A list of which one is chosen.
     *
     * @param name of the parameter
     * @param label above it
     * @param options the first is the usual one
     */
    public record Select(String name, String label, List<Option> options) {}

    /** One of them. */
    public record Option(String value, String words, boolean selected) {}

    /**
     * Something that is chosen.
     *
     * @param words what it is
     * @param without the address without it
     */
    public record Tag(String words, Address without) {}

    static PictureFilters of(Asked.Picture picture, List<String> regions) {
        Look look = picture.look();
        Predicate<Phase> counted = it -> picture.definition().population().countedAs(it) == it
                && !picture.definition().population().phasesLeftOut().contains(it);
        Stream<Option> phases = Arrays.stream(Phase.values())
                .filter(counted)
                .map(it ->
                        new Option(it.id(), Among.words(it), it == look.among().phase()));
        Stream<Option> places = regions.stream()
                .map(it -> new Option(it, it, it.equals(look.among().region())));
        Stream<Option> themes =
                Arrays.stream(Theme.values()).map(it -> new Option(it.id(), it.label(), it == look.theme()));
        Stream<Option> others =
                Arrays.stream(Beside.values()).map(it -> new Option(it.id(), it.label(), it == look.beside()));
        List<Select> selects = List.of(
                new Select(Look.PHASE, "Phase", any("All phases", phases)),
                new Select(Look.REGION, "Region", any("All regions", places)),
                new Select(Look.BESIDE, "Compare with", others.toList()),
                new Select(Look.THEME, "Tables", any("All tables", themes)));
        Address address = picture.address("");
        return new PictureFilters(
                selects,
                look.choices().stream()
                        .map(it -> new Tag(it.words(), address.without(it.name())))
                        .toList());
    }

    private static List<Option> any(String words, Stream<Option> others) {
        List<Option> options = new ArrayList<>(List.of(new Option("", words, false)));
        others.forEach(options::add);
        return options;
    }
}
