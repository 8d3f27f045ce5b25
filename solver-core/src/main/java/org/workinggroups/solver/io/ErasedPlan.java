package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.update.Updater;

/**
 * A plan without some of its people.
 *
 * @param folder   where its {@code allocation.json} is
 * @param plan     the plan without them
 * @param result   the same scored again; empty where the seminar it was made from is not here any more, so that nothing
 *                 can be counted
 * @param changes  what was changed by hand, of the others
 * @param version  the update that made it, without them
 * @param erasures every erasure so far, this one last
 * @param provenance when it was recorded, who approved it and how it was drawn, without their chances
 */
public record ErasedPlan(Path folder, Plan plan, Optional<AllocationResult> result, List<RecordedChange> changes,
        Optional<PlanVersion> version, List<ErasureRecord> erasures, Provenance provenance) {

    /** Copies the lists. */
    public ErasedPlan {
        changes = List.copyOf(changes);
        erasures = List.copyOf(erasures);
    }

    /** Takes people out of a plan; empty if neither the plan nor its seminar had any of them. */
    static Optional<ErasedPlan> of(Path folder, PlanFile file, List<ErasedSeminar> seminars, Set<String> ids) {
        Optional<ErasedSeminar> seminar = seminars.stream().filter(known -> file.inputDigest()
                .filter(InputDigest.of(known.before())::equals).isPresent()).findFirst();
        Set<String> mentioned = new HashSet<>(mentioned(file));
        mentioned.retainAll(ids);
        if (mentioned.isEmpty() && seminar.map(known -> known.after().equals(known.before())).orElse(true)) {
            return Optional.empty();
        }
        List<ErasureRecord> erasures = new ArrayList<>(file.erasures());
        erasures.add(new ErasureRecord(mentioned.size(), file.digest()));
        Plan plan = ErasedSeminar.without(file.plan(), ids);
        return Optional.of(new ErasedPlan(folder, plan, seminar.map(known -> result(known.after(), plan, file)),
                file.changes().stream().filter(change -> !ids.contains(change.participant()))
                        .map(change -> new RecordedChange(change.participant(), change.from(), change.to(),
                                names(change.reason(), ids) ? "" : change.reason())).toList(),
                file.version().map(version -> without(version, seminar.map(ErasedSeminar::after), ids,
                        tables(seminars))), erasures, file.provenance().without(ids)));
    }

    private static Set<String> mentioned(PlanFile file) {
        Set<String> ids = new HashSet<>(file.plan().placements().keySet());
        file.changes().forEach(change -> ids.add(change.participant()));
        file.version().ifPresent(version -> {
            ids.addAll(version.moved());
            version.changes().forEach(change -> ids.add(change.participant()));
        });
        file.provenance().lottery().ifPresent(draw -> ids.addAll(draw.chances().keySet()));
        return ids;
    }

    /** The digests of published tables that change, by the digests they had. */
    private static Map<String, String> tables(List<ErasedSeminar> seminars) {
        Map<String, String> tables = new HashMap<>();
        seminars.forEach(seminar -> tables.putAll(seminar.digests()));
        return tables;
    }

    private static AllocationResult result(Seminar seminar, Plan plan, PlanFile file) {
        AllocationResult adopted = Allocator.builder().seed(file.solve().map(SolveRecord::seed).orElse(1L)).build()
                .adopt(seminar, Origins.of(seminar), plan);
        return file.solve().map(solve -> new AllocationResult(adopted.seminar(), adopted.status(), adopted.plan(),
                adopted.scorecard(), adopted.bound(), adopted.conflicts(), adopted.relaxations(), adopted.notices(),
                solve.seed(), solve.settings(), solve.ending())).orElse(adopted);
    }

    private static PlanVersion without(PlanVersion version, Optional<Seminar> seminar, Set<String> ids,
            Map<String, String> tables) {
        return new PlanVersion(version.number(), tables.getOrDefault(version.baseline(), version.baseline()),
                seminar.map(known -> InputDigest.of(Updater.plain(known))).orElse(version.seminarDigest()),
                version.approvedBy(), version.requests().stream().filter(request -> !names(request, ids)).toList(),
                version.moved().stream().filter(id -> !ids.contains(id)).toList(), version.leastMoves(),
                version.proven(), version.ladder(), version.changes().stream()
                        .filter(change -> !ids.contains(change.participant()))
                        .map(change -> names(change.cause(), ids) ? new PlacementChange(change.participant(),
                                change.kind(), change.from(), change.to(), "") : change).toList());
    }

    /** Whether a text has one of the ids as a word of its own. */
    static boolean names(String text, Set<String> ids) {
        return ids.stream().anyMatch(id -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(id)
                + "(?![\\p{L}\\p{N}])").matcher(text).find());
    }
}
