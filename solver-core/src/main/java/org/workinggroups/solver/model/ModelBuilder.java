package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * What a criterion is given to compile itself into: the seminar by index, and the place to put terms. A term that can
 * never cost anything is dropped. Not thread-safe.
 */
public final class ModelBuilder {

    private final Seminar seminar;
    private final List<Participant> participants;
    private final List<WorkingGroup> groups;
    private final Map<String, Integer> participantIndexes = new HashMap<>();
    private final int countedCount;
    private final List<Fraction> targetSizes;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, List<Column>> columnsByAttribute = new HashMap<>();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final Map<CostTable, long[]> costTables = new HashMap<>();
    private final SharedRows placementCosts = new SharedRows();
    private final List<Term> terms = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<String, String> words = new TreeMap<>();
    private Optional<Objective> last = Optional.empty();

    /**
     * Indexes a seminar.
     *
     * @param seminar a seminar without errors
     * @param seed    draws the order of the participants
     */
    public ModelBuilder(Seminar seminar, long seed) {
        this.seminar = seminar;
        this.participants = CanonicalOrder.of(seminar, seed);
        this.groups = seminar.groups().stream()
                .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.id(), b.id())).toList();
        for (Participant participant : participants) {
            participantIndexes.put(participant.id(), participantIndexes.size());
        }
        this.countedCount = (int) participants.stream().filter(Participant::counted).count();
        this.targetSizes = TargetSizes.of(groups, countedCount);
    }

    /** The model of what was put in so far. */
    public AllocationModel build() {
        return new AllocationModel(this);
    }

    /** The seminar. */
    public Seminar seminar() {
        return seminar;
    }

    /** The participants by index. */
    public List<Participant> participants() {
        return participants;
    }

    /** The groups by index, in natural order of their ids. */
    public List<WorkingGroup> groups() {
        return groups;
    }

    /** How many groups there are: K. */
    public int groupCount() {
        return groups.size();
    }

    /** How many participants count for sizes and balance: N. */
    public int countedCount() {
        return countedCount;
    }

    /** The target size tau(g) of each group, by index. */
    public List<Fraction> targetSizes() {
        return targetSizes;
    }

    /** The index of a participant of the seminar. */
    public int indexOf(String participant) {
        return Objects.requireNonNull(participantIndexes.get(participant));
    }

    /** The column of everybody who counts. */
    public Column countedColumn() {
        return column(Column.SIZE, "", true, members(Participant::counted));
    }

    /** The column of everybody who takes a seat. */
    public Column seatsColumn() {
        return column(Column.SEATS, "", false, members(participant -> true));
    }

    /**
     * One column for each value of an attribute or crossing, in natural order of the values.
     *
     * @param attribute   an attribute's name, or several joined by {@link Attributes#CROSSING}
     * @param countedOnly whether only those who count for balance are counted
     */
    public List<Column> columns(String attribute, boolean countedOnly) {
        List<Column> known = columnsByAttribute.get(attribute + '\n' + countedOnly);
        if (known != null) {
            return known;
        }
        List<Column> counted = countedColumns(attribute, countedOnly);
        columnsByAttribute.put(attribute + '\n' + countedOnly, counted);
        return counted;
    }

    private List<Column> countedColumns(String attribute, boolean countedOnly) {
        List<String> parts = Attributes.parts(attribute);
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int p = 0; p < participants.size(); p++) {
            if (participants.get(p).counted() || !countedOnly) {
                for (String value : Attributes.values(participants.get(p), parts)) {
                    members.computeIfAbsent(value, key -> new ArrayList<>()).add(p);
                }
            }
        }
        return members.entrySet().stream().sorted(Map.Entry.comparingByKey(NaturalOrder.INSTANCE))
                .map(entry -> column(attribute, entry.getKey(), countedOnly,
                        entry.getValue().stream().mapToInt(Integer::intValue).toArray())).toList();
    }

    /** The column of one value of an attribute or crossing; empty if nobody carries it. */
    public Column column(String attribute, String value, boolean countedOnly) {
        return columns(attribute, countedOnly).stream().filter(column -> column.value().equals(value)).findFirst()
                .orElseGet(() -> column(attribute, value, countedOnly, new int[0]));
    }

    private int[] members(Predicate<Participant> member) {
        return IntStream.range(0, participants.size()).filter(p -> member.test(participants.get(p))).toArray();
    }

    private Column column(String attribute, String value, boolean countedOnly, int[] members) {
        String key = attribute + '\n' + value + '\n' + countedOnly;
        return columns.computeIfAbsent(key, k -> new Column(columns.size(), attribute, value, countedOnly, members));
    }

    /**
     * The line of the scorecard of this id and level; made at the first call.
     *
     * @throws IllegalArgumentException if it was made with another weight
     */
    public Objective objective(String id, Level level, long weight) {
        Objective objective = objectives.computeIfAbsent(level.label() + '\n' + id,
                key -> new Objective(objectives.size(), id, level, weight));
        if (objective.weight() != weight) {
            throw new IllegalArgumentException("The objective " + id + " has weight " + objective.weight()
                    + " already, not " + weight);
        }
        return objective;
    }

    /**
     * Puts an objective after every other of its level: the weights of the others are raised until a point of theirs
     * counts more than all this one can cost.
     */
    public void comesLast(Objective objective) {
        last = Optional.of(objective);
    }

    /** Adds a cost of one participant's group; {@code costs} by group index, not to be changed any more. */
    public void placement(Objective objective, String rule, int participant, long[] costs) {
        if (!isFree(costs)) {
            terms.add(new PlacementTerm(objective, rule, participant, placementCosts.of(costs)));
        }
    }

    /** Adds a cost of the count of a column in a group; {@code costs} from 0 to the column's size. */
    public void count(Objective objective, String rule, int group, Column column, long[] costs) {
        if (costs.length != column.size() + 1) {
            throw new IllegalArgumentException("A column of " + column.size() + " people needs "
                    + (column.size() + 1) + " costs, not " + costs.length);
        }
        if (!isFree(costs)) {
            long[] shared = costTables.computeIfAbsent(new CostTable(costs), CostTable::costs);
            terms.add(new CountTerm(objective, rule, group, column, shared));
        }
    }

    private static boolean isFree(long[] costs) {
        for (long cost : costs) {
            if (cost != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a cost of two participants sharing a group, or of their not sharing one. */
    public void pair(Objective objective, String rule, int a, int b, long cost, boolean together) {
        if (cost != 0) {
            terms.add(new PairTerm(objective, rule, Math.min(a, b), Math.max(a, b), cost, together));
        }
    }

    /** Adds a cost of a sum over all placements. */
    public void share(Objective objective, String rule, long[][] amounts, long allowance, long divisor) {
        terms.add(new ShareTerm(objective, rule, amounts, allowance, divisor));
    }

    /** Brings a criterion's own words for explanations, by their keys; see {@link AllocationModel#words}. */
    public void words(Map<String, String> own) {
        words.putAll(own);
    }

    /** Leaves word for the owner of the seminar. */
    public void notice(Problem notice) {
        notices.add(notice);
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** The objectives and terms, the weights as the precedence among them asks. */
    Precedence weighed() {
        return last.map(objective -> Precedence.of(objective, objectives.values(), terms))
                .orElseGet(() -> Precedence.none(objectives.values(), terms));
    }

    List<Problem> notices() {
        return notices;
    }

    Map<String, String> words() {
        return words;
    }

    /** Costs that are equal if each of them is. */
    private record CostTable(long[] costs) {
        @Override
        public boolean equals(Object other) {
            return other instanceof CostTable table && Arrays.equals(costs, table.costs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(costs);
        }
    }
}
