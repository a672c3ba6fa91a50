package org.unstuck;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** What no room of any module may do. */
public final class HouseRules {
    private static final DescribedPredicate<JavaClass> COMMAND_LINE = resideInAPackage(room("cli"));

    public static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that(DescribedPredicate.not(COMMAND_LINE))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    /** {@code Clock.system...} may stand in configuration and on the command line, from where the clock is handed on. */
    public static final ArchRule TIME_IS_HANDED_IN = CompositeArchRule.of(
                    noClasses().should().callMethodWhere(readsTheTime()).allowEmptyShould(true))
            .and(noClasses()
                    .that(DescribedPredicate.not(COMMAND_LINE))
                    .and()
                    .haveSimpleNameNotEndingWith("Configuration")
                    .should()
                    .callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
                    .allowEmptyShould(true))
            .as("time is handed in as a Clock or a date");

    public static final ArchRule CHANCE_IS_HANDED_IN = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .allowEmptyShould(true)
            .as("chance is handed in as a seed");

    public static final ArchRule ONLY_THE_ENGINE_AND_STORES_SPEAK_SQL = noClasses()
            .that()
            .resideOutsideOfPackages(room("engine"), room("store"))
            .and()
            .haveNameNotMatching(".*Store(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
            .allowEmptyShould(true);

    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should()
            .haveNameNotMatching(".*[.$](Default\\w*|\\w*(Impl|Utils?|Manager|Helper|DTO|Dto))")
            .allowEmptyShould(true);

    private HouseRules() {}

    /** Leaves out tests, also where they come as the jar that other modules borrow. */
    public static final class MainCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
        }
    }

    /** The packages of a room, for example {@code org.unstuck.school..}. */
    public static String room(String name) {
        return "org.unstuck." + name + "..";
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        DescribedPredicate<JavaMethodCall> nowWithoutClock = DescribedPredicate.describe(
                "reads the time of the machine",
                call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
        return nowWithoutClock.or(target(owner(assignableTo(System.class))).and(target(name("currentTimeMillis"))));
    }
}
