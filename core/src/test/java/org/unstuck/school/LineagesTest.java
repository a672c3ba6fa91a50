package org.unstuck.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unstuck.provenance.Source;
import org.unstuck.provenance.SourceId;
import org.unstuck.provenance.SourceRow;

class LineagesTest {

    private static final SourceRow ROW = new SourceRow(
            new Source(
                    new SourceId("b".repeat(64)),
                    "links.csv",
                    "links",
                    "Links",
                    LocalDate.of(2025, 8, 31),
                    false,
                    true),
            2);

    @Test
    void a_conversion_is_followed_through_every_urn() {
        Lineages lineages = lineages("100001>100002", "100002>100003");

        assertThat(members(lineages, 100003, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100003, 100002, 100001);
    }

    @Test
    void a_merger_is_followed_only_where_the_policy_says_so() {
        Lineages lineages = lineages("100001+100003", "100002+100003");

        assertThat(members(lineages, 100003, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100003);
        assertThat(members(lineages, 100003, LineagePolicy.MAIN_PREDECESSOR)).containsExactly(100003, 100002);
        assertThat(members(lineages, 100003, LineagePolicy.ALL)).containsExactly(100003, 100001, 100002);
    }

    @Test
    void a_school_that_took_another_in_keeps_its_own_conversion() {
        Lineages lineages = lineages("100001>100003", "100002+100003");

        assertThat(members(lineages, 100003, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100003, 100001);
        assertThat(lineages.of(new Urn(100003), LineagePolicy.SINGLE_PREDECESSOR)
                        .oddities())
                .containsExactly("100002 merged into 100003: not followed.");
    }

    @Test
    void infant_and_junior_schools_that_both_became_one_school_are_several_predecessors() {
        Lineages lineages = lineages("100001>100003", "100002>100003");

        assertThat(members(lineages, 100003, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100003);
    }

    @Test
    void a_school_that_became_two_is_nobodys_predecessor() {
        Lineages lineages = lineages("100001>100002", "100001>100003");

        assertThat(members(lineages, 100002, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100002);
        assertThat(members(lineages, 100002, LineagePolicy.MAIN_PREDECESSOR)).containsExactly(100002);
    }

    @Test
    void splits_and_sixth_form_centres_are_never_followed() {
        Lineages lineages = lineages("100001/100002", "100003~100002");

        for (LineagePolicy policy : LineagePolicy.values()) {
            assertThat(members(lineages, 100002, policy)).containsExactly(100002);
        }
        assertThat(lineages.of(new Urn(100002), LineagePolicy.ALL).oddities())
                .containsExactly("100002 was split from 100001: not followed.");
    }

    @Test
    void a_circle_of_links_ends_and_is_reported() {
        Lineages lineages = lineages("100001>100002", "100002>100003", "100003>100001");

        assertThat(members(lineages, 100003, LineagePolicy.SINGLE_PREDECESSOR)).containsExactly(100003, 100002, 100001);
        assertThat(lineages.of(new Urn(100003), LineagePolicy.SINGLE_PREDECESSOR)
                        .oddities())
                .containsExactly("The links run in a circle at 100003; it is followed once.");
    }

    @Property
    void lineages_always_end_hold_each_school_once_and_do_not_depend_on_the_order_of_links(
            @ForAll("links") List<Link> links, @ForAll Random random) {
        List<Link> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);
        Lineages one = new Lineages(links, Urn::value);
        Lineages other = new Lineages(shuffled, Urn::value);

        for (int urn = 100001; urn <= 100008; urn++) {
            for (LineagePolicy policy : LineagePolicy.values()) {
                Lineage lineage = one.of(new Urn(urn), policy);
                assertThat(lineage.members()).doesNotHaveDuplicates().startsWith(new Urn(urn));
                assertThat(other.of(new Urn(urn), policy)).isEqualTo(lineage);
            }
        }
    }

    @Property
    void what_single_predecessor_follows_all_follows(@ForAll("links") List<Link> links) {
        Lineages lineages = new Lineages(links, Urn::value);

        for (int urn = 100001; urn <= 100008; urn++) {
            assertThat(members(lineages, urn, LineagePolicy.ALL))
                    .containsAll(members(lineages, urn, LineagePolicy.SINGLE_PREDECESSOR));
        }
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Integer> urns = Arbitraries.integers().between(100001, 100008);
        return Combinators.combine(urns, urns, Arbitraries.of(Link.Kind.class))
                .as((from, to, kind) -> new Link(new Urn(from), new Urn(to), kind, null, ROW))
                .list()
                .ofMaxSize(14);
    }

    /** Links as {@code earlier>later}: {@code >} succession, {@code +} merger, {@code /} split, {@code ~} other. */
    private static Lineages lineages(String... links) {
        List<Link> parsed = new ArrayList<>();
        for (String link : links) {
            Link.Kind kind = switch (link.charAt(6)) {
                case '>' -> Link.Kind.SUCCESSION;
                case '+' -> Link.Kind.MERGER;
                case '/' -> Link.Kind.SPLIT;
                default -> Link.Kind.OTHER;
            };
            Urn earlier = Urn.parse(link.substring(0, 6)).orElseThrow();
            Urn later = Urn.parse(link.substring(7)).orElseThrow();
            parsed.add(new Link(earlier, later, kind, null, ROW));
        }
        return new Lineages(parsed, Urn::value);
    }

    private static List<Integer> members(Lineages lineages, int urn, LineagePolicy policy) {
        return lineages.of(new Urn(urn), policy).members().stream()
                .map(Urn::value)
                .toList();
    }
}
