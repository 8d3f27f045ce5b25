package org.workinggroups.solver.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Six people with the same data wish the same single place, in {@value #SEEDS} draws, each with ids, names and rows dealt
 * anew. Whoever has the first row, the lowest id or the first name in the alphabet gets it as often as anybody else:
 * chi-square tests at 1 in 1000 each. If one of six had a chance of 1 in 4, a test would find it in more than 95 of 100
 * such series.
 */
class EqualChancesTest {

    private static final int SEEDS = 800;
    private static final int PEOPLE = 6;
    private static final double LEVEL = 0.001;
    private static final List<String> NAMES = List.of("Aalto", "Berg", "Chen", "Moreau", "Suzuki", "Zwart");

    private static final long[] BY_ROW = new long[PEOPLE];
    private static final long[] BY_ID = new long[PEOPLE];
    private static final long[] BY_NAME = new long[PEOPLE];

    @BeforeAll
    static void draw() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Integer> ids = shuffled(random);
            List<Integer> names = shuffled(random);
            Seminar.Builder seminar = Seminar.builder("One place").group(WorkingGroup.builder("A").size(1, 1).build())
                    .group(WorkingGroup.builder("B").build());
            for (int row = 0; row < PEOPLE; row++) {
                seminar.participant(Participant.builder("P" + (1 + ids.get(row))).name(NAMES.get(names.get(row)))
                        .prefers("A").attribute("gender", "F").build());
            }
            Plan plan = Allocator.builder().seed(seed).build().allocate(seminar.build()).plan().orElseThrow();
            int winner = IntStream.range(0, PEOPLE).filter(row -> plan.groupOf("P" + (1 + ids.get(row))).orElseThrow()
                    .equals("A")).findFirst().orElseThrow();
            BY_ROW[winner]++;
            BY_ID[ids.get(winner)]++;
            BY_NAME[names.get(winner)]++;
        }
    }

    @Test
    void theRowDoesNotMatter() {
        assertThat(probability(BY_ROW)).isGreaterThan(LEVEL);
    }

    @Test
    void theIdDoesNotMatter() {
        assertThat(probability(BY_ID)).isGreaterThan(LEVEL);
    }

    @Test
    void theNameDoesNotMatter() {
        assertThat(probability(BY_NAME)).isGreaterThan(LEVEL);
    }

    /** The power that is claimed: series in which one of six has a chance of 1 in 4, and how many of them are found. */
    @Test
    void anUnfairDrawWouldBeFound() {
        SplittableRandom random = new SplittableRandom(1);
        int found = 0;
        for (int series = 0; series < 1000; series++) {
            long[] wins = new long[PEOPLE];
            for (int seed = 0; seed < SEEDS; seed++) {
                wins[random.nextDouble() < 0.25 ? 0 : 1 + random.nextInt(PEOPLE - 1)]++;
            }
            found += probability(wins) <= LEVEL ? 1 : 0;
        }
        assertThat(found).isGreaterThan(950);
    }

    private static double probability(long[] wins) {
        return ChiSquareTest.withDefaults().test(wins).getPValue();
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
