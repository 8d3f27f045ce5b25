package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.FlatModel;

/** Two groups divided anew, when nothing counts but who meets whom, who asked for what and how many there are. */
class BestDivisionTest {

    private static final int HERE = 0;
    private static final int THERE = 2;

    /** Whoever is pinned, must be apart or asked for something: no division is better than the one found. */
    @Property(seed = "31", tries = 200)
    void noDivisionIsBetter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        SearchRandom random = new SearchRandom(seed, 0);
        FlatModel space = meeting(6 + random.below(8), random);
        SearchState state = drawn(space, random);
        int[] before = state.groupOf.clone();
        long price = state.cost();
        long least = leastCost(space, before);

        boolean improved = new BestDivision(state, random).improve(HERE, THERE);

        assertThat(state.cost()).isEqualTo(least);
        assertThat(improved).isEqualTo(least < price);
        assertThat(IntStream.range(0, space.units).filter(unit -> state.groupOf[unit] != before[unit]))
                .allMatch(unit -> before[unit] != 1 && state.groupOf[unit] != 1);
    }

    /** Of about 2 x 20 people twenty are divided at once, by lot: it gets better again and again and never worse. */
    @Test
    void ofLargeGroupsSomeAreDividedAtOnce() {
        SearchRandom random = new SearchRandom(5, 0);
        FlatModel space = meeting(60, random);
        SearchState state = drawn(space, random);
        BestDivision division = new BestDivision(state, random);
        int better = 0;
        for (int i = 0; i < 6; i++) {
            long before = state.cost();
            boolean improved = division.improve(HERE, THERE);
            assertThat(state.cost() < before).isEqualTo(improved);
            better += improved ? 1 : 0;
        }

        assertThat(better).isGreaterThan(1);
    }

    /**
     * Two friends' circles of eight, each half in one room and half in the other, and everybody wants their whole circle. As
     * rooms hold eight, four must change places with four at once: fewer would part friends who sit together.
     */
    @Test
    void halfOfARoomChangesPlacesWithHalfOfTheOther() {
        FlatModel space = circles();
        SearchState state = new SearchState(space);
        state.weigh(new SearchCosts(space, 1000, 1000));
        state.reset(IntStream.range(0, space.units).map(unit -> number(space, unit) / 4 % 2).toArray());

        boolean improved = new BestDivision(state, new SearchRandom(1, 1)).improve(0, 1);

        assertThat(improved).isTrue();
        assertThat(IntStream.range(0, space.units).filter(unit -> number(space, unit) < 8)
                .map(unit -> state.groupOf[unit]).distinct()).hasSize(1);
        assertThat(state.score().hard()).isZero();
    }

    /** Where a column tells people apart, its counts are no sum over pairs. */
    @Test
    void balanceCannotBeDividedThatWay() {
        Seminar.Builder seminar = Seminar.builder("told apart")
                .policy(new Policy(Map.of("size", "off", "balance", Map.of("gender", 1))));
        List.of("WG1", "WG2").forEach(id -> seminar.group(WorkingGroup.builder(id).size(1, 3).build()));
        for (int i = 0; i < 4; i++) {
            seminar.participant(Participant.builder("P" + i).attribute("gender", i < 2 ? "female" : "male").build());
        }

        assertThat(BestDivision.isPossible(FlatModel.of(new ModelCompiler().compile(seminar.build(), 1)))).isFalse();
        assertThat(BestDivision.isPossible(circles())).isTrue();
    }

    private static SearchState drawn(FlatModel space, SearchRandom random) {
        SearchState state = new SearchState(space);
        state.weigh(new SearchCosts(space, 50, 200));
        state.reset(random.placements(space));
        return state;
    }

    /** Every division of those who sit in either group, counted afresh. */
    private static long leastCost(FlatModel space, int[] plan) {
        int[] seated = IntStream.of(space.movable).filter(unit -> plan[unit] != 1 && space.allows(unit, HERE)
                && space.allows(unit, THERE)).toArray();
        SearchState state = new SearchState(space);
        state.weigh(new SearchCosts(space, 50, 200));
        long least = Long.MAX_VALUE;
        for (int subset = 0; subset < 1 << seated.length; subset++) {
            int[] divided = plan.clone();
            for (int i = 0; i < seated.length; i++) {
                divided[seated[i]] = (subset >> i & 1) == 0 ? HERE : THERE;
            }
            state.reset(divided);
            least = Math.min(least, state.cost());
        }
        return least;
    }

    /** People of whom some like or dislike each other, some asked for a group, one is pinned and two must be apart. */
    private static FlatModel meeting(int people, SearchRandom random) {
        Seminar.Builder seminar = Seminar.builder("meeting").policy(new Policy(Map.of("size", "off", "balance", "off")));
        List<String> groups = List.of("WG1", "WG2", "WG3");
        groups.forEach(id -> seminar.group(WorkingGroup.builder(id).size(people / 3 - 1, people / 3 + 2).build()));
        for (int i = 0; i < people; i++) {
            Participant.Builder person = Participant.builder("P" + i);
            if (i == 0) {
                person.pin("WG1");
            } else if (random.below(2) == 0) {
                person.prefers(groups.get(random.below(3)));
            }
            seminar.participant(person.build());
            for (int j = 0; j < i; j++) {
                if (random.below(2) == 0) {
                    seminar.relation(Relation.affinity("P" + j, "P" + i, 1 + random.below(40)));
                }
            }
        }
        return FlatModel.of(new ModelCompiler().compile(seminar.relation(Relation.keepApart("P1", "P2")).build(), 1));
    }

    private static FlatModel circles() {
        Seminar.Builder seminar = Seminar.builder("circles").policy(new Policy(Map.of("size", "off", "balance", "off")));
        List.of("WG1", "WG2").forEach(id -> seminar.group(WorkingGroup.builder(id).size(8, 8).build()));
        for (int i = 0; i < 16; i++) {
            seminar.participant(Participant.builder("P" + i).build());
            for (int j = i / 8 * 8; j < i; j++) {
                seminar.relation(Relation.affinity("P" + j, "P" + i, 1));
            }
        }
        return FlatModel.of(new ModelCompiler().compile(seminar.build(), 1));
    }

    private static int number(FlatModel space, int unit) {
        return Integer.parseInt(space.model.participants().get(space.members[unit][0]).id().substring(1));
    }
}
