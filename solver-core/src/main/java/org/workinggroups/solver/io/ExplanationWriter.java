package org.workinggroups.solver.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.explanation.Alternative;
import org.workinggroups.solver.explanation.CriterionSplit;
import org.workinggroups.solver.explanation.GroupExplanation;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.explanation.PlacementCost;
import org.workinggroups.solver.explanation.PlanExplanation;
import tools.jackson.core.JsonGenerator;

/** Writes explanations as JSON, by ids and without names or relations; see {@code docs/explanations.md}. */
public final class ExplanationWriter {

    private static final int COSTLIEST = 10;

    private final Seminar seminar;
    private final Optional<PlanExplanation> plan;
    private final List<CriterionSplit> criteria;
    private final List<GroupExplanation> groups;
    private final List<PersonExplanation> people;

    private ExplanationWriter(Seminar seminar, Optional<PlanExplanation> plan, List<CriterionSplit> criteria,
            List<GroupExplanation> groups, List<PersonExplanation> people) {
        this.seminar = seminar;
        this.plan = plan;
        this.criteria = criteria;
        this.groups = groups;
        this.people = people;
    }

    /**
     * {@return a plan as a whole, as JSON}
     *
     * @param seminar the seminar
     * @param plan    its explanation
     */
    public static byte[] json(Seminar seminar, PlanExplanation plan) {
        return JsonText.bytes(new ExplanationWriter(seminar, Optional.of(plan), plan.criteria(), plan.groups(),
                List.of())::document);
    }

    /**
     * {@return some criteria, groups and people of a plan, as JSON}
     *
     * @param seminar  the seminar
     * @param criteria the criteria, in this order
     * @param groups   the groups, in this order
     * @param people   the people, in this order
     */
    public static byte[] json(Seminar seminar, List<CriterionSplit> criteria, List<GroupExplanation> groups,
            List<PersonExplanation> people) {
        return JsonText.bytes(new ExplanationWriter(seminar, Optional.empty(), criteria, groups, people)::document);
    }

    private void document(JsonGenerator json) {
        json.writeStringProperty("schema", "workgroups/explanation/1");
        json.writeStringProperty("seminar", seminar.title());
        json.writeStringProperty("inputDigest", InputDigest.of(seminar));
        plan.ifPresent(explained -> plan(json, explained));
        list(json, "criteria", criteria, split -> criterion(json, split));
        list(json, "groups", groups, group -> group(json, group));
        list(json, "people", people, person -> person(json, person));
    }

    private static <T> void list(JsonGenerator json, String name, List<T> items, Consumer<T> content) {
        if (!items.isEmpty()) {
            JsonText.objects(json, name, items, content);
        }
    }

    private static void plan(JsonGenerator json, PlanExplanation plan) {
        new ScorecardJson(json).score("score", plan.scorecard().score());
        JsonText.objects(json, "costliest", plan.costliest(COSTLIEST), placement -> placement(json, placement));
        JsonText.objects(json, "flow", plan.flow(), flow -> {
            json.writeStringProperty("wished", flow.wished());
            json.writeStringProperty("placed", flow.placed());
            json.writeNumberProperty("people", flow.people());
        });
    }

    private static void criterion(JsonGenerator json, CriterionSplit split) {
        DifferenceJson parts = new DifferenceJson(json);
        json.writeStringProperty("id", split.id());
        json.writeStringProperty("level", split.level().label());
        json.writeNumberProperty("weight", split.weight());
        json.writeNumberProperty("penalty", split.penalty());
        parts.parts("groups", "group", split.groups());
        parts.exact("noGroup", split.noGroup());
        parts.parts("people", "participant", split.people());
        parts.exact("noPerson", split.noPerson());
        parts.counts("misses", split.misses());
    }

    private static void group(JsonGenerator json, GroupExplanation group) {
        DifferenceJson parts = new DifferenceJson(json);
        new ScorecardJson(json).group(group.profile());
        parts.points("points", group.points());
        parts.parts("criteria", "id", group.criteria());
        parts.counts("misses", group.misses());
        JsonText.objects(json, "placements", group.placements(), placement -> placement(json, placement));
    }

    private static void placement(JsonGenerator json, PlacementCost placement) {
        DifferenceJson parts = new DifferenceJson(json);
        json.writeStringProperty("participant", placement.participant());
        json.writeStringProperty("group", placement.group());
        if (placement.wished()) {
            json.writeNumberProperty("preferenceRank", placement.rank());
        } else {
            json.writeNullProperty("preferenceRank");
        }
        parts.points("points", placement.points());
        parts.parts("criteria", "id", placement.criteria());
    }

    private static void person(JsonGenerator json, PersonExplanation person) {
        placement(json, person.placement());
        new DifferenceJson(json).texts("answer", person.answer());
        JsonText.objects(json, "reasons", person.reasons(), reason -> {
            json.writeStringProperty("criterion", reason.criterion());
            json.writeStringProperty("level", reason.level().label());
            json.writeNumberProperty("points", reason.points());
            json.writeStringProperty("sentence", reason.sentence());
        });
        JsonText.objects(json, "alternatives", person.alternatives(), other -> alternative(json, other));
    }

    private static void alternative(JsonGenerator json, Alternative alternative) {
        json.writeStringProperty("group", alternative.group());
        json.writeNumberProperty("preferenceRank", alternative.rank());
        json.writeStringProperty("finding", alternative.finding().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'));
        json.writeStringProperty("reason", alternative.reason());
        alternative.difference().ifPresent(new DifferenceJson(json)::difference);
    }
}
