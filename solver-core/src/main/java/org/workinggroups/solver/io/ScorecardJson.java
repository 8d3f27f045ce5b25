package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.SegmentRanks;
import org.workinggroups.solver.evaluation.ValueProfile;
import tools.jackson.core.JsonGenerator;

/** The parts of a scorecard in JSON, the same in every document; see {@code docs/formats.md}. */
final class ScorecardJson {

    private final JsonGenerator json;

    ScorecardJson(JsonGenerator json) {
        this.json = json;
    }

    void score(String name, Score score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("hard", score.hard());
        json.writeNumberProperty("medium", score.medium());
        json.writeNumberProperty("soft", score.soft());
        json.writeEndObject();
    }

    void criteria(Scorecard scorecard) {
        JsonText.objects(json, "criteria", scorecard.criteria(), this::criterion);
    }

    void groups(Scorecard scorecard) {
        JsonText.objects(json, "groups", scorecard.groups(), this::group);
    }

    void segments(Scorecard scorecard) {
        JsonText.objects(json, "segments", scorecard.segments(), this::segment);
    }

    void ranks(RankProfile ranks) {
        json.writeObjectPropertyStart("ranks");
        json.writeArrayPropertyStart("byRank");
        ranks.byRank().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("unlisted", ranks.unlisted());
        json.writeNumberProperty("noneStated", ranks.none());
        json.writeEndObject();
    }

    /** Without files and rows: the same seminar gives the same notices, in whatever order its rows stand. */
    void notices(List<Problem> notices) {
        json.writeArrayPropertyStart("notices");
        notices.forEach(notice -> json.writeString(new Problem(notice.severity(),
                Place.named(notice.place().column()), notice.value(), notice.message(), notice.maybe()).toString()));
        json.writeEndArray();
    }

    private void criterion(CriterionScore criterion) {
        json.writeStringProperty("id", criterion.id());
        json.writeStringProperty("level", criterion.level().label());
        json.writeNumberProperty("weight", criterion.weight());
        json.writeNumberProperty("penalty", criterion.penalty());
        json.writeNumberProperty("unavoidable", criterion.unavoidable());
    }

    void group(GroupProfile group) {
        json.writeStringProperty("id", group.group());
        json.writeNumberProperty("counted", group.counted());
        json.writeNumberProperty("seats", group.seats());
        json.writeNumberProperty("target", Math.round(group.targetSize() * 100) / 100.0);
        ranks(group.ranks());
        JsonText.objects(json, "values", group.values(), this::value);
    }

    private void value(ValueProfile value) {
        json.writeStringProperty("attribute", value.attribute());
        json.writeStringProperty("value", value.value());
        json.writeNumberProperty("count", value.count());
        json.writeNumberProperty("lower", value.lowerQuota());
        json.writeNumberProperty("upper", value.upperQuota());
    }

    void segment(SegmentRanks segment) {
        json.writeStringProperty("attribute", segment.attribute());
        json.writeStringProperty("value", segment.value());
        ranks(segment.ranks());
    }
}
