package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.search.SingleChanges;

/** Tries changes of a plan before they are made. Immutable. */
public final class WhatIf {

    private final AllocationModel model;
    private final int[] plan;
    private final Differences differences;

    /**
     * Changes of any plan of a compiled seminar, which may be incomplete or break rules.
     *
     * @param compiled the seminar, compiled by {@link org.workinggroups.solver.Allocator#compile}
     * @param plan     the plan to start from
     */
    public WhatIf(CompiledSeminar compiled, Plan plan) {
        this.model = AllocationModel.of(compiled);
        Wording wording = new Wording(Locale.ROOT, model.words());
        this.plan = model.indexes(plan);
        this.differences = new Differences(model, wording, new Counts(model, wording), new Tally(model, this.plan));
    }

    /**
     * {@return the plan after some changes, made one after the other exactly as they are stated: nobody else moves}
     *
     * @param changes moves and swaps, in this order
     * @throws InvalidSeminarException if a change names people or groups that do not exist, or changes nothing
     */
    public ChangedPlan with(List<PlanChange> changes) {
        int[] changed = plan.clone();
        List<Problem> problems = new ArrayList<>();
        for (PlanChange change : changes) {
            switch (change) {
                case PlanChange.Move move -> move(move, changed, problems);
                case PlanChange.Swap swap -> swap(swap, changed, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return new ChangedPlan(List.copyOf(changes), model.plan(changed),
                differences.to(new Tally(model, changed), -1, false), unplaced(changed));
    }

    private List<String> unplaced(int[] changed) {
        return IntStream.range(0, changed.length).filter(participant -> changed[participant] < 0)
                .mapToObj(this::id).sorted(NaturalOrder.INSTANCE).toList();
    }

    /**
     * {@return the best single moves and swaps, the best first; each keeps the rules about where one person may sit}
     * People whom a hard rule ties together move together.
     *
     * @param most how many at most, 0 or more
     */
    public List<ChangedPlan> suggestions(int most) {
        FlatModel flat = FlatModel.of(model);
        return SingleChanges.best(flat, plan, most).stream().map(change -> with(changes(flat, change)))
                .sorted(Comparator.comparing(changed -> changed.difference().after())).toList();
    }

    private List<PlanChange> changes(FlatModel flat, SingleChanges.Change change) {
        int[] going = flat.members[flat.unitOf[change.participant()]];
        int[] coming = change.other() < 0 ? new int[0] : flat.members[flat.unitOf[change.other()]];
        if (going.length == 1 && coming.length == 1) {
            return List.of(new PlanChange.Swap(id(going[0]), id(coming[0])));
        }
        int home = plan[change.participant()];
        return Stream.concat(moves(going, change.group()), moves(coming, home)).toList();
    }

    private Stream<PlanChange> moves(int[] people, int group) {
        return Arrays.stream(people).filter(participant -> plan[participant] != group)
                .mapToObj(participant -> new PlanChange.Move(id(participant), model.groups().get(group).id()));
    }

    private String id(int participant) {
        return model.participants().get(participant).id();
    }

    private void move(PlanChange.Move move, int[] changed, List<Problem> problems) {
        int participant = participant(move.participant(), problems);
        int group = model.groupIndex(move.group());
        if (group < 0) {
            problems.add(Problem.error(Place.named("move"), move.group(), "there is no such group",
                    Suggestion.orList(move.group(), model.groups().stream().map(WorkingGroup::id).toList())));
        } else if (participant >= 0 && changed[participant] == group) {
            problems.add(Problem.error(Place.named("move"), move.participant(), "this person is in " + move.group()
                    + " already", "another group was meant"));
        } else if (participant >= 0) {
            changed[participant] = group;
        }
    }

    private void swap(PlanChange.Swap swap, int[] changed, List<Problem> problems) {
        int first = participant(swap.first(), problems);
        int second = participant(swap.second(), problems);
        if (first >= 0 && second >= 0 && changed[first] == changed[second]) {
            problems.add(Problem.error(Place.named("swap"), swap.first() + "," + swap.second(),
                    "these two share a group, so that nothing would change", "another person was meant"));
        } else if (first >= 0 && second >= 0) {
            int group = changed[first];
            changed[first] = changed[second];
            changed[second] = group;
        }
    }

    private int participant(String id, List<Problem> problems) {
        int participant = model.participantIndex(id);
        if (participant < 0) {
            problems.add(Problem.error(Place.named("change"), id, "nobody in the seminar has this id",
                    Suggestion.orList(id, model.participants().stream().map(Participant::id).toList())));
        }
        return participant;
    }
}
