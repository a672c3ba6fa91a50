package org.unstuck.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.unstuck.classification.Classification;
import org.unstuck.classification.Verdict.Answer;
import org.unstuck.engine.AnalysisEngine;
import org.unstuck.engine.EngineLimits;
import org.unstuck.engine.Relation;
import org.unstuck.school.EstablishmentType.Sector;
import org.unstuck.school.Phase;
import org.unstuck.school.Urn;

/** What must hold of the tables whatever schools there are. */
class TablesTest {

    private static final LocalDate AS_AT = LocalDate.of(2019, 8, 31);
    private static final Question QUESTION = new Question(
            new Classification(InventedRegister.definition(Path.of("target"), "ofsted-2020-stuck"), AS_AT, List.of()),
            Map.of(),
            List.of());

    @Property(tries = 40)
    void categories_and_unknown_make_up_all_schools(@ForAll("countries") List<SchoolFacts> schools) {
        long met = schools.stream().filter(it -> it.answer() == Answer.MET).count();
        for (PictureTable table : compositions(schools)) {
            Composition composition = (Composition) table;
            if (composition.id().equals("phase") || composition.id().equals("region")) {
                assertThat(composition.rows().stream()
                                        .mapToLong(it -> it.met().count())
                                        .sum()
                                + composition.unknown().met())
                        .isEqualTo(met);
                assertThat(composition.rows().stream()
                                        .mapToLong(it -> it.all().count())
                                        .sum()
                                + composition.unknown().all())
                        .isEqualTo(schools.size());
            }
            assertThat(composition.rows())
                    .allSatisfy(it -> assertThat(it.met().count())
                            .isBetween(it.bounds().lower(), it.bounds().upper()));
        }
    }

    @Property(tries = 40)
    void authorities_unknown_and_left_out_make_up_all_schools(@ForAll("countries") List<SchoolFacts> schools) {
        Authorities table = authorities(schools);

        assertThat(table.rows().stream().mapToLong(it -> it.met().of()).sum()
                        + table.unknown().of()
                        + table.leftOut().of())
                .isEqualTo(schools.size());
        assertThat(table.rows())
                .allSatisfy(it -> assertThat(it.ranked()).isEqualTo(it.met().of() >= Authorities.FEWEST_RANKED));
    }

    @Property(tries = 20)
    void the_order_of_schools_changes_no_table(@ForAll("countries") List<SchoolFacts> schools, @ForAll Random random) {
        List<SchoolFacts> shuffled = new ArrayList<>(schools);
        Collections.shuffle(shuffled, random);

        assertThat(compositions(shuffled)).isEqualTo(compositions(schools));
        assertThat(authorities(shuffled)).isEqualTo(authorities(schools));
        assertThat(averages(shuffled)).isEqualTo(averages(schools));
    }

    @Provide
    Arbitrary<List<SchoolFacts>> countries() {
        Arbitrary<SchoolFacts> school = Combinators.combine(
                        Arbitraries.integers().between(100_000, 999_999),
                        Arbitraries.of(Phase.PRIMARY, Phase.JUNIOR, Phase.SECONDARY, Phase.NURSERY),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("North East", "London").injectNull(0.2),
                        Arbitraries.of("301", "302", "303").injectNull(0.1),
                        Arbitraries.doubles().between(0, 100).ofScale(1).injectNull(0.2))
                .as(TablesTest::school);
        return school.list().ofMinSize(0).ofMaxSize(60);
    }

    private static SchoolFacts school(
            int urn,
            Phase phase,
            Answer answer,
            boolean academy,
            @Nullable String region,
            @Nullable String authority,
            @Nullable Double meals) {
        return new SchoolFacts(
                new Urn(urn),
                "Invented School " + urn,
                phase,
                answer,
                urn % 2 == 0,
                academy,
                Kinds.sector(academy ? Sector.ACADEMY : Sector.MAINTAINED),
                academy ? Kinds.INSPECTED : Kinds.NO_ACADEMY,
                new SchoolFacts.Place(region, authority, authority, Kinds.TOWNS, null, null),
                SchoolFacts.TrustPlace.NONE,
                new SchoolFacts.Census(meals, AS_AT, meals, meals, meals, meals, meals, AS_AT));
    }

    private static List<PictureTable> compositions(List<SchoolFacts> schools) {
        try (AnalysisEngine engine = loaded(schools)) {
            return new CompositionTables(QUESTION).make(engine);
        }
    }

    private static Authorities authorities(List<SchoolFacts> schools) {
        try (AnalysisEngine engine = loaded(schools)) {
            return new AuthorityTable(QUESTION, schools).make(engine);
        }
    }

    private static Averages averages(List<SchoolFacts> schools) {
        try (AnalysisEngine engine = loaded(schools)) {
            return new PupilTables(QUESTION, engine).averages();
        }
    }

    private static AnalysisEngine loaded(List<SchoolFacts> schools) {
        AnalysisEngine engine = AnalysisEngine.inProcess(new EngineLimits(128, 1));
        engine.load(new Relation<>("school", SchoolFacts.COLUMNS, schools));
        return engine;
    }
}
