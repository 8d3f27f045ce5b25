package org.workinggroups.solver;

import java.util.Optional;
import org.workinggroups.solver.lottery.Draw;

/**
 * What came of a lottery among equally good plans.
 *
 * @param result the drawn plan as the solve of its own seed gave it; where a solve had no plan or was interrupted, what
 *               came of that one
 * @param draw   how it was drawn; empty if nothing was drawn
 */
public record LotteryResult(AllocationResult result, Optional<Draw> draw) {
}
