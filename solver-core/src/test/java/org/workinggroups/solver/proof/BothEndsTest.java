package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.cores.Cores;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.AllocationModel;

/** A question put from both ends has one answer, whether the runs go on beside each other or one after the other. */
class BothEndsTest {

    private static final AllocationModel FORTY_PEOPLE = people(40, 3);
    private static final AllocationModel HUNDRED_PEOPLE = people(100, 5);

    @BeforeAll
    static void load() {
        Prover.load();
    }

    @Test
    void theBestPlanIsTheSameOneWithOneCoreOrTwo() {
        Proof beside = prove(FORTY_PEOPLE, 60);
        Proof alone = onOneCore(() -> prove(FORTY_PEOPLE, 60));

        assertThat(beside.outcome()).isEqualTo(alone.outcome()).isEqualTo(Proof.Outcome.OPTIMAL);
        assertThat(beside.plan().orElseThrow()).containsExactly(alone.plan().orElseThrow());
        assertThat(beside.stoppedByClock()).isEqualTo(alone.stoppedByClock()).isFalse();
    }

    /** Neither end gets through with so little work; what both have found counts on either machine. */
    @Test
    void outOfWorkBothEndsCount() {
        Proof beside = prove(HUNDRED_PEOPLE, 0.2);
        Proof alone = onOneCore(() -> prove(HUNDRED_PEOPLE, 0.2));

        assertThat(beside.outcome()).isEqualTo(alone.outcome()).isEqualTo(Proof.Outcome.FEASIBLE);
        assertThat(beside.plan().orElseThrow()).containsExactly(alone.plan().orElseThrow());
        assertThat(beside.bound()).isEqualTo(alone.bound()).isLessThan(beside.score());
        assertThat(beside.stoppedByClock()).isEqualTo(alone.stoppedByClock()).isFalse();
    }

    /** An observer that knows the answer says so when the search begins, which then ends without any. */
    @Test
    void whatIsSettledIsNotSearchedOn() {
        AtomicBoolean isSettled = new AtomicBoolean();
        BothEnds search = search(() -> false, isSettled::get);

        CpSearch.Ending ending = search.run(() -> {
            isSettled.set(true);
            return encoding();
        });

        assertThat(ending.isComplete()).isFalse();
        assertThat(search.isStoppedByClock()).isFalse();
    }

    @Test
    void aCancelledSearchTellsSo() {
        BothEnds search = search(() -> true, () -> false);

        assertThat(search.run(BothEndsTest::encoding).isComplete()).isFalse();
        assertThat(search.isStoppedByClock()).isTrue();
    }

    private static BothEnds search(BooleanSupplier cancelled, BooleanSupplier settled) {
        return new BothEnds(60, 60, 1, cancelled, settled, plan -> { }, bound -> { });
    }

    private static Encoding encoding() {
        Reduction reduction = Reduction.of(HUNDRED_PEOPLE);
        return new Encoding(reduction, Narrowing.of(reduction, Ceilings.OPEN), Ceilings.OPEN, Level.SOFT);
    }

    private static Proof prove(AllocationModel model, double work) {
        int[] everybodyInTurn = new int[model.participantCount()];
        Arrays.setAll(everybodyInTurn, p -> p % model.groupCount());
        return new Prover(new ProofLimits(Duration.ofMinutes(2), work, 1)).prove(model, everybodyInTurn,
                ProofListener.NONE, () -> false);
    }

    private static <T> T onOneCore(Supplier<T> work) {
        int taken = 0;
        while (Cores.take()) {
            taken++;
        }
        try {
            return work.get();
        } finally {
            IntStream.range(0, taken).forEach(i -> Cores.giveBack());
        }
    }

    private static AllocationModel people(int people, int groups) {
        return new ModelCompiler().compile(new SeminarGenerator(7).generate(SeminarSpecification.ofSize(people, groups)), 1);
    }
}
