package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;

/**
 * A plan as it was read from a file.
 *
 * @param plan        the plan
 * @param seminar     the title of the seminar it was made for; empty if the file does not tell
 * @param inputDigest the digest of the seminar it was made from; empty if the file does not tell
 * @param solve       the solve that made it; empty if the file does not tell
 * @param changes     what was changed by hand, the first change first
 * @param digest      the digest of the file as it is, by which a later version names it
 * @param seal        whether it is as it was written
 * @param version     the update that made it; empty for a first version
 * @param erasures    whether people were erased from it, the first time first
 * @param provenance  when it was recorded, who approved it and how it was drawn, as far as the file tells
 */
public record PlanFile(Plan plan, Optional<String> seminar, Optional<String> inputDigest,
        Optional<SolveRecord> solve, List<RecordedChange> changes, String digest, PlanSeal.State seal,
        Optional<PlanVersion> version, List<ErasureRecord> erasures, Provenance provenance) {

    /** Copies the list. */
    public PlanFile {
        changes = List.copyOf(changes);
        erasures = List.copyOf(erasures);
    }

    /** Whether the file has, or had before people were erased from it, this digest. */
    boolean wasEver(String known) {
        return digest.equals(known) || erasures.stream().anyMatch(erasure -> erasure.before().equals(known));
    }

    /**
     * {@return who was pinned by a change by hand, and to which group: the plan still has them where the change put
     * them} What a later version has moved all the same is pinned no more.
     */
    public SortedMap<String, String> pinned() {
        SortedMap<String, String> pinned = new TreeMap<>(NaturalOrder.INSTANCE);
        changes.forEach(change -> pinned.put(change.participant(), change.to()));
        pinned.entrySet().removeIf(pin -> !plan.groupOf(pin.getKey()).equals(Optional.of(pin.getValue())));
        return pinned;
    }

    /** {@return the version's number: 1 for a plan that updates no other} */
    public int number() {
        return version.map(PlanVersion::number).orElse(1);
    }

    /**
     * {@return why this plan cannot be the one that a later version of a seminar's plan is made from: it was changed
     * behind its digest, or it belongs to another seminar} Empty if it can.
     *
     * @param now the seminar as it now is
     */
    public List<Problem> problemsAsBaseline(Seminar now) {
        List<Problem> problems = new ArrayList<>();
        if (seal == PlanSeal.State.BROKEN) {
            problems.add(problem("", "this plan was changed after it was written: its digest does not fit",
                    "it was edited by hand; whatif --apply makes a new version instead"));
        }
        if (seminar.filter(title -> !title.equals(now.title())).isPresent()) {
            problems.add(problem(seminar.get(), "this plan belongs to another seminar than " + now.title(),
                    "the seminar has a new title; the plan's allocation.csv, which has none, will do then"));
        }
        if (!plan.placements().isEmpty() && now.participants().stream()
                .allMatch(person -> plan.groupOf(person.id()).isEmpty())) {
            problems.add(problem("", "nobody in the seminar has a place in this plan",
                    "it belongs to another seminar"));
        }
        return List.copyOf(problems);
    }

    private static Problem problem(String value, String message, String maybe) {
        return Problem.error(Place.named("PLAN"), value, message, maybe);
    }
}
