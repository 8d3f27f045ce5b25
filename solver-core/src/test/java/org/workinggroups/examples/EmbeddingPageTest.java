package org.workinggroups.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.Cancellation;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.explanation.ChangedPlan;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.explanation.WhatIf;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.ExplanationWriter;
import org.workinggroups.solver.io.JsonSchemas;
import org.workinggroups.solver.io.SeminarDocument;
import org.workinggroups.solver.io.SeminarJson;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.UpdateLimits;

/** Every snippet of {@code docs/embedding.md} and of the README is part of an example that is compiled and run. */
class EmbeddingPageTest {

    private final Seminar seminar = new SeminarGenerator(3).generate(SeminarSpecification.ofSize(24, 3));

    @Test
    void everySnippetIsPartOfAnExample() throws IOException {
        String sources = sources();
        List<String> snippets = Stream.concat(snippets("docs/embedding.md"), snippets("README.md")).toList();

        assertThat(snippets).hasSizeGreaterThan(8).allSatisfy(snippet -> assertThat(sources).contains(snippet));
    }

    @Test
    void theProjectOutsideHoldsTheTenLines() throws IOException {
        String outside = withoutIndentation(Files.readString(repository().resolve(
                "solver-core/src/it/ten-lines/src/main/java/outside/TenLines.java")));

        assertThat(snippets("README.md")).hasSize(1).allSatisfy(snippet -> assertThat(outside).contains(snippet));
    }

    /** P1 and P3 both wish WG1 and are kept apart, so one of them is disappointed and everybody else is not. */
    @Test
    void tenLinesToAFirstAllocation() {
        Map<String, String> seated = FirstAllocation.seated();

        assertThat(seated).containsOnlyKeys("P1", "P2", "P3", "P4").containsEntry("P2", "WG2");
        assertThat(List.of(seated.get("P1"), seated.get("P3"))).containsExactlyInAnyOrder("WG1", "WG2");
        assertThat(seated.values()).containsExactlyInAnyOrder("WG1", "WG1", "WG2", "WG2");
    }

    @Test
    void builders() {
        List<String> shown = new ArrayList<>();
        try {
            Policy policy = Policy.builder()
                    .weight("balance", "gender", 2)
                    .set("quota", List.of(Map.of("attribute", "role", "value", "moderator", "min", 1)))
                    .off("isolation").build();
            Seminar.builder("Spring seminar").policy(policy)
                    .group(WorkingGroup.builder("WG1").target(30, 25))
                    .participant(Participant.builder("P1").prefers("WG2"))
                    .build();
        } catch (InvalidSeminarException e) {
            e.problems().forEach(problem -> shown.add(problem.toString()));
        }
        assertThat(shown).hasSize(2);
    }

    @Test
    void oneAllocatorForEverything() {
        Plan published = Allocator.builder().build().allocate(seminar).plan().orElseThrow();
        Origins origins = Origins.of(seminar);

        Allocator allocator = Allocator.builder().seed(2026).timeLimit(Duration.ofSeconds(10)).build();
        List<Problem> problems = allocator.check(seminar, origins);
        Scorecard scorecard = allocator.evaluate(seminar, published);
        Explainer explainer = allocator.explain(seminar, published);
        WhatIf whatIf = allocator.whatIf(seminar, published);
        PlanUpdate update = allocator.update(seminar, published, UpdateLimits.LEAST);

        assertThat(problems).noneMatch(problem -> problem.severity() == Problem.Severity.CONFLICT);
        assertThat(scorecard.isFeasible()).isTrue();
        assertThat(explainer.person("P001").answer()).isNotEmpty();
        assertThat(whatIf.suggestions(3)).hasSize(3);
        assertThat(update.leastMoves()).hasValue(0);
    }

    @Test
    void compiledOnce() {
        Allocator allocator = Allocator.builder().build();
        Plan plan = allocator.allocate(seminar).plan().orElseThrow();
        PlanChange dragged = allocator.whatIf(seminar, plan).suggestions(1).getFirst().changes().getFirst();

        CompiledSeminar compiled = allocator.compile(seminar, Origins.of(seminar));
        ChangedPlan changed = new WhatIf(compiled, plan).with(List.of(dragged));
        Scorecard after = new Evaluator(compiled).evaluate(changed.plan());

        assertThat(after.score()).isEqualTo(changed.difference().after());
    }

    @Test
    void longWork() {
        List<String> bar = new ArrayList<>();
        Allocator allocator = Allocator.builder().prove(Duration.ofSeconds(30)).build();

        Cancellation stop = new Cancellation();
        CompletableFuture<AllocationResult> solve = allocator.toBuilder()
                .deadline(Duration.ofMinutes(1))
                .listener(progress -> bar.add(progress.phase() + " " + progress.best() + " of " + progress.bound()))
                .cancelledWhen(stop)
                .build().allocateAsync(seminar);
        stop.cancel();
        AllocationResult best = solve.join();

        assertThat(best.ending()).isEqualTo(AllocationResult.Ending.INTERRUPTED);
    }

    @Test
    void ownCriteria() {
        Seminar neighbours = seminar.withPolicy(seminar.policy().with("colleagues", 5));

        Allocator allocator = Allocator.builder().criterion(new ColleaguesApart()).build();
        Scorecard scorecard = allocator.allocate(neighbours).scorecard().orElseThrow();

        assertThat(scorecard.criteria()).anyMatch(line -> line.id().equals("colleagues"));
    }

    @Test
    void jsonInAndOut() {
        byte[] request = SeminarJson.write(seminar);
        Allocator allocator = Allocator.builder().build();

        SeminarDocument document = SeminarJson.read("seminar", request);
        AllocationResult result = allocator.allocate(document.seminar(), document.origins());
        byte[] plan = AllocationWriter.json(result);
        Explainer explainer = allocator.explain(document.seminar(), result.plan().orElseThrow());
        byte[] explanation = ExplanationWriter.json(document.seminar(), explainer.plan());
        String schema = JsonSchemas.text("workgroups/allocation/1");

        assertThat(plan).isNotEmpty();
        assertThat(explanation).isNotEmpty();
        assertThat(schema).contains("2020-12");
    }

    private static Stream<String> snippets(String page) throws IOException {
        return Pattern.compile("(?ms)^```java\n(.*?)^```$").matcher(Files.readString(repository().resolve(page)))
                .results().map(block -> withoutIndentation(block.group(1)));
    }

    private static String sources() throws IOException {
        Path folder = repository().resolve("solver-core/src/test/java/org/workinggroups/examples");
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sources.add(withoutIndentation(Files.readString(file)));
            }
        }
        return String.join("\n", sources);
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("datasets")) ? here : here.getParent();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
