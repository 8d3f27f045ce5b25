package org.workinggroups.solver.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.LotteryResult;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Versions;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.PlanEvidence;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.io.SolveRecord;
import org.workinggroups.solver.lottery.Draw;
import org.workinggroups.solver.recount.Check;

/** Makes a plan again, as its file says it was made, and compares the two files byte by byte. */
public final class Replay {

    private Replay() {
    }

    /**
     * Solves again.
     *
     * @param evidence  the plan's file
     * @param seminar   the seminar it was made from
     * @param origins   tells where its parts came from, for messages
     * @param cancelled asked often whether to stop
     * @throws InvalidSeminarException if the plan was not made by one solve or one lottery of this program
     */
    public static Check of(PlanEvidence evidence, Seminar seminar, Origins origins, BooleanSupplier cancelled) {
        SolveRecord solve = evidence.file().solve().orElseThrow();
        requireOneSolve(evidence, solve);
        Provenance provenance = evidence.file().provenance();
        Optional<Draw> draw = provenance.lottery();
        Allocator allocator = allocator(draw.map(Draw::seed).orElse(solve.seed()), solve.settings(), cancelled);
        LotteryResult again = draw.isPresent() ? allocator.lottery(seminar, origins, draw.get().runs())
                : new LotteryResult(allocator.allocate(seminar, origins), Optional.empty());
        return compare(evidence, again.result(), new Provenance(provenance.recordedAt(), provenance.approvedBy(),
                again.draw()));
    }

    private static Allocator allocator(long seed, SolveSettings settings, BooleanSupplier cancelled) {
        Allocator.Builder builder = Allocator.builder().seed(seed).timeLimit(settings.searchTime())
                .cancelledWhen(cancelled);
        settings.proofTime().ifPresent(builder::prove);
        return builder.build();
    }

    private static void requireOneSolve(PlanEvidence evidence, SolveRecord solve) {
        boolean limits = Allocator.builder().build().isLimitedAs(solve.settings());
        if (evidence.file().version().isPresent() || !evidence.file().changes().isEmpty()
                || !evidence.file().erasures().isEmpty() || !limits) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("--replay"), "",
                    "this plan was not made by one run of allocate, so it cannot be made again by one",
                    limits ? "the first version of it was meant; this one updates another, or was changed since"
                            : "it was made by another version of the program, with other limits")));
        }
    }

    private static Check compare(PlanEvidence evidence, AllocationResult again, Provenance provenance) {
        if (again.ending() == Ending.INTERRUPTED || again.plan().isEmpty()) {
            return new Check("replay", false, again.plan().isEmpty() ? "no plan came out" : "interrupted");
        }
        byte[] bytes = AllocationWriter.json(again, List.of(), Optional.empty(), List.of(), provenance);
        if (Arrays.equals(bytes, evidence.bytes())) {
            return new Check("replay", true, "the same plan came out, byte for byte");
        }
        boolean samePlan = again.plan().get().equals(evidence.file().plan());
        return new Check("replay", false, (samePlan ? "the same plan came out, but another file" : "another plan came out")
                + why(evidence, again));
    }

    private static String why(PlanEvidence evidence, AllocationResult again) {
        String software = evidence.claims().software();
        if (!software.equals(Versions.CURRENT.solver())) {
            return "; it was made by version " + software + ", and this is " + Versions.CURRENT.solver();
        }
        boolean clock = again.ending() == Ending.TIME_LIMIT
                || evidence.file().solve().orElseThrow().ending() == Ending.TIME_LIMIT;
        return clock ? "; the clock ended the solve, so this need not mean anything" : "";
    }
}
