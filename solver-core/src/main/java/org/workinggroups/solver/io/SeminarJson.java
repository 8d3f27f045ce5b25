package org.workinggroups.solver.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar as one JSON document, schema {@code workgroups/seminar/1}, for programs that have the registrations
 * themselves; see {@code docs/formats.md}. It holds names, addresses and relations: it is as confidential as they are.
 */
public final class SeminarJson {

    /** The schema of what is written. */
    static final String SCHEMA = "workgroups/seminar/1";

    private SeminarJson() {
    }

    /**
     * {@return the whole seminar; equal seminars are equal bytes, and what is read from them is the same seminar}
     *
     * @param seminar the seminar
     */
    public static byte[] write(Seminar seminar) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("seminar", seminar.title());
        document.put("groups", seminar.groups().stream().map(SeminarWriter::group).toList());
        document.put("participants", seminar.participants().stream().map(SeminarJson::participant).toList());
        document.put("relations", seminar.relations().stream().map(SeminarJson::relation).toList());
        document.put("policy", seminar.policy().settings());
        seminar.baseline().map(Plan::placements).ifPresent(plan -> document.put("baseline", plan));
        document.put("previous", seminar.previous().stream().map(Plan::placements).toList());
        document.put("privacy", PrivacyReader.settings(seminar.privacy()));
        document.values().removeIf(value -> value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty());
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", SCHEMA);
            document.forEach((key, value) -> JsonText.tree(json, key, value));
        });
    }

    /**
     * Reads a seminar.
     *
     * @param name what messages call the document, such as {@code seminar.json}
     * @param json the document, in UTF-8
     * @return the seminar with the lines of its parts
     * @throws org.workinggroups.solver.domain.InvalidSeminarException if anything is wrong with it; it lists every
     *         problem, with line and path
     */
    public static SeminarDocument read(String name, byte[] json) {
        return SeminarJsonReader.read(name, json);
    }

    private static Map<String, Object> participant(Participant person) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", person.id());
        fields.put("name", person.name());
        fields.put("email", person.email());
        fields.put("preferences", person.preferences());
        fields.put("pin", person.pin().orElse(""));
        fields.put("forbidden", person.forbidden());
        fields.put("needs", person.needs());
        fields.put("attributes", person.attributes());
        fields.values().removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
        if (!person.counted()) {
            fields.put("counted", false);
        }
        return fields;
    }

    private static Map<String, Object> relation(Relation relation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", relation.kind().label());
        fields.put("participants", relation.participants());
        relation.weight().ifPresent(weight -> fields.put("weight", weight));
        relation.level().ifPresent(level -> fields.put("level", level.label()));
        return fields;
    }
}
