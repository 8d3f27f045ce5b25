package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Versions;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.privacy.Disclosure;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what came of a solve as {@code allocation.json} and {@code allocation.csv}; see {@code docs/formats.md}.
 * The bytes depend on the result alone, so equal results are equal files. The JSON names people by id only; the CSV,
 * which is made for people, has their names.
 */
public final class AllocationWriter {

    private final AllocationResult result;
    private final Scorecard scorecard;
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    private AllocationWriter(AllocationResult result) {
        this.result = result;
        this.scorecard = result.scorecard().orElseThrow(() ->
                new IllegalArgumentException("There is no plan to write. Maybe the status was not looked at."));
        result.seminar().participants().forEach(participant -> participants.put(participant.id(), participant));
        for (WorkingGroup group : result.seminar().groups()) {
            topics.put(group.id(), group.topic());
        }
    }

    /**
     * {@return the whole result as JSON, without names, addresses or relations}
     *
     * @param result a result that has a plan
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] json(AllocationResult result) {
        return json(result, List.of());
    }

    /**
     * {@return the whole result as JSON, with what was changed by hand}
     *
     * @param result  a result that has a plan
     * @param changes the changes, in the order they were made
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] json(AllocationResult result, List<RecordedChange> changes) {
        return json(result, changes, Optional.empty());
    }

    /**
     * {@return the whole result as JSON, with what was changed by hand and the update it came from}
     *
     * @param result  a result that has a plan
     * @param changes the changes, in the order they were made
     * @param version what the update recorded; empty for a plan that updates no other
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] json(AllocationResult result, List<RecordedChange> changes, Optional<PlanVersion> version) {
        return json(result, changes, version, List.of(), Provenance.NONE);
    }

    /**
     * {@return the whole result as JSON, with all that is recorded of how it came about}
     *
     * @param result     a result that has a plan
     * @param changes    the changes, in the order they were made
     * @param version    what the update recorded; empty for a plan that updates no other
     * @param erasures   who was erased from it since, in numbers only
     * @param provenance when, by whom and by what lot it came about, as far as stated
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] json(AllocationResult result, List<RecordedChange> changes, Optional<PlanVersion> version,
            List<ErasureRecord> erasures, Provenance provenance) {
        return PlanSeal.seal(JsonText.bytes(json -> new AllocationWriter(result).document(json, changes, version,
                erasures, provenance)));
    }

    /** A plan after people were erased from it, where nothing can be counted again: who sits where, and no more. */
    static byte[] uncounted(ErasedPlan plan) {
        return PlanSeal.seal(JsonText.bytes(json -> {
            json.writeStringProperty("schema", PlanReader.ERASED);
            history(json, plan.changes(), plan.version(), plan.erasures());
            JsonText.objects(json, "assignments", plan.plan().placements().entrySet(), placement -> {
                json.writeStringProperty("participant", placement.getKey());
                json.writeStringProperty("group", placement.getValue());
            });
        }));
    }

    /**
     * {@return the plan as a table for people: id, name, group, topic, preferenceRank} The rank is empty for whoever
     * stated no wish and 0 for a group that was not wished.
     *
     * @param result a result that has a plan
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] csv(AllocationResult result) {
        return CsvText.table(new AllocationWriter(Disclosure.of(result)).rows()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@return a plan as ids and groups, without anything that its seminar tells}
     *
     * @param plan any plan
     */
    public static byte[] table(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "group"));
        plan.placements().forEach((participant, group) -> rows.add(List.of(FormulaGuard.guard(participant),
                FormulaGuard.guard(group))));
        return CsvText.table(rows).getBytes(StandardCharsets.UTF_8);
    }

    private void document(JsonGenerator json, List<RecordedChange> changes, Optional<PlanVersion> version,
            List<ErasureRecord> erasures, Provenance provenance) {
        ScorecardJson parts = new ScorecardJson(json);
        json.writeStringProperty("schema", PlanReader.SCHEMA);
        json.writeStringProperty("seminar", result.seminar().title());
        json.writeStringProperty("inputDigest", InputDigest.of(result.seminar()));
        json.writeObjectPropertyStart("inputParts");
        InputDigest.parts(result.seminar()).forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeNumberProperty("seed", result.seed());
        versions(json, result.settings());
        settings(json, result.settings());
        json.writeStringProperty("status", result.status().name());
        json.writeStringProperty("ending", result.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ProvenanceJson.write(json, provenance);
        parts.score("score", scorecard.score());
        parts.score("bound", result.bound());
        parts.score("gap", gap());
        parts.criteria(scorecard);
        parts.ranks(scorecard.ranks());
        parts.groups(scorecard);
        parts.segments(scorecard);
        parts.notices(result.notices());
        history(json, changes, version, erasures);
        JsonText.objects(json, "assignments", result.plan().orElseThrow().placements().entrySet(), placement ->
                assignment(json, placement.getKey(), placement.getValue()));
    }

    private static void history(JsonGenerator json, List<RecordedChange> changes, Optional<PlanVersion> version,
            List<ErasureRecord> erasures) {
        if (!changes.isEmpty()) {
            JsonText.objects(json, "changes", changes, change -> change(json, change));
        }
        version.ifPresent(update -> VersionJson.write(json, update));
        if (!erasures.isEmpty()) {
            JsonText.objects(json, "erasures", erasures, erasure -> {
                json.writeNumberProperty("people", erasure.people());
                json.writeStringProperty("before", erasure.before());
            });
        }
    }

    private static void change(JsonGenerator json, RecordedChange change) {
        json.writeStringProperty("participant", change.participant());
        json.writeStringProperty("from", change.from());
        json.writeStringProperty("to", change.to());
        json.writeBooleanProperty("pinned", true);
        json.writeStringProperty("reason", change.reason());
    }

    /** The prover is named where it had a say. */
    private static void versions(JsonGenerator json, SolveSettings settings) {
        json.writeObjectPropertyStart("versions");
        json.writeStringProperty("solver", Versions.CURRENT.solver());
        json.writeStringProperty("timefold", Versions.CURRENT.timefold());
        if (settings.proofTime().isPresent()) {
            json.writeStringProperty("ortools", Versions.CURRENT.ortools());
        }
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json, SolveSettings settings) {
        json.writeObjectPropertyStart("settings");
        json.writeNumberProperty("searchTimeMillis", settings.searchTime().toMillis());
        json.writeNumberProperty("rounds", settings.rounds());
        json.writeNumberProperty("unimprovedRounds", settings.unimprovedRounds());
        json.writeNumberProperty("evaluations", settings.evaluations());
        settings.proofTime().ifPresent(time -> json.writeNumberProperty("proofTimeMillis", time.toMillis()));
        json.writeEndObject();
    }

    private Score gap() {
        Score score = scorecard.score();
        Score bound = result.bound();
        return new Score(score.hard() - bound.hard(), score.medium() - bound.medium(), score.soft() - bound.soft());
    }

    private void assignment(JsonGenerator json, String participant, String group) {
        json.writeStringProperty("participant", participant);
        json.writeStringProperty("group", group);
        OptionalInt rank = rank(participant, group);
        if (rank.isPresent()) {
            json.writeNumberProperty("preferenceRank", rank.getAsInt());
        } else {
            json.writeNullProperty("preferenceRank");
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name", "group", "topic", "preferenceRank"));
        result.plan().orElseThrow().placements().forEach((participant, group) -> {
            OptionalInt rank = rank(participant, group);
            rows.add(List.of(FormulaGuard.guard(participant),
                    FormulaGuard.guard(Objects.requireNonNull(participants.get(participant)).name()),
                    FormulaGuard.guard(group), FormulaGuard.guard(topics.getOrDefault(group, "")),
                    rank.isPresent() ? Integer.toString(rank.getAsInt()) : ""));
        });
        return rows;
    }

    /** The rank of a group among somebody's wishes, 0 if it is not among them; empty if there are none. */
    private OptionalInt rank(String participant, String group) {
        Participant person = Objects.requireNonNull(participants.get(participant));
        return person.preferences().isEmpty() ? OptionalInt.empty() : OptionalInt.of(person.rankOf(group));
    }
}
