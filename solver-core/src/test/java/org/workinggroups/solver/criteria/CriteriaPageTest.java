package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;
import org.workinggroups.solver.recount.Recount;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs docs/criteria.md: every snippet compiles, and every example costs what the page says. */
class CriteriaPageTest {

    private static final String PAGE = read(Path.of("..", "docs", "criteria.md"));
    private static final Pattern SECTION = Pattern.compile("^## (.+)$", Pattern.MULTILINE);
    private static final Pattern SNIPPET = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("^Example plan: (.*?)\\.$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PENALTY = Pattern.compile("`([^`]+)` (hard|medium|soft) (\\d+)");

    @Test
    void everyCriterionHasItsSectionAndItsExample() {
        List<String> sections = sections().keySet().stream().toList();

        assertThat(sections).containsAll(Criteria.all().stream().map(Criterion::id).toList());
        Criteria.all().forEach(criterion -> assertThat(EXAMPLE.matcher(sections().get(criterion.id())).find())
                .as(criterion.id()).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> theExamplePlanCostsWhatThePageSays() {
        return Criteria.all().stream().map(criterion -> DynamicTest.dynamicTest(criterion.id(),
                () -> checkExample(criterion.id(), sections().get(criterion.id()))));
    }

    @TestFactory
    Stream<DynamicTest> everySnippetCompiles() {
        return snippets(PAGE).stream().map(snippet -> DynamicTest.dynamicTest(snippet.strip(),
                () -> assertThat(new ModelCompiler().compile(Cast.seminar().withPolicy(policy(snippet)), 1).terms())
                        .isNotEmpty()));
    }

    @Test
    void theDefaultPolicyIsTheOneThePageStates() {
        Policy stated = policy(snippets(sections().get("The default policy")).getFirst());

        AllocationModel byDefault = new ModelCompiler().compile(Cast.seminar(), 1);
        AllocationModel byPage = new ModelCompiler().compile(Cast.seminar().withPolicy(stated), 1);

        assertThat(stated.settings().keySet()).containsExactlyInAnyOrderElementsOf(
                Criteria.all().stream().map(Criterion::id).toList());
        assertThat(byPage.objectives()).isEqualTo(byDefault.objectives());
        assertThat(texts(byPage)).isEqualTo(texts(byDefault));
    }

    @Test
    void thePageNamesThePeopleOfTheExample() {
        for (Participant person : Cast.seminar().participants()) {
            assertThat(PAGE).contains("| " + person.id() + " | " + person.name() + " | "
                    + String.join("", person.values("gender")) + " | " + String.join("", person.values("region")));
            assertThat(PAGE).containsPattern("\\| WG\\d \\|.*" + person.id() + " " + person.name().split(" ")[0]);
        }
    }

    /** The class in the story of a new criterion is the one that the tests compile. */
    @Test
    void theNewCriterionOfThePageIsTheTestedOne() {
        String source = read(Path.of("src", "test", "java", "org", "workinggroups", "solver", "criteria",
                "ColleaguesCriterion.java"));
        String shown = PAGE.substring(PAGE.indexOf("```java\n") + 8, PAGE.indexOf("```", PAGE.indexOf("```java") + 7));

        assertThat(source).endsWith(shown);
    }

    private static void checkExample(String id, String section) {
        Seminar seminar = Cast.seminar().withPolicy(policy(snippets(section).getLast()));
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        long[] penalties = model.penalties(new Tally(model, model.indexes(Cast.plan())));
        Map<String, Long> counted = new TreeMap<>();
        for (Objective objective : model.objectives()) {
            if (objective.criterion().equals(id) && penalties[objective.index()] != 0) {
                counted.put(objective.id() + " " + objective.level().label(), penalties[objective.index()]);
            }
        }
        Map<String, Long> recounted = new TreeMap<>();
        Recount.penalties(seminar, Cast.plan()).forEach((line, penalty) -> {
            if (line.id().split(":")[0].equals(id)) {
                recounted.put(line.id() + " " + line.level().label(), penalty);
            }
        });

        assertThat(counted).isEqualTo(stated(section));
        assertThat(recounted).isEqualTo(stated(section));
    }

    private static Map<String, Long> stated(String section) {
        Map<String, Long> stated = new TreeMap<>();
        EXAMPLE.matcher(section).results().map(MatchResult::group).flatMap(text -> PENALTY.matcher(text).results())
                .filter(match -> !match.group(3).equals("0"))
                .forEach(match -> stated.put(match.group(1) + " " + match.group(2), Long.valueOf(match.group(3))));
        return stated;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        List<MatchResult> headings = SECTION.matcher(PAGE).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : PAGE.length();
            sections.put(headings.get(i).group(1), PAGE.substring(headings.get(i).end(), end));
        }
        return sections;
    }

    private static List<String> snippets(String text) {
        return SNIPPET.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Policy policy(String snippet) {
        Map<?, ?> tree = new YAMLMapper().readValue(snippet, Map.class);
        @SuppressWarnings("unchecked")
        Map<String, Object> settings = (Map<String, Object>) tree.get("policy");
        return new Policy(settings);
    }

    private static List<String> texts(AllocationModel model) {
        List<String> texts = new ArrayList<>();
        for (Term term : model.terms()) {
            texts.add(term.objective() + " " + term.rule() + " " + term.greatestCost() + switch (term) {
                case PlacementTerm placement -> Arrays.toString(placement.costs());
                case CountTerm count -> Arrays.toString(count.costs());
                default -> "";
            });
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
