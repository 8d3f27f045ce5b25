package org.workinggroups.solver.benchmarks.diverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.evaluation.Evaluator;

/** Four elements in two groups of two: 0 and 1 are 5.5 apart, 2 and 3 are 2, and everybody else is 1 apart. */
class MdgpReaderTest {

    private static final List<String> LINES = List.of("4 2 ss 2 2 2 2", "0 1 5.5", "0 2 1", "0 3 1", "1 2 1.00000",
            "1 3 1", "2 3 2", "");

    @Test
    void readsSizesAndDistancesBothWays() {
        DiverseInstance instance = MdgpReader.read("four", LINES);

        assertThat(instance.elements()).isEqualTo(4);
        assertThat(instance.sizes()).containsExactly(new SizeRange(2, 2), new SizeRange(2, 2));
        assertThat(instance.distances()[1][0]).isEqualTo(5.5);
        assertThat(instance.distances()[0][1]).isEqualTo(5.5);
    }

    @Test
    void diversityIsTheSumOfTheDistancesWithinGroups() {
        DiverseInstance instance = MdgpReader.read("four", LINES);
        Seminar seminar = instance.seminar();

        Score score = new Evaluator(new ModelCompiler().compile(seminar, 1)).evaluate(Plan.of(Map.of(
                "E0", "G1", "E1", "G1", "E2", "G2", "E3", "G2"))).score();

        assertThat(score.isFeasible()).isTrue();
        assertThat(instance.diversity(score.soft())).isCloseTo(5.5 + 2, within(1e-9));
    }

    @Test
    void namesTheLineItDoesNotUnderstand() {
        assertThatIllegalArgumentException().isThrownBy(() -> MdgpReader.read("four", List.of("4 2 ss 2 2 2 2",
                "0 7 1.5")))
                .withMessage("four, line 2: element 7 is not below 4. Maybe this is not a file of MDGPLIB.");
        assertThatIllegalArgumentException().isThrownBy(() -> MdgpReader.read("four", List.of("4 2 ss 2 2")))
                .withMessageContaining("line 1: 2 groups need 4 sizes, not 2");
    }
}
