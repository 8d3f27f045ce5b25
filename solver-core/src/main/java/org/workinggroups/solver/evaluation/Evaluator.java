package org.workinggroups.solver.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.bound.UnavoidablePart;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Fraction;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.Tally;

/** Evaluates plans of one seminar. Immutable and thread-safe. */
public final class Evaluator {

    /** Attributes whose segments are always audited, where participants have them. */
    private static final List<String> AUDITED = List.of("gender", "region", "sector", "institutionType");

    private final AllocationModel model;

    /**
     * An evaluator of a compiled seminar.
     *
     * @param compiled the seminar, compiled by {@link org.workinggroups.solver.Allocator#compile}
     */
    public Evaluator(CompiledSeminar compiled) {
        this.model = AllocationModel.of(compiled);
    }

    /**
     * {@return the scorecard of a plan, which may be incomplete or break rules}
     *
     * @param plan a plan of that seminar
     */
    public Scorecard evaluate(Plan plan) {
        Tally tally = new Tally(model, model.indexes(plan));
        Score score = model.score(tally);
        return new Scorecard(score, criteria(tally, score), groups(tally, plan),
                RankProfile.of(model.participants(), plan), segments(plan), violations(tally), unplaced(tally));
    }

    private List<CriterionScore> criteria(Tally tally, Score score) {
        long[] unavoidable = UnavoidablePart.of(model, score);
        long[] penalties = model.penalties(tally);
        List<CriterionScore> scores = new ArrayList<>();
        for (Objective objective : model.objectives()) {
            scores.add(new CriterionScore(objective.id(), objective.level(), objective.weight(),
                    penalties[objective.index()], Math.min(unavoidable[objective.index()], penalties[objective.index()])));
        }
        return List.copyOf(scores);
    }

    private List<GroupProfile> groups(Tally tally, Plan plan) {
        List<Column> columns = profiledColumns();
        long counted = model.participants().stream().filter(Participant::counted).count();
        List<GroupProfile> profiles = new ArrayList<>();
        for (int g = 0; g < model.groupCount(); g++) {
            String id = model.groups().get(g).id();
            List<Participant> members = new ArrayList<>();
            for (int p = 0; p < model.participantCount(); p++) {
                if (tally.groupOf(p) == g) {
                    members.add(model.participants().get(p));
                }
            }
            int group = g;
            profiles.add(new GroupProfile(id, (int) members.stream().filter(Participant::counted).count(),
                    members.size(), model.targetSize(g).toDouble(), RankProfile.of(members, plan),
                    columns.stream().map(column -> value(tally, column, group, counted)).toList()));
        }
        return List.copyOf(profiles);
    }

    /** One column for each value; where it is counted both with and without staff, the one without. */
    private List<Column> profiledColumns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Column column : model.columns()) {
            if (!column.value().isEmpty()) {
                columns.merge(column.attribute() + '\n' + column.value(), column,
                        (a, b) -> a.counted() ? a : b);
            }
        }
        return List.copyOf(columns.values());
    }

    private ValueProfile value(Tally tally, Column column, int group, long counted) {
        Fraction target = model.targetSize(group);
        return new ValueProfile(column.attribute(), column.value(), tally.count(column.index(), group),
                (int) target.floorOf(column.size(), Math.max(1, counted)),
                (int) target.ceilOf(column.size(), Math.max(1, counted)));
    }

    private List<SegmentRanks> segments(Plan plan) {
        List<SegmentRanks> segments = new ArrayList<>();
        for (String attribute : AUDITED) {
            SortedMap<String, List<Participant>> people = new TreeMap<>(NaturalOrder.INSTANCE);
            for (Participant participant : model.participants()) {
                for (String value : participant.values(attribute)) {
                    people.computeIfAbsent(value, key -> new ArrayList<>()).add(participant);
                }
            }
            people.forEach((value, members) ->
                    segments.add(new SegmentRanks(attribute, value, RankProfile.of(members, plan))));
        }
        return List.copyOf(segments);
    }

    private List<Violation> violations(Tally tally) {
        return model.terms().stream()
                .filter(term -> term.objective().level() == Level.HARD && term.cost(tally) > 0)
                .map(term -> new Violation(term.objective().id(), term.rule(), term.cost(tally)))
                .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.rule(), b.rule())).toList();
    }

    private List<String> unplaced(Tally tally) {
        List<String> unplaced = new ArrayList<>();
        for (int p = 0; p < model.participantCount(); p++) {
            if (tally.groupOf(p) < 0) {
                unplaced.add(model.participants().get(p).id());
            }
        }
        unplaced.sort(NaturalOrder.INSTANCE);
        return List.copyOf(unplaced);
    }
}
