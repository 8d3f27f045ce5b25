package org.workinggroups.solver;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
    static final ArchRule extensionsKnowTheDomainOnly = classes().that().resideInAPackage(ROOT + ".extension..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "extension"));

    @ArchTest
    static final ArchRule modelKnowsTheDomainOnly = classes().that().resideInAPackage(ROOT + ".model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "model"));

    @ArchTest
    static final ArchRule criteriaKnowDomainAndModelOnly = classes().that().resideInAPackage(ROOT + ".criteria..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "model", "criteria", "extension"));

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
    static final ArchRule explanationKnowsSearchAndEvaluationOnly = noClasses().that()
            .resideInAPackage(ROOT + ".explanation..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("proof", "feasibility", "bound", "tradeoff"));

    @ArchTest
    static final ArchRule tradeOffsAreMadeOfWholePlans = noClasses().that().resideInAPackage(ROOT + ".tradeoff..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("search", "proof", "feasibility", "bound",
                    "explanation", "io", "generate"));

    @ArchTest
    static final ArchRule updatesKnowNoFiles = noClasses().that().resideInAPackage(ROOT + ".update..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("io", "workbook", "generate", "dataset",
                    "tradeoff"));

    @ArchTest
    static final ArchRule theRecountKnowsTheDomainOnly = classes().that().resideInAPackage(ROOT + ".recount..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "recount"));

    @ArchTest
    static final ArchRule verifyingTrustsNoneOfTheSolversParts = noClasses().that()
            .resideInAPackage(ROOT + ".verify..").and().doNotHaveSimpleName("Replay")
            .should().dependOnClassesThat().resideInAnyPackage(packages("criteria", "model", "search", "proof", "bound",
                    "feasibility", "explanation"));

    @ArchTest
    static final ArchRule auditsKnowPlansAndNotHowTheyAreMade = noClasses().that().resideInAPackage(ROOT + ".audit..")
            .should().dependOnClassesThat().resideInAnyPackage(packages("criteria", "search", "proof", "feasibility",
                    "bound", "explanation", "update", "io", "lottery"));

    @ArchTest
    static final ArchRule aDrawKnowsPlansOnly = classes().that().resideInAPackage(ROOT + ".lottery..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(javaAnd("domain", "lottery"));

    @ArchTest
    static final ArchRule statisticsLiveInAudit = noClasses().that().resideOutsideOfPackage(ROOT + ".audit..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.commons.statistics..");

    @ArchTest
    static final ArchRule timefoldLivesInSearch = noClasses().that().resideOutsideOfPackage(ROOT + ".search..")
            .should().dependOnClassesThat().resideInAPackage("ai.timefold..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule orToolsLivesInProof = noClasses().that().resideOutsideOfPackage(ROOT + ".proof..")
            .should().dependOnClassesThat().resideInAPackage("com.google..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule jacksonLivesInInputOutputAndGenerate = noClasses().that()
            .resideOutsideOfPackages(packages("io", "generate", "table"))
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingNeedsTheDataSets = noClasses().that().resideOutsideOfPackage(ROOT + ".dataset..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + ".dataset..");

    @ArchTest
    static final ArchRule readingWorkbooksAndCharsetsLivesInTable = noClasses().that()
            .resideOutsideOfPackage(ROOT + ".table..")
            .should().dependOnClassesThat().resideInAnyPackage("org.dhatim.fastexcel.reader..", "org.mozilla..",
                    "javax.xml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule zippedSheetsLiveInTableAndWorkbook = noClasses().that()
            .resideOutsideOfPackages(packages("table", "workbook"))
            .should().dependOnClassesThat().resideInAnyPackage("org.dhatim..", "com.github.rzymek..",
                    "org.apache.commons.compress..", "org.apache.poi..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheDataSetsKnowWhoWritesWorkbooks = noClasses().that()
            .resideOutsideOfPackages(packages("workbook", "dataset"))
            .should().dependOnClassesThat().resideInAnyPackage(packages("workbook"));

    @ArchTest
    static final ArchRule templatesLiveInReport = noClasses().that().resideOutsideOfPackage(ROOT + ".report..")
            .should().dependOnClassesThat().resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule nothingNeedsTheReport = noClasses().that().resideOutsideOfPackage(ROOT + ".report..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + ".report..");

    @ArchTest
    static final ArchRule tableKnowsTheDomainOnly = noClasses().that().resideInAPackage(ROOT + ".table..")
            .should().dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(
                    packages("domain", "table")))));

    @ArchTest
    static final ArchRule vocabularyKnowsTablesOnly = noClasses().that().resideInAPackage(ROOT + ".vocabulary..")
            .should().dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(
                    packages("domain", "table", "vocabulary")))));

    @ArchTest
    static final ArchRule noPackageDependsOnItselfThroughOthers = slices().matching(ROOT + ".(*)..")
            .should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes().that().haveSimpleName("package-info")
            .should().beAnnotatedWith("org.jspecify.annotations.NullMarked");

    private static String[] javaAnd(String... names) {
        return Stream.concat(Stream.of("java..", "org.jspecify.annotations"), Arrays.stream(packages(names)))
                .toArray(String[]::new);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
