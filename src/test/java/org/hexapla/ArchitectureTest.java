package org.hexapla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows of the architecture: which room may use which. */
@AnalyzeClasses(packages = "org.hexapla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** For each room the rooms of ours that it may use besides itself. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("language", Set.of()),
                    Map.entry("document", Set.of("language")),
                    Map.entry("clause", Set.of("document", "language")),
                    Map.entry("align", Set.of("language")),
                    Map.entry("check", Set.of("clause", "document", "language")),
                    Map.entry("dictionary", Set.of("language")),
                    Map.entry(
                            "evaluation",
                            Set.of("align", "check", "clause", "document", "language")),
                    Map.entry("neural", Set.of("align", "language")),
                    Map.entry(
                            "parallel", Set.of("align", "check", "clause", "document", "language")),
                    Map.entry("official", Set.of("parallel", "clause", "document", "language")),
                    Map.entry("problem", Set.of()),
                    Map.entry("listing", Set.of("problem")),
                    Map.entry("job", Set.of("listing", "problem")),
                    Map.entry(
                            "resolution",
                            Set.of(
                                    "check",
                                    "parallel",
                                    "align",
                                    "neural",
                                    "clause",
                                    "document",
                                    "language",
                                    "official",
                                    "job",
                                    "listing",
                                    "problem")),
                    Map.entry(
                            "review",
                            Set.of(
                                    "resolution",
                                    "check",
                                    "parallel",
                                    "clause",
                                    "document",
                                    "language",
                                    "listing",
                                    "problem")),
                    Map.entry(
                            "workspace",
                            Set.of(
                                    "resolution",
                                    "parallel",
                                    "clause",
                                    "document",
                                    "language",
                                    "problem")),
                    Map.entry(
                            "exchange",
                            Set.of(
                                    "resolution",
                                    "parallel",
                                    "clause",
                                    "document",
                                    "language",
                                    "problem")),
                    Map.entry(
                            "lexicon",
                            Set.of(
                                    "resolution",
                                    "exchange",
                                    "parallel",
                                    "align",
                                    "language",
                                    "job",
                                    "listing",
                                    "problem")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "exchange",
                                    "evaluation",
                                    "check",
                                    "parallel",
                                    "align",
                                    "neural",
                                    "clause",
                                    "dictionary",
                                    "document",
                                    "language",
                                    "official")),
                    Map.entry("server", Set.of()));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.hexapla.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyRoomUsesOnlyWhatItMay(JavaClasses imported) {
        MAY_USE.forEach(
                (room, others) ->
                        noClasses()
                                .that()
                                .resideInAPackage("org.hexapla." + room + "..")
                                .should()
                                .dependOnClassesThat(
                                        describe(
                                                "reside in other rooms than " + others,
                                                used -> isForbidden(room, others, used)))
                                .allowEmptyShould(true)
                                .check(imported));
    }

    @ArchTest
    static final ArchRule EVERY_ROOM_IS_KNOWN =
            classes()
                    .that()
                    .resideInAPackage("org.hexapla.*..")
                    .should()
                    .resideInAnyPackage(
                            MAY_USE.keySet().stream()
                                    .map(room -> "org.hexapla." + room + "..")
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule PURE_ROOMS_KNOW_NO_FRAMEWORK =
            noClasses()
                    .that(
                            resideInAnyPackage(
                                    "org.hexapla.language..",
                                    "org.hexapla.document..",
                                    "org.hexapla.clause..",
                                    "org.hexapla.align..",
                                    "org.hexapla.check..",
                                    "org.hexapla.dictionary..",
                                    "org.hexapla.neural..",
                                    "org.hexapla.parallel..",
                                    "org.hexapla.official..",
                                    "org.hexapla.evaluation..",
                                    "org.hexapla.review.edit..",
                                    "org.hexapla.cli.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");

    @ArchTest
    static final ArchRule ONE_ROOM_KNOWS_THE_NEURAL_LIBRARIES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.hexapla.neural..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_THE_PDF_LIBRARY =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.hexapla.document.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule WRITERS_AND_READERS_KNOW_NO_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAPackage("org.hexapla.exchange..")
                    .and()
                    .haveSimpleNameNotStartingWith("Export")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..",
                            "io.quarkus..",
                            "org.hibernate..",
                            "org.hexapla.resolution..",
                            "org.hexapla.problem..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .should(haveNoEntityInTheirSignature());

    @ArchTest
    static final ArchRule NO_DRAWERS_FOR_EVERYTHING =
            noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..common..", "..impl..", "..service..");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(resideInANullMarkedPackage());

    private static boolean isForbidden(String room, Set<String> others, JavaClass used) {
        String name = used.getPackageName();
        boolean ours = name.equals("org.hexapla") || name.startsWith("org.hexapla.");
        return ours
                && Stream.concat(Stream.of(room), others.stream())
                        .map(allowed -> "org.hexapla." + allowed)
                        .noneMatch(
                                allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
    }

    private static ArchCondition<JavaMethod> haveNoEntityInTheirSignature() {
        return new ArchCondition<>("have no entity in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(
                                entity ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method,
                                                        method.getFullName()
                                                                + " shows "
                                                                + entity.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Package home = type.reflect().getPackage();
                if (Arrays.stream(home.getAnnotations())
                        .noneMatch(annotation -> annotation instanceof NullMarked)) {
                    events.add(SimpleConditionEvent.violated(type, home + " is not @NullMarked"));
                }
            }
        };
    }
}
