package org.unstuck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.unstuck.HouseRules.room;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms of the science, what each may know, and what none may do. A room that is not built yet breaks no rule. */
@AnalyzeClasses(packages = "org.unstuck", importOptions = HouseRules.MainCode.class)
class RoomsOfCoreTest {
    /** A room may use the rooms before it in this list, never one after it. */
    private static final List<String> ROOMS = List.of(
            "provenance",
            "yaml",
            "boundary",
            "school",
            "inspection",
            "intake",
            "register",
            "disclosure",
            "classification",
            "home",
            "statistics",
            "figure",
            "engine",
            "picture",
            "matching",
            "sampling",
            "context",
            "coding",
            "diagnosis",
            "support",
            "publish",
            "bulletin",
            "invented");

    private static final String[] PURE = Stream.of("classification", "statistics", "matching", "sampling", "disclosure")
            .map(HouseRules::room)
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule a_room_knows_only_the_rooms_before_it =
            CompositeArchRule.of(IntStream.range(0, ROOMS.size() - 1)
                    .mapToObj(RoomsOfCoreTest::knowsNoLaterRoom)
                    .toList());

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("org.unstuck.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule intake_knows_only_schools_and_inspections = noClasses()
            .that()
            .resideInAPackage(room("intake"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.unstuck..")
                    .and(resideInAnyPackage(
                                    "org.unstuck",
                                    room("intake"),
                                    room("yaml"),
                                    room("boundary"),
                                    room("provenance"),
                                    room("school"),
                                    room("inspection"))
                            .negate()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pure_rooms_know_no_engine_and_no_intake = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(room("engine"), room("intake"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pure_rooms_touch_nothing_outside = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule core_knows_no_framework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "javax.servlet..", "picocli..", "gg.jte..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_engine_and_stores_speak_sql = HouseRules.ONLY_THE_ENGINE_AND_STORES_SPEAK_SQL;

    @ArchTest
    static final ArchRule nothing_prints = HouseRules.ONLY_THE_COMMAND_LINE_PRINTS;

    @ArchTest
    static final ArchRule time_is_handed_in = HouseRules.TIME_IS_HANDED_IN;

    @ArchTest
    static final ArchRule chance_is_handed_in = HouseRules.CHANCE_IS_HANDED_IN;

    @ArchTest
    static final ArchRule names_say_what_a_class_is = HouseRules.NAMES_SAY_WHAT_A_CLASS_IS;

    private static ArchRule knowsNoLaterRoom(int position) {
        String[] later =
                ROOMS.stream().skip(position + 1L).map(HouseRules::room).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(ROOMS.get(position)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true);
    }
}
