package org.workinggroups.solver.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * A seminar compiled: participants, groups and columns by index, and the terms that price a plan. Immutable, and the
 * same for the same seminar and seed whatever the order of the input's rows.
 */
public final class AllocationModel implements CompiledSeminar {

    private final Seminar seminar;
    private final List<Participant> participants;
    private final List<WorkingGroup> groups;
    private final List<Fraction> targetSizes;
    private final List<Column> columns;
    private final List<Objective> objectives;
    private final List<Term> terms;
    private final List<Problem> notices;
    private final Map<String, String> words;
    private final Optional<Raise> raise;
    private final Map<String, Integer> groupIndexes = new HashMap<>();
    private final Map<String, Integer> participantIndexes = new HashMap<>();

    AllocationModel(ModelBuilder builder) {
        this(builder, builder.weighed());
    }

    private AllocationModel(ModelBuilder builder, Precedence weighed) {
        this(builder.seminar(), builder.participants(), builder.groups(), builder.targetSizes(), builder.columns(),
                weighed.objectives(), weighed.terms(), builder.notices(), builder.words(), weighed.raise());
    }

    private AllocationModel(Seminar seminar, List<Participant> participants, List<WorkingGroup> groups,
            List<Fraction> targetSizes, List<Column> columns, List<Objective> objectives, List<Term> terms,
            List<Problem> notices, Map<String, String> words, Optional<Raise> raise) {
        this.seminar = seminar;
        this.participants = participants;
        this.groups = groups;
        this.targetSizes = targetSizes;
        this.columns = List.copyOf(columns);
        this.objectives = List.copyOf(objectives);
        this.terms = List.copyOf(terms);
        this.notices = List.copyOf(notices);
        this.words = Map.copyOf(words);
        this.raise = raise;
        groups.forEach(group -> groupIndexes.put(group.id(), groupIndexes.size()));
        participants.forEach(participant -> participantIndexes.put(participant.id(), participantIndexes.size()));
    }

    /**
     * The model behind a compiled seminar.
     *
     * @throws IllegalArgumentException if somebody else made it
     */
    public static AllocationModel of(CompiledSeminar compiled) {
        if (compiled instanceof AllocationModel model) {
            return model;
        }
        throw new IllegalArgumentException("A compiled seminar is made by Allocator.compile, not by "
                + compiled.getClass().getName());
    }

    /** This model without some of its terms: what would be if those rules were not. */
    public AllocationModel without(Predicate<Term> dropped) {
        return new AllocationModel(seminar, participants, groups, targetSizes, columns, objectives,
                terms.stream().filter(dropped.negate()).toList(), notices, words, raise);
    }

    /** What was raised, where an objective comes after every other of its level. */
    Optional<Raise> raise() {
        return raise;
    }

    /** The seminar this was compiled from. */
    @Override
    public Seminar seminar() {
        return seminar;
    }

    /** The participants by index, in an order drawn by the seed that has nothing to do with rows or ids. */
    public List<Participant> participants() {
        return participants;
    }

    /** The groups by index, in natural order of their ids. */
    public List<WorkingGroup> groups() {
        return groups;
    }

    /** How many participants there are. */
    public int participantCount() {
        return participants.size();
    }

    /** How many groups there are. */
    public int groupCount() {
        return groups.size();
    }

    /** The target size tau(g) of a group, in counted participants. */
    public Fraction targetSize(int group) {
        return targetSizes.get(group);
    }

    /** The columns by index. */
    public List<Column> columns() {
        return columns;
    }

    /** The lines of the scorecard by index. */
    public List<Objective> objectives() {
        return objectives;
    }

    /** Every term. */
    public List<Term> terms() {
        return terms;
    }

    /** What the owner of the seminar should know about its policy, such as a raised cap. */
    @Override
    public List<Problem> notices() {
        return notices;
    }

    /** Words of criteria that no properties file has, by the keys of those of explanations; looked up, never listed. */
    public Map<String, String> words() {
        return words;
    }

    /** The weighted penalties of a counted plan. */
    public Score score(Tally tally) {
        Score score = Score.ZERO;
        for (Term term : terms) {
            long cost = term.cost(tally);
            if (cost != 0) {
                score = score.plus(term.objective().level(), Math.multiplyExact(cost, term.objective().weight()));
            }
        }
        return score;
    }

    /** The penalty of each objective in its own units, by index. */
    public long[] penalties(Tally tally) {
        long[] penalties = new long[objectives.size()];
        for (Term term : terms) {
            penalties[term.objective().index()] += term.cost(tally);
        }
        return penalties;
    }

    /**
     * The indexes of a plan.
     *
     * @return group index by participant index, -1 where the plan places somebody nowhere or in an unknown group
     */
    public int[] indexes(Plan plan) {
        int[] groupOf = new int[participants.size()];
        for (int p = 0; p < groupOf.length; p++) {
            groupOf[p] = plan.groupOf(participants.get(p).id()).map(this::groupIndex).orElse(-1);
        }
        return groupOf;
    }

    /** The plan of these indexes; somebody with -1 is left out. */
    public Plan plan(int[] groupOf) {
        Map<String, String> placements = new TreeMap<>(NaturalOrder.INSTANCE);
        for (int p = 0; p < groupOf.length; p++) {
            if (groupOf[p] >= 0) {
                placements.put(participants.get(p).id(), groups.get(groupOf[p]).id());
            }
        }
        return Plan.of(placements);
    }

    /** The index of a group, or -1 if there is none of this id. */
    public int groupIndex(String id) {
        return groupIndexes.getOrDefault(id, -1);
    }

    /** The index of a participant, or -1 if nobody has this id. */
    public int participantIndex(String id) {
        return participantIndexes.getOrDefault(id, -1);
    }

    /** Says the size only. */
    @Override
    public String toString() {
        return participants.size() + " participants, " + groups.size() + " groups, " + columns.size() + " columns, "
                + terms.size() + " terms";
    }
}
