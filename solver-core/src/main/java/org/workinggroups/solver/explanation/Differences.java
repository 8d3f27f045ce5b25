package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Tally;

/** Tells what plans change against a given one. */
final class Differences {

    private static final int MOST_WORSE = 6;
    private static final int MOST_BETTER = 3;

    private final AllocationModel model;
    private final Wording wording;
    private final Counts counts;
    private final Tally before;
    private final long[] penaltiesBefore;
    private final Points[] pointsBefore;
    /** Indexes of the objectives that are not only about ties between people or sums over everybody. */
    private final BitSet open;
    /** Criteria whose changes are told by their counts. */
    private final Set<String> counting;

    Differences(AllocationModel model, Wording wording, Counts counts, Tally before) {
        this.model = model;
        this.wording = wording;
        this.counts = counts;
        this.before = before;
        this.penaltiesBefore = model.penalties(before);
        this.pointsBefore = new Splits(model, before).byGroup();
        this.open = model.terms().stream().filter(term -> term instanceof PlacementTerm || term instanceof CountTerm)
                .mapToInt(term -> term.objective().index()).collect(BitSet::new, BitSet::set, BitSet::or);
        this.counting = model.terms().stream().filter(term -> term instanceof CountTerm)
                .map(term -> term.objective().id()).collect(Collectors.toSet());
    }

    /**
     * What another plan changes. Criteria made of ties between people are told together.
     *
     * @param after    the other plan
     * @param but      a participant who is not counted among the others; -1 for none
     * @param discreet whether criteria that are only sums over everybody are told together with those of ties
     */
    PlanDifference to(Tally after, int but, boolean discreet) {
        List<CriterionChange> criteria = criteria(model.penalties(after), discreet);
        List<CountChange> changes = counts.changes(before, after);
        WishChange wishes = wishes(after, but);
        int moved = 0;
        for (int p = 0; p < model.participantCount(); p++) {
            moved += p != but && before.groupOf(p) != after.groupOf(p) ? 1 : 0;
        }
        return new PlanDifference(model.score(before), model.score(after), criteria, groups(after), changes, wishes,
                moved, broken(after), sentences(criteria, changes, wishes, moved, but < 0 ? "all" : "others"));
    }

    private List<CriterionChange> criteria(long[] penaltiesAfter, boolean discreet) {
        List<CriterionChange> changes = new ArrayList<>();
        Map<Level, long[]> others = new EnumMap<>(Level.class);
        for (Objective objective : model.objectives()) {
            long was = penaltiesBefore[objective.index()];
            long becomes = penaltiesAfter[objective.index()];
            boolean together = Relation.Kind.isCriterion(objective.id()) || discreet && !open.get(objective.index());
            if (was != becomes && together) {
                long[] sum = others.computeIfAbsent(objective.level(), level -> new long[2]);
                sum[0] += was * objective.weight();
                sum[1] += becomes * objective.weight();
            } else if (was != becomes) {
                changes.add(new CriterionChange(objective.id(), objective.level(), objective.weight(), was, becomes));
            }
        }
        others.forEach((level, sum) -> {
            if (sum[0] != sum[1]) {
                changes.add(new CriterionChange(CriterionChange.OTHER, level, 1, sum[0], sum[1]));
            }
        });
        return List.copyOf(changes);
    }

    private List<GroupChange> groups(Tally after) {
        Points[] pointsAfter = new Splits(model, after).byGroup();
        List<GroupChange> changes = new ArrayList<>();
        for (int g = 0; g < model.groupCount(); g++) {
            int was = counted(before, g);
            int becomes = counted(after, g);
            if (was != becomes || !pointsBefore[g].equals(pointsAfter[g])) {
                changes.add(new GroupChange(model.groups().get(g).id(), was, becomes, pointsBefore[g],
                        pointsAfter[g]));
            }
        }
        return List.copyOf(changes);
    }

    private int counted(Tally tally, int group) {
        int counted = 0;
        for (int p = 0; p < model.participantCount(); p++) {
            counted += tally.groupOf(p) == group && model.participants().get(p).counted() ? 1 : 0;
        }
        return counted;
    }

    private WishChange wishes(Tally after, int but) {
        int lost = 0;
        int gained = 0;
        int worse = 0;
        int better = 0;
        for (int p = 0; p < model.participantCount(); p++) {
            int was = rank(p, before);
            int becomes = rank(p, after);
            if (p != but && was != becomes) {
                lost += was == 1 ? 1 : 0;
                gained += becomes == 1 ? 1 : 0;
                worse += was != 1 && becomes != 1 && becomes > was ? 1 : 0;
                better += was != 1 && becomes != 1 && becomes < was ? 1 : 0;
            }
        }
        return new WishChange(lost, gained, worse, better);
    }

    /** The rank of somebody's group; a group that was not wished comes after every wish, no wish is always the same. */
    private int rank(int participant, Tally tally) {
        Participant person = model.participants().get(participant);
        if (person.preferences().isEmpty() || tally.groupOf(participant) < 0) {
            return person.preferences().isEmpty() ? 0 : Integer.MAX_VALUE;
        }
        int rank = person.rankOf(model.groups().get(tally.groupOf(participant)).id());
        return rank == 0 ? Integer.MAX_VALUE - 1 : rank;
    }

    private List<BrokenRule> broken(Tally after) {
        return model.terms().stream()
                .filter(term -> term.objective().level() == Level.HARD && term.cost(after) > 0)
                .map(term -> new BrokenRule(term.objective().id(), term.rule(), term.cost(after),
                        term.cost(after) - term.cost(before), term instanceof PairTerm))
                .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.rule(), b.rule())).toList();
    }

    /** The worst first; what is better last, and more briefly. */
    private List<String> sentences(List<CriterionChange> criteria, List<CountChange> changes, WishChange wishes,
            int moved, String whom) {
        List<String> sentences = new ArrayList<>(counts(changes, 1, MOST_WORSE, "counts.worse"));
        sentences.addAll(wishes(wishes, whom));
        for (CriterionChange change : criteria) {
            if (!counting.contains(change.id())) {
                long difference = change.after() - change.before();
                sentences.add(wording.ofFamily("change", change.id(), difference > 0 ? "worse" : "better",
                        Math.abs(difference), change.id(), wording.number(Math.abs(difference))));
            }
        }
        sentences.addAll(counts(changes, -1, MOST_BETTER, "counts.better"));
        sentences.add(wording.counted(whom + ".moved", moved));
        sentences.removeIf(String::isEmpty);
        return List.copyOf(sentences);
    }

    /** The gravest counts that get worse (1) or better (-1); of the others, how many there are. */
    private List<String> counts(List<CountChange> changes, int sign, int most, String rest) {
        List<CountChange> gravest = changes.stream().filter(change -> Long.signum(change.added()) == sign)
                .sorted(Comparator.comparing((CountChange change) -> change.after().level())
                        .thenComparing(change -> -sign * change.added() * change.after().weight())).toList();
        List<String> sentences = new ArrayList<>();
        gravest.stream().limit(most).map(CountChange::sentence).forEach(sentences::add);
        if (gravest.size() > most) {
            sentences.add(wording.counted(rest, gravest.size() - most));
        }
        return sentences;
    }

    /** The clauses about wishes: {@code whom} is {@code others} or {@code all}. */
    List<String> wishes(WishChange wishes, String whom) {
        List<String> clauses = new ArrayList<>();
        clause(clauses, whom + ".lost", wishes.lost());
        clause(clauses, whom + ".gained", wishes.gained());
        clause(clauses, whom + ".worse", wishes.worse());
        clause(clauses, whom + ".better", wishes.better());
        return clauses;
    }

    private void clause(List<String> clauses, String key, int people) {
        if (people > 0) {
            clauses.add(wording.counted(key, people));
        }
    }
}
