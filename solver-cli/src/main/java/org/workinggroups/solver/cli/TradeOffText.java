package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.io.TradeOffWriter;
import org.workinggroups.solver.tradeoff.Measures;
import org.workinggroups.solver.tradeoff.TradeOff;
import org.workinggroups.solver.tradeoff.TradeOffPoint;

/** A frontier of plans as people read it. */
final class TradeOffText {

    private final Style style;

    TradeOffText(Style style) {
        this.style = style;
    }

    List<String> lines(TradeOff tradeOff) {
        List<String> lines = new ArrayList<>(table(tradeOff).lines(style));
        lines.add("");
        for (TradeOffPoint point : tradeOff.points()) {
            if (!point.step().isEmpty()) {
                lines.add("From " + (point.number() - 1) + " to " + point.number() + ": " + point.step());
            }
        }
        lines.add("");
        for (TradeOffPoint point : tradeOff.points()) {
            String weights = TradeOffWriter.weights(point.weights());
            lines.add(style.bold("Plan " + point.number()) + (weights.isEmpty() ? ": the seminar's own policy"
                    : ": in seminar.yaml"));
            weights.lines().map(line -> "  " + line).forEach(lines::add);
        }
        return lines;
    }

    private static TextTable table(TradeOff tradeOff) {
        List<String> headers = new ArrayList<>(List.of("Plan", "First choices", "Disappointment", "Imbalance"));
        if (tradeOff.hasBaseline()) {
            headers.add("Changes");
        }
        TextTable table = new TextTable(1, headers);
        for (TradeOffPoint point : tradeOff.points()) {
            Measures measures = point.measures();
            List<Object> cells = new ArrayList<>(List.of(point.number(), measures.firstChoices(),
                    measures.disappointment(), measures.imbalance()));
            if (tradeOff.hasBaseline()) {
                cells.add(measures.disruption());
            }
            table.row(cells.toArray());
        }
        return table;
    }
}
