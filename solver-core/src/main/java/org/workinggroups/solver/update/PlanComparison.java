package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.explanation.CriterionChange;

/**
 * Two plans side by side. Each is scored by its own seminar, which may have changed between them.
 *
 * @param first    the first plan
 * @param second   the second plan
 * @param criteria every criterion of either, in the order of the scorecards; those made of ties between people are told
 *                 together, in points, for the people whose place differs stand beside them
 * @param groups   every group of either, in natural order
 * @param people   everybody whose place differs, in natural order
 */
public record PlanComparison(Scored first, Scored second, List<CriterionLine> criteria, List<GroupLine> groups,
        List<PersonLine> people) {

    /**
     * A plan with its scorecard.
     *
     * @param seminar   the plan's seminar
     * @param plan      the plan
     * @param scorecard what it is worth there
     */
    public record Scored(Seminar seminar, Plan plan, Scorecard scorecard) {
    }

    /**
     * The penalties of one criterion; empty where a plan's seminar does not have it.
     *
     * @param id     id of the criterion
     * @param level  the level it counts on
     * @param first  points in the first plan, at least 0, before the weight
     * @param second points in the second plan
     */
    public record CriterionLine(String id, Level level, OptionalLong first, OptionalLong second) {
    }

    /**
     * Counted people and first choices met in one group, and how many come and go; empty where it is not there.
     *
     * @param id            id of the group
     * @param firstSize     counted people the first plan has in it
     * @param secondSize    counted people the second plan has in it
     * @param firstChoices  how many of them wished it first, in the first plan
     * @param secondChoices how many of them wished it first, in the second plan
     * @param gone          how many people only the first plan has in it
     * @param come          how many people only the second plan has in it
     */
    public record GroupLine(String id, OptionalInt firstSize, OptionalInt secondSize, OptionalInt firstChoices,
            OptionalInt secondChoices, int gone, int come) {
    }

    /**
     * Somebody's groups and the ranks of these wishes: 0 for a group that was not wished, empty for no wish.
     *
     * @param id         id of the person
     * @param first      id of the group in the first plan; empty for none
     * @param second     id of the group in the second plan; empty for none
     * @param firstRank  rank of the first group among the wishes, from 1
     * @param secondRank rank of the second group among the wishes, from 1
     */
    public record PersonLine(String id, String first, String second, OptionalInt firstRank, OptionalInt secondRank) {
    }

    private record Key(String id, Level level) {
        static Key of(CriterionScore line) {
            return new Key(Relation.Kind.isCriterion(line.id()) ? CriterionChange.OTHER : line.id(), line.level());
        }
    }

    /**
     * Compares two plans.
     *
     * @param first  one plan
     * @param second the other
     * @return the comparison
     */
    public static PlanComparison of(Scored first, Scored second) {
        List<PersonLine> people = people(first, second);
        return new PlanComparison(first, second, criteria(first, second), groups(first, second, people), people);
    }

    private static List<CriterionLine> criteria(Scored first, Scored second) {
        List<CriterionScore> either = new ArrayList<>(first.scorecard().criteria());
        either.addAll(second.scorecard().criteria());
        return either.stream().map(Key::of).distinct()
                .map(key -> new CriterionLine(key.id(), key.level(), penalty(first, key), penalty(second, key)))
                .toList();
    }

    private static OptionalLong penalty(Scored plan, Key key) {
        List<CriterionScore> lines = plan.scorecard().criteria().stream().filter(line -> Key.of(line).equals(key))
                .toList();
        return lines.isEmpty() ? OptionalLong.empty() : OptionalLong.of(lines.stream().mapToLong(line ->
                key.id().equals(CriterionChange.OTHER) ? line.weight() * line.penalty() : line.penalty()).sum());
    }

    private static List<GroupLine> groups(Scored first, Scored second, List<PersonLine> people) {
        Map<String, GroupProfile> before = profiles(first);
        Map<String, GroupProfile> after = profiles(second);
        Set<String> ids = new TreeSet<>(NaturalOrder.INSTANCE);
        ids.addAll(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream().map(id -> new GroupLine(id, size(before.get(id)), size(after.get(id)),
                choices(before.get(id)), choices(after.get(id)),
                (int) people.stream().filter(person -> person.first().equals(id)).count(),
                (int) people.stream().filter(person -> person.second().equals(id)).count())).toList();
    }

    private static Map<String, GroupProfile> profiles(Scored plan) {
        return plan.scorecard().groups().stream().collect(Collectors.toMap(GroupProfile::group, profile -> profile));
    }

    private static OptionalInt size(@Nullable GroupProfile profile) {
        return profile == null ? OptionalInt.empty() : OptionalInt.of(profile.counted());
    }

    private static OptionalInt choices(@Nullable GroupProfile profile) {
        return profile == null ? OptionalInt.empty() : OptionalInt.of(profile.ranks().at(1));
    }

    private static List<PersonLine> people(Scored first, Scored second) {
        Map<String, Participant> before = participants(first.seminar());
        Map<String, Participant> after = participants(second.seminar());
        Set<String> ids = new TreeSet<>(NaturalOrder.INSTANCE);
        ids.addAll(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream().map(id -> new PersonLine(id, first.plan().groupOf(id).orElse(""),
                second.plan().groupOf(id).orElse(""), rank(before.get(id), first.plan()),
                rank(after.get(id), second.plan())))
                .filter(person -> !Objects.equals(person.first(), person.second())).toList();
    }

    private static Map<String, Participant> participants(Seminar seminar) {
        return seminar.participants().stream().collect(Collectors.toMap(Participant::id, person -> person,
                (one, other) -> one, TreeMap::new));
    }

    private static OptionalInt rank(@Nullable Participant person, Plan plan) {
        return person == null || person.preferences().isEmpty() || plan.groupOf(person.id()).isEmpty()
                ? OptionalInt.empty() : OptionalInt.of(person.rankOf(plan.groupOf(person.id()).get()));
    }
}
