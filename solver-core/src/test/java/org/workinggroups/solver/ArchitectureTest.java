package org.workinggroups.solver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Dependencies point one way, in the order of the picture in the design; foreign libraries have one home each. */
@AnalyzeClasses(packages = "org.workinggroups.solver", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.workinggroups.solver";
    private static final String[] READERS_OF_TERMS = packages("search", "proof", "evaluation", "feasibility",
            "explanation");

    @ArchTest
    static final ArchRule domainKnowsNothingElse = classes().that().resideInAPackage(ROOT + ".domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain"));

    @ArchTest
    static final ArchRule modelKnowsTheDomainOnly = classes().that().resideInAPackage(ROOT + ".model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "model"));

    @ArchTest
    static final ArchRule criteriaKnowDomainAndModelOnly = classes().that().resideInAPackage(ROOT + ".criteria..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "model", "criteria"));

    @ArchTest
    static final ArchRule nobodyWhoReadsTermsKnowsACriterion = noClasses().that()
            .resideInAnyPackage(READERS_OF_TERMS)
            .should().dependOnClassesThat().resideInAnyPackage(packages("criteria", "io", "generate"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule searchAndProofDoNotKnowEachOther = noClasses().that().resideInAPackage(ROOT + ".search..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("proof", "evaluation", "feasibility",
                    "explanation"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule proofDoesNotKnowTheOtherReaders = noClasses().that().resideInAPackage(ROOT + ".proof..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("search", "evaluation", "feasibility",
                    "explanation"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule evaluationDoesNotKnowTheOtherReaders = noClasses().that()
            .resideInAPackage(ROOT + ".evaluation..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("search", "proof", "feasibility",
                    "explanation"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule feasibilityDoesNotKnowTheOtherReaders = noClasses().that()
            .resideInAPackage(ROOT + ".feasibility..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("search", "proof", "evaluation",
                    "explanation"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timefoldLivesInSearch = noClasses().that().resideOutsideOfPackage(ROOT + ".search..")
            .should().dependOnClassesThat().resideInAPackage("ai.timefold..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule orToolsLivesInProof = noClasses().that().resideOutsideOfPackage(ROOT + ".proof..")
            .should().dependOnClassesThat().resideInAPackage("com.google..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule jacksonLivesInInputOutputAndGenerate = noClasses().that()
            .resideOutsideOfPackages(packages("io", "generate"))
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noPackageDependsOnItselfThroughOthers = slices().matching(ROOT + ".(*)..")
            .should().beFreeOfCycles().allowEmptyShould(true);

    private static String[] javaAnd(String... names) {
        return Stream.concat(Stream.of("java.."), Arrays.stream(packages(names))).toArray(String[]::new);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
