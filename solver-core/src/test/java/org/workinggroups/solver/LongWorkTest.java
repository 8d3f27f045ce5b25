package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/** Solves that are watched, stopped, run side by side and forgotten, as they are inside another program. */
class LongWorkTest {

    private static final Seminar MONGOLIA =
            new SeminarGenerator(7).generate(SeminarSpecification.named("asem24-mongolia-2026"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Balance against wishes: not proven within seconds, so that a solve goes on until it is stopped. */
    private static final Seminar HARD = new SeminarGenerator(3).generate(SeminarSpecification.ofSize(106, 5));

    @Test
    void sixtyFourSolvesOnEightThreadsGiveThePlansOfOneAfterAnother() throws Exception {
        List<Seminar> seminars = IntStream.range(0, 64).mapToObj(i ->
                new SeminarGenerator(i).generate(SeminarSpecification.ofSize(16 + i % 8, 3))).toList();
        Allocator allocator = Allocator.builder().seed(5).build();
        List<Optional<Plan>> alone = seminars.stream().map(seminar -> allocator.allocate(seminar).plan()).toList();

        List<Optional<Plan>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<AllocationResult>> solves = seminars.stream()
                    .map(seminar -> threads.submit(() -> allocator.allocate(seminar))).toList();
            for (Future<AllocationResult> solve : solves) {
                together.add(solve.get().plan());
            }
        }

        assertThat(together).isEqualTo(alone).allMatch(Optional::isPresent);
    }

    /** The bound is generous, for busy machines; what it really takes is in docs/performance.md. */
    @Test
    void anInterruptReturnsTheBestPlanAndIsKept() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        Allocator allocator = Allocator.builder().prove(PATIENCE).listener(progress -> heard.countDown()).build();
        AtomicReference<AllocationResult> result = new AtomicReference<>();
        AtomicReference<Boolean> kept = new AtomicReference<>();
        Thread solving = Thread.ofPlatform().start(() -> {
            result.set(allocator.allocate(HARD));
            kept.set(Thread.currentThread().isInterrupted());
        });
        assertThat(heard.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        solving.interrupt();

        assertThat(solving.join(Duration.ofSeconds(5))).isTrue();
        assertThat(result.get().ending()).isEqualTo(Ending.INTERRUPTED);
        assertThat(result.get().plan().orElseThrow().placements()).hasSize(HARD.participants().size());
        assertThat(kept.get()).isTrue();
    }

    @Test
    void aHandleStopsAnAsynchronousSolveWithItsBestPlan() {
        Cancellation cancellation = new Cancellation();
        CompletableFuture<AllocationResult> solve = Allocator.builder().prove(PATIENCE).cancelledWhen(cancellation)
                .listener(progress -> cancellation.cancel()).build().allocateAsync(HARD);

        AllocationResult result = solve.join();

        assertThat(cancellation.isCancelled()).isTrue();
        assertThat(result.ending()).isEqualTo(Ending.INTERRUPTED);
        assertThat(result.plan()).isPresent();
    }

    @Test
    void aDeadlineStopsSearchAndProofWithTheBestPlan() {
        AllocationResult result = Allocator.builder().prove(PATIENCE).deadline(Duration.ofMillis(150)).build()
                .allocate(HARD);

        assertThat(result.ending()).isEqualTo(Ending.TIME_LIMIT);
        assertThat(result.plan()).isPresent();
        assertThat(result.bound()).isLessThanOrEqualTo(result.scorecard().orElseThrow().score());
    }

    @Test
    void cancellingTheFutureStopsTheSolve() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CompletableFuture<AllocationResult> solve = Allocator.builder().prove(PATIENCE)
                    .listener(progress -> heard.countDown()).build()
                    .allocateAsync(HARD, Origins.of(HARD), threads);
            assertThat(heard.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            solve.cancel(true);

            assertThatThrownBy(solve::join).isInstanceOf(CancellationException.class);
            threads.shutdown();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).as("the thread is free again").isTrue();
        }
    }

    @Test
    void whatIsWrongReachesWhoeverWaits() {
        Seminar seminar = MONGOLIA.withPolicy(Policy.STANDARD.with("balanse", 1));
        assertThatThrownBy(() -> Allocator.builder().build().allocateAsync(seminar).join())
                .isInstanceOf(CompletionException.class).hasCauseInstanceOf(InvalidSeminarException.class);
    }

    @Test
    void progressGoesOneWay() {
        List<Progress> heard = new ArrayList<>();
        AllocationResult result = Allocator.builder().prove(PATIENCE).listener(heard::add).build().allocate(MONGOLIA);

        assertThat(heard).isNotEmpty().isSortedAccordingTo((a, b) -> a.elapsed().compareTo(b.elapsed()));
        assertThat(heard).extracting(Progress::phase).isSorted();
        Score best = heard.getLast().best();
        assertThat(heard).allSatisfy(progress -> {
            assertThat(progress.best()).isGreaterThanOrEqualTo(best);
            assertThat(progress.bound()).isLessThanOrEqualTo(result.bound());
            assertThat(progress.plan().placements()).hasSize(MONGOLIA.participants().size());
        });
        assertThat(result.scorecard().orElseThrow().score()).isEqualTo(best);
    }

    @Test
    void whatAListenerThrowsEndsTheSolve() {
        Allocator allocator = Allocator.builder().prove(PATIENCE).listener(progress -> {
            throw new IllegalStateException("the stream is closed");
        }).build();
        assertThatThrownBy(() -> allocator.allocate(HARD)).isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream is closed");
    }

    @Test
    void noTimeIsNoLimit() {
        assertThatThrownBy(() -> Allocator.builder().deadline(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Maybe");
    }

    /** The long run of a thousand solves is in the benchmarks; here fifty, with and without a proof. */
    @Test
    void fiftySolvesLeaveNeitherThreadsNorHeapBehind() throws Exception {
        Seminar small = new SeminarGenerator(1).generate(SeminarSpecification.ofSize(20, 3));
        Allocator quick = Allocator.builder().build();
        Allocator proving = quick.toBuilder().prove(PATIENCE).build();
        solve(quick, small, 5);
        solve(proving, small, 2);
        long before = usedHeap();

        solve(quick, small, 40);
        solve(proving, small, 10);

        assertThat(usedHeap() - before).isLessThan(4_000_000);
        assertThat(ownThreads()).isEmpty();
    }

    private static void solve(Allocator allocator, Seminar seminar, int times) {
        IntStream.range(0, times).forEach(i -> assertThat(allocator.allocate(seminar).plan()).isPresent());
    }

    private static long usedHeap() throws InterruptedException {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
            used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }

    /** Threads of the library that still run; the last of a solve may need a moment to be gone. */
    private static List<String> ownThreads() throws InterruptedException {
        List<String> names = List.of("start");
        for (int i = 0; i < 100 && !names.isEmpty(); i++) {
            Thread.sleep(20);
            names = Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                    .filter(name -> name.startsWith("working-group") || name.startsWith("proof")).toList();
        }
        return names;
    }
}
