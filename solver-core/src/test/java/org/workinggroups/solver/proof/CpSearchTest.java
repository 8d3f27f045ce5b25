package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/** A run of the exact solver that is left alone, cancelled before it began, and left behind by an interrupt. */
class CpSearchTest {

    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void load() {
        Prover.load();
    }

    @Test
    void leftAloneItEndsWithAPlanAndTellsOfIt() {
        CpSearch.Ending ending = search(() -> false).run(CpSearchTest::twentyPeople);

        assertThat(ending.isComplete()).isTrue();
        assertThat(ending.plan()).isPresent();
        assertThat(heard).isNotEmpty();
    }

    /** The run gets its turn only when nobody waits for it any more: it tells nothing then. */
    @Test
    void aRunThatIsLeftBehindIsNoLongerHeard() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch callerIsBack = new CountDownLatch(1);
        AtomicReference<Thread> run = new AtomicReference<>();
        AtomicReference<CpSearch.Ending> ending = new AtomicReference<>();
        AtomicBoolean interruptKept = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            ending.set(search(() -> false).run(() -> {
                run.set(Thread.currentThread());
                begun.countDown();
                uninterruptibly(callerIsBack);
                return twentyPeople();
            }));
            interruptKept.set(Thread.currentThread().isInterrupted());
        });
        begun.await();

        caller.interrupt();
        caller.join();
        callerIsBack.countDown();
        run.get().join();

        assertThat(ending.get()).isEqualTo(CpSearch.Ending.CANCELLED);
        assertThat(interruptKept).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatGoesWrongReachesTheCaller() {
        assertThatThrownBy(() -> search(() -> false).run(() -> {
            throw new IllegalArgumentException("no such level");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("no such level");
    }

    private CpSearch search(BooleanSupplier cancelled) {
        return new CpSearch(End.BELOW, 60, Double.MAX_VALUE, 1, cancelled, heard::add, heard::add);
    }

    private static Encoding twentyPeople() {
        Reduction reduction = Reduction.of(new ModelCompiler().compile(
                new SeminarGenerator(1).generate(SeminarSpecification.ofSize(20, 3)), 1));
        return new Encoding(reduction, Narrowing.of(reduction, Ceilings.OPEN), Ceilings.OPEN, Level.MEDIUM);
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this run", e);
        }
    }
}
