package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.explanation.BrokenRule;
import org.workinggroups.solver.explanation.CountChange;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.GroupCount;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.explanation.WhatIf;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.update.PlacementChange.Kind;

/**
 * What changes for whom, and why. The cause of a move is what would be broken, or worse, if the person had stayed and
 * everybody else were where the new plan has them. It names nobody else, and of ties between people it says only that
 * there is a rule.
 */
final class ChangeList {

    private static final String CONFIDENTIAL = "a rule that must hold";

    private final WhatIf without;
    private final Plan before;
    private final Plan after;
    private final List<Participant> people;
    private final Set<String> groups;
    private final Map<String, Long> left;

    /** @param quality the seminar's model without any term about moves */
    ChangeList(AllocationModel quality, Plan before, Plan after) {
        this.without = new WhatIf(quality, after);
        this.before = before;
        this.after = after;
        this.people = quality.participants();
        this.groups = quality.groups().stream().map(WorkingGroup::id).collect(Collectors.toSet());
        this.left = before.placements().entrySet().stream()
                .filter(placement -> after.groupOf(placement.getKey()).isEmpty())
                .collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.counting()));
    }

    /** Every change, in natural order of the ids. */
    List<PlacementChange> changes() {
        Set<String> ids = new TreeSet<>(NaturalOrder.INSTANCE);
        ids.addAll(before.placements().keySet());
        ids.addAll(after.placements().keySet());
        List<PlacementChange> changes = new ArrayList<>();
        for (String id : ids) {
            String from = before.groupOf(id).orElse("");
            String to = after.groupOf(id).orElse("");
            if (from.isEmpty()) {
                changes.add(new PlacementChange(id, Kind.NEW, "", to, ""));
            } else if (to.isEmpty()) {
                changes.add(new PlacementChange(id, Kind.LEFT, from, "", ""));
            } else if (!from.equals(to)) {
                changes.add(new PlacementChange(id, Kind.MOVED, from, to, cause(id, from, to)));
            }
        }
        return List.copyOf(changes);
    }

    private String cause(String id, String home, String to) {
        if (!groups.contains(home)) {
            return home + " is closed";
        }
        PlanDifference back = without.with(List.of(new PlanChange.Move(id, home))).difference();
        return gravest(back, change -> change.after().level() == Level.HARD).or(() -> rule(back))
                .or(() -> criterion(back, to)).orElse("makes room for others");
    }

    /** A rule about the person alone, or one that is not to be told. */
    private static Optional<String> rule(PlanDifference back) {
        List<BrokenRule> broken = back.broken().stream().filter(rule -> rule.added() > 0).toList();
        return broken.stream().filter(rule -> !rule.confidential()).map(BrokenRule::rule).findFirst()
                .or(() -> broken.isEmpty() ? Optional.empty() : Optional.of(CONFIDENTIAL));
    }

    private Optional<String> gravest(PlanDifference back, Predicate<CountChange> which) {
        return back.counts().stream().filter(change -> change.added() > 0).filter(which)
                .max(Comparator.comparingLong(change -> change.added() * change.after().weight()))
                .map(this::sentence);
    }

    private String sentence(CountChange change) {
        GroupCount missed = change.after();
        long leavers = missed.miss() < 0 ? left.getOrDefault(missed.group(), 0L) : 0;
        if (leavers > 0 && missed.attribute().equals(Participant.ROLE) && isWithout(missed.group(), missed.value())) {
            return missed.group() + " lost its " + missed.value() + (missed.lower() == 1 ? "" : "s");
        }
        return "otherwise " + change.sentence() + (leavers == 0 ? ""
                : " (" + leavers + (leavers == 1 ? " person has" : " people have") + " left it)");
    }

    /** Whether of all who were in a group and still come nobody has a role. */
    private boolean isWithout(String group, String role) {
        return people.stream().filter(person -> person.values(Participant.ROLE).contains(role))
                .noneMatch(person -> before.groupOf(person.id()).filter(group::equals).isPresent());
    }

    /** What would be missed most, told by a count if it is one. */
    private Optional<String> criterion(PlanDifference back, String to) {
        return back.criteria().stream().filter(change -> change.after() > change.before())
                .min(Comparator.comparing(CriterionChange::level)
                        .thenComparing(change -> -change.points()))
                .map(worst -> gravest(back, change -> change.after().level() == worst.level()
                        && change.after().criterion().equals(worst.id())).orElseGet(() -> switch (worst.id()) {
                            case "preference" -> to + " was wished more";
                            case "expertise" -> to + " needs this expertise";
                            default -> "otherwise " + worst.told() + " would be missed by "
                                    + (worst.after() - worst.before()) + " more";
                        }));
    }
}
