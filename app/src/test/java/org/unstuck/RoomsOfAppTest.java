package org.unstuck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries between the rooms of the program, core included. */
@AnalyzeClasses(packages = "org.unstuck", importOptions = HouseRules.MainCode.class)
class RoomsOfAppTest {
    @ArchTest
    static final ArchRule only_the_command_line_prints = HouseRules.ONLY_THE_COMMAND_LINE_PRINTS;

    @ArchTest
    static final ArchRule only_the_engine_and_stores_speak_sql = HouseRules.ONLY_THE_ENGINE_AND_STORES_SPEAK_SQL;

    @ArchTest
    static final ArchRule time_is_handed_in = HouseRules.TIME_IS_HANDED_IN;

    @ArchTest
    static final ArchRule chance_is_handed_in = HouseRules.CHANCE_IS_HANDED_IN;

    @ArchTest
    static final ArchRule names_say_what_a_class_is = HouseRules.NAMES_SAY_WHAT_A_CLASS_IS;

    @ArchTest
    static final ArchRule no_room_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(HouseRules.room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HouseRules.room("cli"));

    @Test
    void every_room_uses_only_what_the_others_show_and_none_in_a_circle() {
        ApplicationModules.of(UnstuckApplication.class, new HouseRules.MainCode())
                .verify();
    }
}
