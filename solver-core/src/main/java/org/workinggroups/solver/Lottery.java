package org.workinggroups.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.lottery.Draw;
import org.workinggroups.solver.lottery.Ticket;

/**
 * Solves one seminar with one seed after the other. What an earlier seed has proven of every plan is known to the later
 * ones, so that they stop where they would have stopped all the same, but sooner.
 */
final class Lottery {

    private final BiFunction<Long, Score, AllocationResult> solve;

    /**
     * A lottery.
     *
     * @param solve solves with a seed and what no plan can do better than, as far as is known
     */
    Lottery(BiFunction<Long, Score, AllocationResult> solve) {
        this.solve = solve;
    }

    LotteryResult draw(long seed, int runs) {
        List<AllocationResult> results = new ArrayList<>();
        List<Ticket> tickets = new ArrayList<>();
        Score floor = Score.ZERO;
        for (long next = seed; next - seed < runs; next++) {
            AllocationResult result = solve.apply(next, floor);
            if (result.plan().isEmpty() || result.ending() == Ending.INTERRUPTED) {
                return new LotteryResult(result, Optional.empty());
            }
            results.add(result);
            tickets.add(new Ticket(next, result.plan().get(), result.scorecard().orElseThrow().score()));
            floor = result.bound().compareTo(floor) > 0 ? result.bound() : floor;
        }
        Draw draw = Draw.of(seed, tickets);
        return new LotteryResult(results.get(Math.toIntExact(draw.drawn() - seed)), Optional.of(draw));
    }
}
