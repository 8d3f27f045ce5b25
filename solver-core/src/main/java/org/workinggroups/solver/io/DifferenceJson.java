package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.explanation.CountChange;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.Exact;
import org.workinggroups.solver.explanation.GroupChange;
import org.workinggroups.solver.explanation.GroupCount;
import org.workinggroups.solver.explanation.Part;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.explanation.Points;
import org.workinggroups.solver.explanation.WishChange;
import tools.jackson.core.JsonGenerator;

/** The parts of explanations in JSON, the same in every document; see {@code docs/explanations.md}. */
final class DifferenceJson {

    private static final double MILLION = 1e6;

    private final JsonGenerator json;

    DifferenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** Rounded to a millionth; the library has the exact number. */
    void exact(String name, Exact number) {
        double rounded = Math.round(number.toDouble() * MILLION) / MILLION;
        if (rounded == Math.rint(rounded)) {
            json.writeNumberProperty(name, (long) rounded);
        } else {
            json.writeNumberProperty(name, rounded);
        }
    }

    void points(String name, Points points) {
        json.writeObjectPropertyStart(name);
        exact("hard", points.hard());
        exact("medium", points.medium());
        exact("soft", points.soft());
        json.writeEndObject();
    }

    void parts(String name, String key, List<Part> parts) {
        JsonText.objects(json, name, parts, part -> {
            json.writeStringProperty(key, part.id());
            exact("penalty", part.penalty());
        });
    }

    void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void counts(String name, List<GroupCount> counts) {
        JsonText.objects(json, name, counts, this::count);
    }

    private void count(GroupCount count) {
        json.writeStringProperty("criterion", count.criterion());
        json.writeStringProperty("level", count.level().label());
        json.writeStringProperty("group", count.group());
        json.writeStringProperty("attribute", count.attribute());
        json.writeStringProperty("value", count.value());
        json.writeNumberProperty("count", count.count());
        json.writeNumberProperty("lower", count.lower());
        json.writeNumberProperty("upper", count.upper());
        json.writeNumberProperty("penalty", count.penalty());
        json.writeStringProperty("sentence", count.sentence());
    }

    /** A difference without the rules it breaks, which each document tells in its own way. */
    void difference(PlanDifference difference) {
        ScorecardJson scores = new ScorecardJson(json);
        scores.score("before", difference.before());
        scores.score("after", difference.after());
        JsonText.objects(json, "criteria", difference.criteria(), this::criterion);
        JsonText.objects(json, "groups", difference.groups(), this::group);
        JsonText.objects(json, "counts", difference.counts(), this::change);
        wishes(difference.wishes());
        json.writeNumberProperty("moved", difference.moved());
        texts("sentences", difference.sentences());
    }

    private void criterion(CriterionChange change) {
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("level", change.level().label());
        json.writeNumberProperty("weight", change.weight());
        json.writeNumberProperty("before", change.before());
        json.writeNumberProperty("after", change.after());
        json.writeNumberProperty("points", change.points());
    }

    private void group(GroupChange change) {
        json.writeStringProperty("group", change.group());
        json.writeNumberProperty("countedBefore", change.countedBefore());
        json.writeNumberProperty("countedAfter", change.countedAfter());
        points("before", change.before());
        points("after", change.after());
    }

    private void change(CountChange change) {
        json.writeStringProperty("criterion", change.after().criterion());
        json.writeStringProperty("level", change.after().level().label());
        json.writeStringProperty("group", change.after().group());
        json.writeStringProperty("attribute", change.after().attribute());
        json.writeStringProperty("value", change.after().value());
        json.writeNumberProperty("before", change.before().count());
        json.writeNumberProperty("after", change.after().count());
        json.writeNumberProperty("lower", change.after().lower());
        json.writeNumberProperty("upper", change.after().upper());
        json.writeNumberProperty("added", change.added());
        json.writeStringProperty("sentence", change.sentence());
    }

    private void wishes(WishChange wishes) {
        json.writeObjectPropertyStart("othersWishes");
        json.writeNumberProperty("lostFirst", wishes.lost());
        json.writeNumberProperty("gainedFirst", wishes.gained());
        json.writeNumberProperty("worse", wishes.worse());
        json.writeNumberProperty("better", wishes.better());
        json.writeEndObject();
    }
}
