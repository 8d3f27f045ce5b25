package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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
        Answer beside = ask(FORTY_PEOPLE, limits(60, true), Duration.ZERO);
        Answer alone = onOneCore(() -> ask(FORTY_PEOPLE, limits(60, true), Duration.ZERO));

        assertThat(beside.isComplete()).isEqualTo(alone.isComplete()).isTrue();
        assertThat(beside.plan()).containsExactly(alone.plan());
        assertThat(beside.isStoppedByClock()).isEqualTo(alone.isStoppedByClock()).isFalse();
    }

    /** Neither end gets through with so little work; what both have found counts on either machine. */
    @Test
    void outOfWorkBothEndsCount() {
        Answer beside = ask(HUNDRED_PEOPLE, limits(0.2, true), Duration.ZERO);
        Answer late = ask(HUNDRED_PEOPLE, limits(0.2, true), Duration.ofMinutes(1));
        Answer alone = onOneCore(() -> ask(HUNDRED_PEOPLE, limits(0.2, true), Duration.ZERO));

        for (Answer other : List.of(late, alone)) {
            assertThat(beside.isComplete()).isEqualTo(other.isComplete()).isFalse();
            assertThat(beside.plan()).containsExactly(other.plan());
            assertThat(beside.bound()).isEqualTo(other.bound()).isPositive();
            assertThat(beside.isStoppedByClock()).isEqualTo(other.isStoppedByClock()).isFalse();
        }
    }

    /** A first try does not wait for the run from below, and takes no plan from it; that is no matter of the clock. */
    @Test
    void aFirstTryEndsWithTheRunFromAbove() {
        Answer beside = ask(HUNDRED_PEOPLE, limits(0.2, false), Duration.ZERO);
        Answer alone = onOneCore(() -> ask(HUNDRED_PEOPLE, limits(0.2, false), Duration.ZERO));

        assertThat(alone.runs()).isEqualTo(1);
        assertThat(beside.plan()).containsExactly(alone.plan());
        assertThat(beside.isComplete()).isEqualTo(alone.isComplete()).isFalse();
        assertThat(beside.isStoppedByClock()).isEqualTo(alone.isStoppedByClock()).isFalse();
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
        return new BothEnds(60, limits(60, true), Duration.ZERO, cancelled, settled, plan -> { }, bound -> { });
    }

    private static ProofLimits limits(double work, boolean exhaustive) {
        return new ProofLimits(Duration.ofMinutes(2), work, 1, exhaustive);
    }

    private static Encoding encoding() {
        return encoding(HUNDRED_PEOPLE);
    }

    private static Encoding encoding(AllocationModel model) {
        Reduction reduction = Reduction.of(model);
        return new Encoding(reduction, Narrowing.of(reduction, Ceilings.OPEN), Ceilings.OPEN, Level.SOFT);
    }

    /** What was heard last of plans, the greatest bound, and how many runs of CP-SAT there were. */
    private record Answer(boolean isComplete, int[] plan, long bound, int runs, boolean isStoppedByClock) {
    }

    private static Answer ask(AllocationModel model, ProofLimits limits, Duration headStart) {
        AtomicReference<int[]> plan = new AtomicReference<>(new int[0]);
        AtomicLong bound = new AtomicLong();
        AtomicInteger runs = new AtomicInteger();
        BothEnds search = new BothEnds(120, limits, headStart, () -> false, () -> false, plan::set,
                raised -> bound.accumulateAndGet(raised, Math::max));
        CpSearch.Ending ending = search.run(() -> {
            runs.incrementAndGet();
            return encoding(model);
        });
        return new Answer(ending.isComplete(), ending.plan().orElseGet(plan::get), bound.get(), runs.get(),
                search.isStoppedByClock());
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
