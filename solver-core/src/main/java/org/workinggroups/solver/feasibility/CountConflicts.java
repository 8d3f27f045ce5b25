package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.GroupNumbers;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.CountTerm;

/**
 * Counts that do not add up: more people than some groups take, or fewer than they need. For every set of groups, who
 * can be nowhere else must fit in, and who could be there must suffice (P. Hall, 1935).
 */
final class CountConflicts {

    /** Up to so many groups, every set of them is looked at. */
    private static final int EVERY_SET = 10;

    private final HardRules rules;
    private final Wording wording;
    private final int groups;
    private final BitSet[] domainOf;
    private final List<BitSet> groupSets;

    CountConflicts(HardRules rules, List<Block> blocks, Wording wording) {
        this.rules = rules;
        this.wording = wording;
        this.groups = rules.model().groupCount();
        this.domainOf = new BitSet[rules.model().participantCount()];
        for (Block block : blocks) {
            for (int member : block.members()) {
                domainOf[member] = block.open(groups);
            }
        }
        this.groupSets = groupSets(blocks);
    }

    List<Problem> find() {
        List<Problem> conflicts = new ArrayList<>(clashes());
        for (ColumnRules column : rules.columns()) {
            Map<BitSet, List<Integer>> members = membersByDomain(column.column());
            impossible(column)
                    .or(() -> groupSets.stream().flatMap(set -> conflict(column, members, set).stream()).findFirst())
                    .or(() -> gap(column)).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    /** The column's members by the groups open to them: most people have the same. */
    private Map<BitSet, List<Integer>> membersByDomain(Column column) {
        Map<BitSet, List<Integer>> members = new LinkedHashMap<>();
        for (int member : column.members()) {
            members.computeIfAbsent(domainOf[member], domain -> new ArrayList<>()).add(member);
        }
        return members;
    }

    /** The sets of groups to look at: all of them, then the smallest first. */
    private List<BitSet> groupSets(List<Block> blocks) {
        Set<BitSet> sets = new LinkedHashSet<>();
        if (groups <= EVERY_SET) {
            IntStream.range(1, 1 << groups).mapToObj(mask -> BitSet.valueOf(new long[] {mask})).forEach(sets::add);
        } else {
            IntStream.range(0, groups).mapToObj(group -> IntStream.of(group).collect(BitSet::new, BitSet::set,
                    BitSet::or)).forEach(sets::add);
            blocks.stream().map(block -> block.open(groups)).forEach(sets::add);
            sets.add(IntStream.range(0, groups).collect(BitSet::new, BitSet::set, BitSet::or));
        }
        return sets.stream().sorted(Comparator.comparingInt(set -> set.cardinality() == groups ? 0
                : set.cardinality())).toList();
    }

    /** Groups that may have no number of the column's members: more are asked for than there are, or none would do. */
    private Optional<Problem> impossible(ColumnRules column) {
        List<Integer> broken = IntStream.range(0, groups).filter(g -> column.allowed(g).isEmpty()).boxed().toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        if (isEverybody(column.column())) {
            return Optional.of(wrongTotal(column.column()));
        }
        Set<String> texts = new LinkedHashSet<>();
        broken.forEach(g -> column.terms(g).forEach(term -> texts.add(term.rule())));
        int there = column.column().size();
        return Optional.of(Problem.conflict(wording.policy(column.terms(broken.getFirst()).getFirst()), "",
                Wording.rules(texts) + "; and there " + (there == 1 ? "is " : "are ")
                        + wording.number(there, column.column()), ""));
    }

    private Optional<Problem> conflict(ColumnRules column, Map<BitSet, List<Integer>> members, BitSet set) {
        int needed = set.stream().map(column::least).sum();
        int taken = set.stream().map(column::greatest).sum();
        List<Integer> confined = new ArrayList<>();
        int possible = 0;
        for (Map.Entry<BitSet, List<Integer>> entry : members.entrySet()) {
            BitSet outside = (BitSet) entry.getKey().clone();
            outside.andNot(set);
            if (outside.isEmpty()) {
                confined.addAll(entry.getValue());
            }
            possible += entry.getKey().intersects(set) ? entry.getValue().size() : 0;
        }
        if (confined.size() <= taken && possible >= needed) {
            return Optional.empty();
        }
        if (set.cardinality() == groups && isEverybody(column.column())) {
            return Optional.of(wrongTotal(column.column()));
        }
        return Optional.of(confined.size() > taken ? tooMany(column, set, confined, taken)
                : tooFew(column, set, possible, needed));
    }

    private Problem tooMany(ColumnRules column, BitSet set, List<Integer> confined, int taken) {
        String what = wording.number(confined.size(), column.column());
        String where = wording.groups(set.stream().boxed().toList());
        return Problem.conflict(place(column, set, true), "", set.cardinality() == groups
                ? "there are " + what + ", and the groups may have " + taken + " in all at most"
                : what + " can only be in " + where + ", where " + taken + " are allowed at most ("
                        + wording.people(confined) + ")", "");
    }

    private Problem tooFew(ColumnRules column, BitSet set, int possible, int needed) {
        String where = wording.groups(set.stream().boxed().toList());
        String verb = set.cardinality() == 1 ? " needs " : " need ";
        return Problem.conflict(place(column, set, false), "", where + verb + wording.number(needed, column.column())
                + (set.cardinality() == 1 ? " at least" : " in all at least") + ", and "
                + (set.cardinality() == groups ? "there " + (possible == 1 ? "is " : "are ") + possible
                        : "only " + possible + " could be there"), "");
    }

    private Problem wrongTotal(Column column) {
        List<WorkingGroup> all = rules.model().groups();
        int people = column.size();
        if (column.attribute().equals(Column.SEATS)) {
            long seats = all.stream().mapToLong(WorkingGroup::capacity).sum();
            return Problem.conflict(Place.named("groups"), "", wording.number(people, column) + " need a seat, and "
                    + groups + (groups == 1 ? " room has " : " rooms have ") + seats, people - seats
                            + (people - seats == 1 ? " seat" : " seats") + " more, or another room, would do");
        }
        List<SizeRange> sizes = all.stream().map(WorkingGroup::size).toList();
        long least = sizes.stream().mapToLong(SizeRange::lower).sum();
        long most = Math.min(SizeRange.UNLIMITED, sizes.stream().mapToLong(SizeRange::upper).sum());
        String held = groups + (groups == 1 ? " group" : " groups") + (sizes.stream().distinct().count() == 1
                ? " of " + sizes.getFirst() : " that hold " + new SizeRange((int) least, (int) most) + " in all");
        return Problem.conflict(Place.named("groups"), "", wording.number(people, column) + ", " + held + ": "
                + GroupNumbers.advice(people, sizes), "");
    }

    private static boolean isEverybody(Column column) {
        return column.value().isEmpty()
                && (column.attribute().equals(Column.SIZE) || column.attribute().equals(Column.SEATS));
    }

    private Place place(ColumnRules column, BitSet set, boolean tooMany) {
        int group = set.nextSetBit(0);
        if (isEverybody(column.column())) {
            return wording.group(group, column.column().attribute().equals(Column.SEATS) ? "capacity"
                    : tooMany ? "max" : "min");
        }
        return wording.policy(set.stream().boxed().flatMap(g -> column.terms(g).stream()).findFirst().orElseThrow());
    }

    /** Groups that must have more of one column than they may have of another that holds nearly the same people. */
    private List<Problem> clashes() {
        List<Problem> conflicts = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            WorkingGroup group = rules.model().groups().get(g);
            for (ColumnRules needed : rules.columns()) {
                for (ColumnRules limited : rules.columns()) {
                    if (needed != limited && clash(needed, limited, g)) {
                        conflicts.add(Problem.conflict(wording.group(g, "id"), "", group.id()
                                + " cannot keep both: " + Wording.rules(rulesOf(needed, limited, g)), ""));
                    }
                }
            }
        }
        return conflicts;
    }

    private static boolean clash(ColumnRules needed, ColumnRules limited, int group) {
        boolean possible = !needed.allowed(group).isEmpty() && !limited.allowed(group).isEmpty();
        return possible && needed.least(group) > limited.greatest(group)
                && needed.least(group) - outside(needed.column(), limited.column()) > limited.greatest(group);
    }

    private static Set<String> rulesOf(ColumnRules a, ColumnRules b, int group) {
        Set<String> texts = new LinkedHashSet<>();
        a.terms(group).stream().map(CountTerm::rule).forEach(texts::add);
        b.terms(group).stream().map(CountTerm::rule).forEach(texts::add);
        return texts;
    }

    private static int outside(Column column, Column other) {
        BitSet members = IntStream.of(column.members()).collect(BitSet::new, BitSet::set, BitSet::or);
        IntStream.of(other.members()).forEach(members::clear);
        return members.cardinality();
    }

    /** Whether the allowed counts leave gaps (none, or two at least) that no way of sharing people out avoids. */
    private Optional<Problem> gap(ColumnRules column) {
        if (IntStream.range(0, groups).noneMatch(column::hasGap)) {
            return Optional.empty();
        }
        BitSet sums = new BitSet();
        sums.set(0);
        Set<String> texts = new TreeSet<>();
        for (int g = 0; g < groups; g++) {
            BitSet next = new BitSet();
            BitSet counts = possibleCounts(column, g);
            for (int count = counts.nextSetBit(0); count >= 0; count = counts.nextSetBit(count + 1)) {
                int more = count;
                sums.stream().filter(sum -> sum + more <= column.column().size()).forEach(sum -> next.set(sum + more));
            }
            sums = next;
            column.terms(g).forEach(term -> texts.add(term.rule()));
        }
        if (sums.get(column.column().size())) {
            return Optional.empty();
        }
        return Optional.of(Problem.conflict(wording.policy(IntStream.range(0, groups).boxed()
                .flatMap(g -> column.terms(g).stream()).findFirst().orElseThrow()), "", "there is no way to share out "
                + wording.number(column.column().size(), column.column()) + " over the groups: "
                + Wording.rules(texts), ""));
    }

    /** The allowed counts between those who can be nowhere else and all who could be there. */
    private BitSet possibleCounts(ColumnRules column, int group) {
        int confined = 0;
        int possible = 0;
        for (int member : column.column().members()) {
            if (domainOf[member].get(group)) {
                possible++;
                confined += domainOf[member].cardinality() == 1 ? 1 : 0;
            }
        }
        BitSet counts = (BitSet) column.allowed(group).clone();
        counts.clear(0, confined);
        counts.clear(possible + 1, Math.max(possible + 1, counts.length()));
        return counts;
    }
}
