package org.workinggroups.solver.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.lottery.Draw;
import tools.jackson.core.JsonGenerator;

/** Writes {@code recorded} and {@code lottery} of {@code allocation.json}, and reads them again. */
final class ProvenanceJson {

    private ProvenanceJson() {
    }

    static void write(JsonGenerator json, Provenance provenance) {
        if (provenance.recordedAt().isPresent() || !provenance.approvedBy().isEmpty()) {
            json.writeObjectPropertyStart("recorded");
            provenance.recordedAt().ifPresent(time -> json.writeStringProperty("at", time.toString()));
            if (!provenance.approvedBy().isEmpty()) {
                json.writeStringProperty("approvedBy", provenance.approvedBy());
            }
            json.writeEndObject();
        }
        provenance.lottery().ifPresent(draw -> write(json, draw));
    }

    private static void write(JsonGenerator json, Draw draw) {
        json.writeObjectPropertyStart("lottery");
        json.writeNumberProperty("seed", draw.seed());
        json.writeNumberProperty("runs", draw.runs());
        json.writeArrayPropertyStart("best");
        draw.best().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("different", draw.different());
        json.writeNumberProperty("drawn", draw.drawn());
        JsonText.objects(json, "chances", draw.chances().entrySet(), person -> {
            json.writeStringProperty("participant", person.getKey());
            json.writeObjectPropertyStart("groups");
            person.getValue().forEach(json::writeNumberProperty);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** What a file tells; a part that it tells wrongly counts as not told. */
    static Provenance read(Node.Tree root, Optional<Score> score) {
        Optional<Node.Tree> recorded = root.tree("recorded");
        return new Provenance(recorded.flatMap(tree -> time(tree.text("at"))),
                recorded.map(tree -> tree.text("approvedBy")).orElse(""),
                root.tree("lottery").flatMap(tree -> score.flatMap(known -> draw(tree, known))));
    }

    private static Optional<Draw> draw(Node.Tree lottery, Score score) {
        try {
            List<Long> best = lottery.items("best").stream()
                    .map(seed -> Long.parseLong(((Node.Scalar) seed).text())).toList();
            SortedMap<String, SortedMap<String, Integer>> chances = new TreeMap<>(NaturalOrder.INSTANCE);
            for (Node.Tree person : lottery.trees("chances")) {
                SortedMap<String, Integer> groups = new TreeMap<>(NaturalOrder.INSTANCE);
                person.tree("groups").orElseThrow(IllegalArgumentException::new).entries()
                        .forEach((group, count) -> groups.put(group, Integer.parseInt(((Node.Scalar) count).text())));
                chances.put(person.text("participant"), groups);
            }
            return best.isEmpty() ? Optional.empty() : Optional.of(new Draw(Long.parseLong(lottery.text("seed")),
                    Integer.parseInt(lottery.text("runs")), score, best,
                    Integer.parseInt(lottery.text("different")), Long.parseLong(lottery.text("drawn")), chances));
        } catch (IllegalArgumentException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
