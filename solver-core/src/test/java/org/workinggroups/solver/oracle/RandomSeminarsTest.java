package org.workinggroups.solver.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.recount.Recount;

/** The random seminars reach what they are there to reach: a comparison of zeros would prove nothing. */
class RandomSeminarsTest {

    @Test
    void everyCriterionCostsSomethingAtEveryLevelItAllows() {
        Set<String> reached = new TreeSet<>();
        for (int seed = 0; seed < 250; seed++) {
            Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
            Recount.penalties(seminar, RandomSeminars.plan(seminar, seed)).keySet()
                    .forEach(line -> reached.add(line.id().split("[:]")[0] + " " + line.level().label()));
        }

        Set<String> expected = new TreeSet<>(Set.of("size hard", "size medium", "size soft", "affinity medium",
                "affinity soft", "equity medium", "equity soft", "remix medium", "remix soft"));
        for (String id : Set.of("eligibility", "keep-apart", "keep-together", "quota", "isolation", "stability",
                "preference", "expertise", "balance")) {
            expected.addAll(Set.of(Level.values()).stream().map(level -> id + " " + level.label())
                    .collect(Collectors.toSet()));
        }
        assertThat(reached).isEqualTo(expected);
    }

    @Test
    void theSameSeedMakesTheSameSeminar() {
        Seminar once = RandomSeminars.seminar(7, 12, 4);
        Seminar again = RandomSeminars.seminar(7, 12, 4);

        assertThat(again).isEqualTo(once);
        assertThat(RandomSeminars.plan(again, 1)).isEqualTo(RandomSeminars.plan(once, 1));
    }
}
