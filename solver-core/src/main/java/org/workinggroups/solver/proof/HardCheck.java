package org.workinggroups.solver.proof;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Term;

/** Answers whether some hard rules contradict each other, until its time is up. */
final class HardCheck {

    private final AllocationModel model;
    private final long end;
    private final BooleanSupplier cancelled;

    HardCheck(AllocationModel model, Duration limit, BooleanSupplier cancelled) {
        this.model = model;
        this.end = System.nanoTime() + limit.toNanos();
        this.cancelled = cancelled;
    }

    /** Whether it could be shown that these rules leave no plan. */
    boolean isContradiction(List<List<Term>> rules) {
        double seconds = (end - System.nanoTime()) / 1e9;
        if (seconds <= 0 || cancelled.getAsBoolean()) {
            return false;
        }
        Reduction reduction = Reduction.of(model, rules.stream().flatMap(List::stream).toList());
        Narrowing narrowing = Narrowing.of(reduction, Ceilings.OPEN);
        if (narrowing.isEmpty()) {
            return true;
        }
        CpSearch.Ending ending = new CpSearch(End.BELOW, seconds, Double.MAX_VALUE, 1, cancelled, plan -> { }, bound -> { })
                .run(() -> new Encoding(reduction, narrowing, Ceilings.OPEN, Level.MEDIUM));
        return ending.isComplete() && ending.plan().isEmpty();
    }
}
