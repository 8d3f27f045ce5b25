package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.tradeoff.TradeOff;
import org.workinggroups.solver.tradeoff.TradeOffPoint;
import tools.jackson.core.JsonGenerator;

/** Writes a frontier of plans; see {@code docs/explanations.md}. */
public final class TradeOffWriter {

    /** The schema of what is written. */
    static final String SCHEMA = "workgroups/trade-off/1";

    private TradeOffWriter() {
    }

    /**
     * {@return the frontier as JSON, without the plans}
     *
     * @param seminar  the seminar
     * @param tradeOff its frontier
     */
    public static byte[] json(Seminar seminar, TradeOff tradeOff) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("seminar", seminar.title());
            json.writeStringProperty("inputDigest", InputDigest.of(seminar));
            json.writeNumberProperty("tried", tradeOff.tried());
            JsonText.objects(json, "points", tradeOff.points(), point -> point(json, point, tradeOff.hasBaseline()));
        });
    }

    private static void point(JsonGenerator json, TradeOffPoint point, boolean hasBaseline) {
        json.writeNumberProperty("number", point.number());
        json.writeNumberProperty("firstChoices", point.measures().firstChoices());
        json.writeNumberProperty("disappointment", point.measures().disappointment());
        json.writeNumberProperty("imbalance", point.measures().imbalance());
        if (hasBaseline) {
            json.writeNumberProperty("disruption", point.measures().disruption());
        }
        new ScorecardJson(json).score("score", point.scorecard().score());
        json.writeStringProperty("step", point.step());
        json.writeStringProperty("policy", weights(point.weights()));
    }

    /**
     * {@return the settings that give a point's plan again, as they stand in {@code seminar.yaml}; empty if there are
     * none}
     *
     * @param weights the policy of a point
     */
    public static String weights(Policy weights) {
        return weights.settings().isEmpty() ? "" : YamlText.of(Map.of("policy", weights.settings()));
    }

    /**
     * {@return the same as a file}
     *
     * @param weights the policy of a point
     */
    public static byte[] file(Policy weights) {
        String text = weights(weights);
        return (text.isEmpty() ? "# The seminar's own policy gives this plan.\n"
                : "# These settings in seminar.yaml give this plan again.\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
