package org.workinggroups.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.explanation.GroupCount;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.extension.CriterionSettings;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.extension.Terms;
import org.workinggroups.solver.report.Report;
import org.workinggroups.solver.report.ReportContent;
import org.workinggroups.solver.update.UpdateLimits;

/**
 * A criterion that the solver does not know, added from outside its packages. Three colleagues of the Institute of
 * Rights and three people from elsewhere are seated in three groups of two; everybody from the institute wishes WG1.
 */
class OwnCriterionTest {

    private static final Plan TOGETHER = Plan.of(Map.of("Ada", "WG1", "Bea", "WG1", "Cem", "WG2", "Dan", "WG2",
            "Eva", "WG3", "Fil", "WG3"));

    private final Allocator allocator = Allocator.builder().criterion(new ColleaguesApart()).build();

    @Test
    void theSearchKeepsToIt() {
        AllocationResult result = allocator.allocate(seminar(20));
        Plan plan = result.plan().orElseThrow();

        assertThat(List.of("Ada", "Bea", "Cem")).extracting(id -> plan.groupOf(id).orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(result.scorecard().orElseThrow().criteria()).extracting(CriterionScore::id, CriterionScore::penalty)
                .contains(tuple("colleagues", 0L));
        assertThat(result.bound()).isLessThanOrEqualTo(result.scorecard().orElseThrow().score());
    }

    @Test
    void theScorecardCountsIt() {
        assertThat(allocator.evaluate(seminar(20), TOGETHER).criteria())
                .filteredOn(line -> line.id().equals("colleagues")).singleElement().satisfies(line -> {
                    assertThat(line.penalty()).isEqualTo(1);
                    assertThat(line.weight()).isEqualTo(20);
                    assertThat(line.level()).isEqualTo(Level.SOFT);
                });
    }

    @Test
    void theExplanationTellsItInItsOwnWords() {
        Explainer explainer = allocator.explain(seminar(20), TOGETHER);

        assertThat(explainer.group("WG1").misses()).extracting(GroupCount::sentence)
                .contains("WG1 seats two people with institution Institute of Rights side by side");
        assertThat(explainer.criterion("colleagues").getFirst().penalty()).isEqualTo(1);
    }

    @Test
    void whatIfPricesIt() {
        PlanDifference difference = allocator.whatIf(seminar(20), TOGETHER)
                .with(List.of(new PlanChange.Swap("Bea", "Eva"))).difference();

        assertThat(difference.criteria()).filteredOn(change -> change.id().equals("colleagues"))
                .extracting(CriterionChange::before, CriterionChange::after)
                .containsExactly(tuple(1L, 0L));
    }

    @Test
    void theReportShowsIt() {
        Seminar seminar = seminar(20);
        Explainer explainer = allocator.explain(seminar, TOGETHER);
        byte[] page = Report.html(new ReportContent(allocator.adopt(seminar, Origins.of(seminar), TOGETHER),
                explainer.plan(), explainer.everybody(), List.of(), Optional.empty(), Optional.empty()));

        assertThat(new String(page, StandardCharsets.UTF_8)).contains("colleagues");
    }

    /** As a hard rule it is kept by an update, too: Bea has to leave WG1. */
    @Test
    void anUpdateKeepsIt() {
        Seminar seminar = seminar(1).withPolicy(Policy.STANDARD.with("colleagues", Map.of("level", "hard")));

        Plan updated = allocator.update(seminar, TOGETHER, UpdateLimits.LEAST).plan().orElseThrow();

        assertThat(allocator.evaluate(seminar, updated).isFeasible()).isTrue();
        assertThat(allocator.evaluate(seminar, TOGETHER).isFeasible()).isFalse();
    }

    @Test
    void withoutItThePolicyIsRefused() {
        assertThatThrownBy(() -> Allocator.builder().build().allocate(seminar(20)))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("there is no such criterion");
    }

    @Test
    void aSlipInItsSettingsIsTold() {
        Seminar slip = seminar(1).withPolicy(Policy.STANDARD.with("colleagues", Map.of("wieght", 3)));
        assertThatThrownBy(() -> allocator.allocate(slip)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("policy.colleagues.wieght").hasMessageContaining("Maybe weight was meant");
    }

    /** A jar with one class and the service's name beside it, somewhere on the class path of the program. */
    @Test
    void aJarBringsItAlong(@TempDir Path folder) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar(folder).toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Allocator found = Allocator.builder().build();
            Seminar seminar = seminar(1).withPolicy(Policy.STANDARD.with("early-birds", 7));

            assertThat(found.evaluate(seminar, TOGETHER).criteria()).extracting(CriterionScore::id)
                    .contains("early-birds");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aMistakeInItsCodeIsToldToWhoeverWroteIt() {
        assertThatThrownBy(() -> allocator.toBuilder().criterion(new ColleaguesApart()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two criteria are called \"colleagues\"");
        assertThatThrownBy(() -> evaluated("balance", (settings, terms) -> { })).hasMessageContaining("balance");
        assertThatThrownBy(() -> evaluated("No name", (settings, terms) -> { })).hasMessageContaining("No name");
        assertThatThrownBy(() -> evaluated("gift", (settings, terms) -> terms.placement(terms.line(Level.SOFT, 1),
                "a gift", terms.participants().getFirst(), group -> -1))).hasMessageContaining("gift charges -1");
        assertThatThrownBy(() -> evaluated("guest", (settings, terms) -> terms.together(terms.line(Level.SOFT, 1),
                "a guest", terms.participants().getFirst(), Participant.builder("Zoe").build(), 1)))
                .hasMessageContaining("guest names Zoe, who is not in the seminar");
    }

    /** Every kind of cost once: two want to share a group, two do not, one dislikes WG3, and the sum is limited. */
    @Test
    void everyKindOfCostIsCounted() {
        CriterionScore line = evaluated("kinds", (settings, terms) -> {
            Terms.Line one = terms.line("all", Level.MEDIUM, settings.weight());
            Participant ada = person(terms, "Ada");
            Participant eva = person(terms, "Eva");
            terms.apart(one, "Ada and Eva share a group", ada, eva, 100);
            terms.together(one, "Eva and Fil are apart", eva, person(terms, "Fil"), 20);
            terms.placement(one, "Eva is not in WG3", eva, group -> group.id().equals("WG3") ? 3 : 0);
            terms.sum(one, "at most 2 in WG1 and WG2", (person, group) -> group.id().equals("WG3") ? 0 : 1, 2);
            assertThat(terms.fairShare(terms.everybody(), terms.groups().getFirst()).toString()).isEqualTo("2");
        });

        assertThat(line.id()).isEqualTo("kinds:all");
        assertThat(line.penalty()).isEqualTo(100 + 20 + 3 + 2);
    }

    private static Participant person(Terms terms, String id) {
        return terms.participants().stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
    }

    private interface Compiling {
        void compile(CriterionSettings settings, Terms terms);
    }

    private static CriterionScore evaluated(String id, Compiling compiling) {
        OwnCriterion criterion = new OwnCriterion() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Object defaultSettings() {
                return 1;
            }

            @Override
            public void compile(CriterionSettings settings, Terms terms) {
                compiling.compile(settings, terms);
            }
        };
        return Allocator.builder().criterion(criterion).build()
                .evaluate(seminar(1).withPolicy(Policy.STANDARD), TOGETHER).criteria().stream()
                .filter(line -> line.id().startsWith(id)).findFirst().orElseThrow();
    }

    private static Seminar seminar(int weight) {
        Seminar.Builder seminar = Seminar.builder("Colleagues").policy(Policy.STANDARD.with("colleagues", weight));
        IntStream.rangeClosed(1, 3).forEach(g -> seminar.group(WorkingGroup.builder("WG" + g).size(2, 2).build()));
        List.of("Ada", "Bea", "Cem").forEach(id -> seminar.participant(Participant.builder(id)
                .attribute("institution", "Institute of Rights").prefers("WG1").build()));
        List.of("Dan", "Eva", "Fil").forEach(id -> seminar.participant(Participant.builder(id).build()));
        return seminar.build();
    }

    private static Path jar(Path folder) throws IOException {
        Path source = folder.resolve("EarlyBirds.java");
        Files.writeString(source, """
                import org.workinggroups.solver.domain.Level;
                import org.workinggroups.solver.extension.*;
                public final class EarlyBirds implements OwnCriterion {
                    public String id() { return "early-birds"; }
                    public void compile(CriterionSettings settings, Terms terms) {
                        Terms.Line line = terms.line(Level.SOFT, settings.weight());
                        terms.participants().forEach(person -> terms.placement(line,
                                person.id() + " is early", person, group -> group.id().equals("WG1") ? 0 : 1));
                    }
                }
                """);
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();
        Path jar = folder.resolve("early-birds.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            entry(out, "EarlyBirds.class", Files.readAllBytes(folder.resolve("EarlyBirds.class")));
            entry(out, "META-INF/services/" + OwnCriterion.class.getName(),
                    "EarlyBirds\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
