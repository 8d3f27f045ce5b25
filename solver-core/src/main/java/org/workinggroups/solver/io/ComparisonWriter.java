package org.workinggroups.solver.io;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.workinggroups.solver.update.PlanComparison;
import tools.jackson.core.JsonGenerator;

/** Writes two plans side by side, for programs; schema {@code workgroups/comparison/1}. */
public final class ComparisonWriter {

    private ComparisonWriter() {
    }

    /**
     * {@return the comparison as JSON, people by id; {@code null} where one of the two has no such thing}
     *
     * @param comparison a comparison
     */
    public static byte[] json(PlanComparison comparison) {
        return JsonText.bytes(json -> {
            ScorecardJson parts = new ScorecardJson(json);
            json.writeStringProperty("schema", "workgroups/comparison/1");
            parts.score("first", comparison.first().scorecard().score());
            parts.score("second", comparison.second().scorecard().score());
            JsonText.objects(json, "criteria", comparison.criteria(), line -> {
                json.writeStringProperty("id", line.id());
                json.writeStringProperty("level", line.level().label());
                number(json, "first", line.first());
                number(json, "second", line.second());
            });
            JsonText.objects(json, "groups", comparison.groups(), line -> {
                json.writeStringProperty("id", line.id());
                number(json, "firstSize", line.firstSize());
                number(json, "secondSize", line.secondSize());
                number(json, "firstChoices", line.firstChoices());
                number(json, "secondChoices", line.secondChoices());
                json.writeNumberProperty("gone", line.gone());
                json.writeNumberProperty("come", line.come());
            });
            JsonText.objects(json, "people", comparison.people(), line -> {
                json.writeStringProperty("participant", line.id());
                json.writeStringProperty("first", line.first());
                json.writeStringProperty("second", line.second());
                number(json, "firstRank", line.firstRank());
                number(json, "secondRank", line.secondRank());
            });
        });
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) {
        number(json, name, number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty());
    }

    private static void number(JsonGenerator json, String name, OptionalLong number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }
}
