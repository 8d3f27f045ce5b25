package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatPart;
import org.workinggroups.solver.model.Tally;

/** Plans of very many people are improved part by part: 600 people in 21 groups. */
class PartedImprovementTest {

    private static final AllocationModel MODEL = new ModelCompiler().compile(
            new SeminarGenerator(5).generate(SeminarSpecification.ofSize(600, 21)), 1);
    private static final FlatModel SPACE = FlatModel.of(MODEL);

    /** Whatever anybody does within a part changes the whole by as much. */
    @Test
    void aPartCostsWhatItCostsInTheWhole() {
        SearchRandom random = new SearchRandom(1, 1);
        SearchState whole = new SearchState(SPACE);
        whole.reset(random.placements(SPACE));
        int[] groups = {0, 7, 8, 20};
        FlatPart part = FlatPart.of(SPACE, whole.groupOf, groups);
        SearchState state = new SearchState(part.model());
        state.reset(part.within(whole.groupOf));
        assertThat(part.model().movable).hasSizeGreaterThan(20);
        for (int unit : part.model().movable) {
            Score before = whole.score();
            Score partBefore = state.score();
            int to = part.model().choices[unit][random.below(part.model().choices[unit].length)];
            if (to != state.groupOf[unit]) {
                state.change(unit, to);
                whole.change(part.units()[unit], groups[to]);
            }
            assertThat(difference(whole.score(), before)).isEqualTo(difference(state.score(), partBefore));
        }
    }

    private static List<Long> difference(Score after, Score before) {
        return List.of(after.hard() - before.hard(), after.medium() - before.medium(), after.soft() - before.soft());
    }

    @Test
    void everyGroupIsInOnePart() {
        int[] plan = new SearchRandom(1, 2).placements(SPACE);
        List<int[]> parts = new GroupParts(SPACE, plan, new double[0], 4, new SearchRandom(1, 3)).deal();
        assertThat(parts).hasSize(6).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(4).isSorted());
        assertThat(parts.stream().flatMapToInt(IntStream::of).sorted())
                .containsExactlyElementsOf(IntStream.range(0, 21).boxed().toList());
    }

    /** By reduced costs groups 0 and 1 had better change places, as had 2 and 3 and so on; 20 is left over. */
    @Test
    void aGroupIsDealtToWhomItWouldSuit() {
        int[] plan = new SearchRandom(1, 2).placements(SPACE);
        double[] reducedCosts = new double[SPACE.units * SPACE.groups];
        Arrays.fill(reducedCosts, 9);
        for (int u = 0; u < SPACE.units; u++) {
            reducedCosts[u * SPACE.groups + plan[u]] = 5;
            int other = plan[u] ^ 1;
            if (other < SPACE.groups) {
                reducedCosts[u * SPACE.groups + other] = 0;
            }
        }
        List<int[]> parts = new GroupParts(SPACE, plan, reducedCosts, 2, new SearchRandom(1, 3)).deal();
        assertThat(parts.stream().filter(part -> part.length == 2 && part[1] == (part[0] ^ 1)).count())
                .isGreaterThanOrEqualTo(9);
    }

    /** Two threads or one, the plan is the same; its score is that of the terms, and better than the first round's. */
    @Test
    void roundsOfPartsImproveAPlanTheSameWayEveryTime() {
        SearchResult first = search(1);
        SearchResult found = search(4);
        assertThat(found.plan()).isEqualTo(search(4).plan());
        assertThat(found.score()).isLessThan(first.score()).isEqualTo(MODEL.score(new Tally(MODEL, found.plan())));
    }

    /** With so many people that not even the first round looks at all of them at once. */
    @Test
    void twoThousandPeopleAreImprovedPartByPartFromTheFirstRoundOn() {
        AllocationModel model = new ModelCompiler().compile(
                new SeminarGenerator(6).generate(SeminarSpecification.ofSize(2050, 73)), 1);
        FlatModel space = FlatModel.of(model);
        SearchResult first = search(space, 1);
        SearchResult found = search(space, 2);
        assertThat(first.score().isFeasible()).isTrue();
        assertThat(found.plan()).isEqualTo(search(space, 2).plan());
        assertThat(found.score()).isLessThan(first.score()).isEqualTo(model.score(new Tally(model, found.plan())));
    }

    private static SearchResult search(int rounds) {
        return search(SPACE, rounds);
    }

    private static SearchResult search(FlatModel space, int rounds) {
        return new PlanSearch(new SearchLimits(rounds, rounds, 20_000, Duration.ofMinutes(1)), 3)
                .search(space, SearchListener.NONE, score -> false, () -> false);
    }
}
