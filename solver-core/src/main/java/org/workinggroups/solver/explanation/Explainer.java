package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.Tally;

/** Explains one plan of one seminar. The same plan and seed give the same explanations. Not thread-safe. */
public final class Explainer {

    private static final Comparator<PlacementCost> DEAREST = Comparator.comparing(PlacementCost::points).reversed()
            .thenComparing(PlacementCost::participant, NaturalOrder.INSTANCE);

    private final AllocationModel model;
    private final long seed;
    private final Tally tally;
    private final Scorecard scorecard;
    private final Splits splits;
    private final Counts counts;
    private final Reasons reasons;
    private final Differences differences;
    private final Answer answer;
    private final List<PlacementCost> placements;
    private @Nullable Alternatives alternatives;

    /**
     * Explains a plan.
     *
     * @param compiled the compiled seminar
     * @param plan     any plan of it, which may be incomplete or break rules
     * @param seed     draws the lots of the search for alternatives
     */
    public Explainer(CompiledSeminar compiled, Plan plan, long seed) {
        this.model = AllocationModel.of(compiled);
        Wording wording = new Wording(Locale.ROOT, model.words());
        this.seed = seed;
        this.tally = new Tally(model, model.indexes(plan));
        this.scorecard = new Evaluator(model).evaluate(plan);
        this.splits = new Splits(model, tally);
        this.counts = new Counts(model, wording);
        this.reasons = new Reasons(model, wording, counts, tally);
        this.differences = new Differences(model, wording, counts, tally);
        this.answer = new Answer(model, wording, differences);
        this.placements = placements();
    }

    /** {@return the whole plan: what each criterion, group and placement costs} */
    public PlanExplanation plan() {
        return new PlanExplanation(scorecard, criteria(),
                model.groups().stream().map(group -> group(group.id())).toList(),
                placements.stream().sorted(DEAREST).toList(), flow());
    }

    /** {@return every criterion's penalty by group and person, in the scorecard's order} */
    public List<CriterionSplit> criteria() {
        List<GroupCount> misses = counts.misses(tally);
        List<CriterionSplit> found = new ArrayList<>();
        for (Objective objective : model.objectives()) {
            CriterionScore line = scorecard.criteria().get(objective.index());
            found.add(new CriterionSplit(line.id(), line.level(), line.weight(), line.penalty(),
                    splits.groups(objective), splits.noGroup(objective), splits.people(objective),
                    splits.noPerson(objective), misses.stream().filter(miss -> miss.criterion().equals(line.id())
                            && miss.level() == line.level()).toList()));
        }
        return List.copyOf(found);
    }

    /**
     * {@return the lines of one criterion, or all lines of one such as {@code balance}}
     *
     * @param id the line's id, such as {@code balance:gender}, or the criterion's
     * @throws InvalidSeminarException if the plan has no such criterion
     */
    public List<CriterionSplit> criterion(String id) {
        List<CriterionSplit> found = criteria().stream()
                .filter(split -> split.id().equals(id) || split.id().startsWith(id + ":")).toList();
        if (found.isEmpty()) {
            throw unknown("criterion", id, "this seminar has no such criterion",
                    model.objectives().stream().map(Objective::id).distinct().toList());
        }
        return found;
    }

    /**
     * {@return the explanation of one group}
     *
     * @param id id of the group
     * @throws InvalidSeminarException if there is no such group
     */
    public GroupExplanation group(String id) {
        int group = model.groupIndex(id);
        if (group < 0) {
            throw unknown("group", id, "there is no such group", model.groups().stream().map(g -> g.id()).toList());
        }
        return new GroupExplanation(scorecard.groups().get(group), splits.byGroup()[group], splits.ofGroup(group),
                counts.misses(tally).stream().filter(miss -> miss.group().equals(id)).toList(),
                placements.stream().filter(placement -> placement.group().equals(id)).sorted(DEAREST).toList());
    }

    /**
     * {@return the explanation of one person: where, why there, and what it would take elsewhere}
     *
     * @param id id of the participant
     * @throws InvalidSeminarException if nobody has this id
     */
    public PersonExplanation person(String id) {
        int participant = model.participantIndex(id);
        if (participant < 0) {
            throw unknown("participant", id, "nobody in the seminar has this id",
                    model.participants().stream().map(Participant::id).toList());
        }
        PlacementCost placement = placements.get(participant);
        List<Alternative> elsewhere = alternatives().of(participant);
        return new PersonExplanation(placement, reasons.of(participant), elsewhere,
                answer.of(model.participants().get(participant), placement.group(), elsewhere));
    }

    /** {@return every person, in natural order of the ids} */
    public List<PersonExplanation> everybody() {
        return model.participants().stream().map(Participant::id).sorted(NaturalOrder.INSTANCE).map(this::person)
                .toList();
    }

    /**
     * {@return every person, in natural order of the ids, with what is known without a search: no alternatives, and of
     * the answer the first sentence}
     */
    public List<PersonExplanation> everybodyAtHand() {
        return model.participants().stream().map(Participant::id).sorted(NaturalOrder.INSTANCE).map(id -> {
            int participant = model.participantIndex(id);
            PlacementCost placement = placements.get(participant);
            return new PersonExplanation(placement, reasons.of(participant), List.of(),
                    answer.atHand(model.participants().get(participant), placement.group()));
        }).toList();
    }

    private Alternatives alternatives() {
        if (alternatives == null) {
            alternatives = new Alternatives(model, new Wording(Locale.ROOT, model.words()), differences,
                    tally.placements(), seed);
        }
        return alternatives;
    }

    private List<PlacementCost> placements() {
        Points[] points = splits.byPerson();
        return IntStream.range(0, points.length).mapToObj(p -> {
            Participant person = model.participants().get(p);
            String group = tally.groupOf(p) < 0 ? "" : model.groups().get(tally.groupOf(p)).id();
            return new PlacementCost(person.id(), group, person.rankOf(group), !person.preferences().isEmpty(),
                    points[p], splits.ofPerson(p));
        }).toList();
    }

    private List<PreferenceFlow> flow() {
        SortedMap<String, SortedMap<String, Integer>> flow = new TreeMap<>(NaturalOrder.INSTANCE);
        for (PlacementCost placement : placements) {
            List<String> wishes = model.participants().get(model.participantIndex(placement.participant()))
                    .preferences();
            flow.computeIfAbsent(wishes.isEmpty() ? "" : wishes.getFirst(),
                    wished -> new TreeMap<>(NaturalOrder.INSTANCE)).merge(placement.group(), 1, Integer::sum);
        }
        return flow.entrySet().stream().flatMap(from -> from.getValue().entrySet().stream()
                .map(to -> new PreferenceFlow(from.getKey(), to.getKey(), to.getValue()))).toList();
    }

    private static InvalidSeminarException unknown(String kind, String id, String message, List<String> known) {
        return new InvalidSeminarException(List.of(Problem.error(Place.named(kind), id, message,
                Suggestion.orList(id, known))));
    }
}
