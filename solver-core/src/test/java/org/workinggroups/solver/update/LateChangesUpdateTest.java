package org.workinggroups.solver.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.update.PlacementChange.Kind;

/** The seven nights of {@code datasets/late-changes}, each updated from the plan of the one before. */
class LateChangesUpdateTest {

    private static final Path FOLDER = Path.of("..", "datasets", "late-changes");
    private static final List<String> STEPS = List.of("step-1-late-nominations", "step-2-visas", "step-3-adviser",
            "step-4-keep-apart", "step-5-cancellations", "step-6-network", "step-7-morning");
    private static final List<PlanUpdate> UPDATES = new ArrayList<>();

    @BeforeAll
    static void updateStepByStep() {
        Allocator allocator = Allocator.builder().prove(Duration.ofMinutes(1)).build();
        Plan plan = PlanReader.read(FOLDER.resolve("published"));
        for (String step : STEPS) {
            PlanUpdate update = allocator.update(seminar(step), plan, UpdateLimits.LEAST);
            UPDATES.add(update);
            plan = update.plan().orElseThrow();
        }
    }

    @Test
    void everyStepKeepsEveryHardRule() {
        for (int step = 0; step < STEPS.size(); step++) {
            assertThat(Allocator.builder().build().evaluate(seminar(STEPS.get(step)),
                    UPDATES.get(step).plan().orElseThrow()).isFeasible()).as(STEPS.get(step)).isTrue();
        }
    }

    /**
     * Nobody moves for newcomers or for those who leave, as long as sizes allow it; the adviser moves, and one of the
     * two to be kept apart, and somebody for each full room. The exact solver finds no plan with one move fewer.
     */
    @Test
    void theFewestPossibleMove() {
        assertThat(UPDATES).allMatch(PlanUpdate::proven)
                .allMatch(update -> update.moves() == update.leastMoves().orElseThrow());
        assertThat(UPDATES).extracting(PlanUpdate::moves).containsExactly(0, 0, 2, 1, 0, 1, 0);
        for (int step = 0; step < STEPS.size(); step++) {
            if (UPDATES.get(step).moves() > 0) {
                assertThat(outcome(UPDATES.get(step).seminar(), UPDATES.get(step).moves() - 1)).as(STEPS.get(step))
                        .isEqualTo(Proof.Outcome.INFEASIBLE);
            }
        }
    }

    private static Proof.Outcome outcome(Seminar seminar, int most) {
        AllocationModel model = new ModelCompiler().compile(seminar.withPolicy(seminar.policy().with("stability",
                Map.of("maxMoves", most))), 1);
        return new Prover(ProofLimits.STANDARD).prove(model, model.indexes(seminar.baseline().orElseThrow()),
                ProofListener.NONE, () -> false).outcome();
    }

    @Test
    void theChangeListTellsWhoMovesAndWhy() {
        assertThat(kinds(0, Kind.NEW)).containsExactly("P101", "P102", "P103", "P104", "P105");
        assertThat(kinds(1, Kind.LEFT)).containsExactly("P009", "P010", "P014");
        assertThat(moved(2, "P017").cause()).contains("P017", "WG1");
        assertThat(moved(3, "P046", "P052").cause()).isEqualTo("a rule that must hold");
        assertThat(kinds(6, Kind.NEW)).containsExactly("P106");
    }

    private static PlacementChange moved(int step, String... ids) {
        return UPDATES.get(step).changes().stream().filter(change -> change.kind() == Kind.MOVED)
                .filter(change -> List.of(ids).contains(change.participant())).findFirst().orElseThrow();
    }

    private static List<String> kinds(int step, Kind kind) {
        return UPDATES.get(step).changes().stream().filter(change -> change.kind() == kind)
                .map(PlacementChange::participant).toList();
    }

    private static Seminar seminar(String step) {
        return SeminarReader.read(FOLDER.resolve(step)).seminar();
    }
}
