package org.workinggroups.solver.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.cores.ParallelRuns.Run;

/** Runs that end by themselves, runs that do not notice that they should, and runs that fail. */
class ParallelRunsTest {

    @Test
    void whatTheRunsFoundComesInTheirOrder() {
        try (ParallelRuns runs = new ParallelRuns(() -> false)) {
            List<Run<Integer>> squares = IntStream.range(0, 20)
                    .mapToObj(i -> new Run<>(() -> i * i, () -> -1)).toList();
            assertThat(runs.all(squares)).containsExactlyElementsOf(
                    IntStream.range(0, 20).mapToObj(i -> i * i).toList());
            assertThat(runs.isStopped()).isFalse();
        }
    }

    /** The run sits on what it has found by then until the caller is back. */
    @Test
    void anInterruptedCallerIsNotKeptWaitingByARunThatDoesNotNotice() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch callerIsBack = new CountDownLatch(1);
        CountDownLatch runHasEnded = new CountDownLatch(1);
        AtomicReference<List<String>> found = new AtomicReference<>();
        AtomicBoolean interruptKept = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            try (ParallelRuns runs = new ParallelRuns(() -> false)) {
                found.set(runs.all(List.of(new Run<>(() -> {
                    begun.countDown();
                    callerIsBack.await();
                    runHasEnded.countDown();
                    return "whole";
                }, () -> "half"))));
                interruptKept.set(Thread.currentThread().isInterrupted());
            }
        });
        begun.await();

        caller.interrupt();
        caller.join();
        callerIsBack.countDown();
        runHasEnded.await();

        assertThat(found.get()).containsExactly("half");
        assertThat(interruptKept).isTrue();
    }

    @Test
    void aRunThatHasNotBegunWhenTheSearchIsStoppedNeverDoes() {
        AtomicBoolean begun = new AtomicBoolean();
        try (ParallelRuns runs = new ParallelRuns(() -> true)) {
            assertThat(runs.all(List.of(new Run<>(() -> {
                begun.set(true);
                return "whole";
            }, () -> "nothing")))).containsExactly("nothing");
        }
        assertThat(begun).isFalse();
    }

    /** With every core taken by others the runs follow each other, and find the same. */
    @Test
    void withoutAFreeCoreTheRunsShareOneThread() {
        int taken = 0;
        while (Cores.take()) {
            taken++;
        }
        try (ParallelRuns runs = new ParallelRuns(() -> false)) {
            Run<Thread> who = new Run<>(Thread::currentThread, Thread::currentThread);
            List<Thread> threads = runs.all(List.of(who, who, who));
            assertThat(threads).hasSize(3).containsOnly(threads.getFirst()).doesNotContain(Thread.currentThread());
        } finally {
            IntStream.range(0, taken).forEach(i -> Cores.giveBack());
        }
    }

    /** They were given back a moment after the runs were done: the next round then often had one thread for both runs. */
    @Test
    void whoeverHasWaitedForTheRunsFindsTheirCoresFree() {
        int free = coresFree();
        Run<String> run = new Run<>(() -> "found", () -> "nothing");
        try (ParallelRuns runs = new ParallelRuns(() -> false)) {
            for (int round = 0; round < 2000; round++) {
                assertThat(runs.all(List.of(run, run))).containsExactly("found", "found");
                assertThat(coresFree()).isGreaterThanOrEqualTo(free);
            }
        }
    }

    /** Runs that fail, that never begin and that end as usual; threads whose last run was cancelled may need a moment. */
    @Test
    void coresAreGivenBackHoweverRunsEnd() {
        int free = coresFree();
        AtomicBoolean stopped = new AtomicBoolean();
        Run<String> fails = new Run<>(() -> {
            throw new IllegalArgumentException("no plan for 31 people on 30 chairs");
        }, () -> "nothing");
        Run<String> stops = new Run<>(() -> {
            stopped.set(true);
            return "found";
        }, () -> "nothing");
        try (ParallelRuns stopping = new ParallelRuns(stopped::get); ParallelRuns failing = new ParallelRuns(() -> false)) {
            stopping.all(Collections.nCopies(free + 3, stops));
            assertThatThrownBy(() -> failing.all(List.of(fails, fails))).isInstanceOf(IllegalStateException.class);
        }
        for (int tries = 0; coresFree() < free && tries < 1_000_000; tries++) {
            Thread.yield();
        }
        assertThat(coresFree()).isGreaterThanOrEqualTo(free);
    }

    private static int coresFree() {
        int taken = 0;
        while (Cores.take()) {
            taken++;
        }
        IntStream.range(0, taken).forEach(i -> Cores.giveBack());
        return taken;
    }

    @Test
    void aRunThatFailsEndsTheOthers() {
        try (ParallelRuns runs = new ParallelRuns(() -> false)) {
            assertThatThrownBy(() -> runs.all(List.of(new Run<>(() -> {
                throw new IllegalArgumentException("no plan for 31 people on 30 chairs");
            }, () -> "nothing")))).isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("no plan for 31 people on 30 chairs");
            assertThat(runs.isStopped()).isTrue();
        }
    }
}
