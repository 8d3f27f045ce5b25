package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * A fingerprint of everything a seminar says, so that a result can name the input it was made from. The order of
 * participants, groups, relations and earlier sessions, and of the people within a relation, does not matter;
 * everything else does.
 */
public final class InputDigest {

    /** Changes whenever the same seminar would get another digest. */
    private static final String FORM = "workgroups/seminar/1";

    private InputDigest() {
    }

    /**
     * {@return the digest, such as {@code sha256:9f86d0...}: SHA-256 (FIPS 180-4) of the seminar's canonical text}
     *
     * @param seminar the seminar
     */
    public static String of(Seminar seminar) {
        String canonical = list(List.of(text(FORM), text(seminar.title()),
                sorted(seminar.groups().stream().map(InputDigest::group).toList()),
                sorted(seminar.participants().stream().map(InputDigest::participant).toList()),
                sorted(seminar.relations().stream().map(InputDigest::relation).toList()),
                value(seminar.policy().settings()),
                optional(seminar.baseline().map(plan -> value(plan.placements())))))
                + (seminar.previous().isEmpty() ? ""
                : sorted(seminar.previous().stream().map(plan -> value(plan.placements())).toList()))
                + (seminar.privacy().isStandard() ? "" : privacy(seminar.privacy()));
        return digest(canonical);
    }

    /**
     * {@return the digests of the parts a seminar is made of, by which one can tell which of them has changed} The ties
     * between people have none of their own: there are so few that who is kept apart could be found by trying.
     *
     * @param seminar the seminar
     */
    public static Map<String, String> parts(Seminar seminar) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("groups", digest(sorted(seminar.groups().stream().map(InputDigest::group).toList())));
        parts.put("participants", digest(sorted(seminar.participants().stream().map(InputDigest::participant)
                .toList())));
        parts.put("policy", digest(value(seminar.policy().settings())));
        seminar.baseline().ifPresent(plan -> parts.put("baseline", digest(value(plan.placements()))));
        if (!seminar.previous().isEmpty()) {
            parts.put("previous", digest(sorted(seminar.previous().stream().map(plan -> value(plan.placements()))
                    .toList())));
        }
        if (!seminar.privacy().isStandard()) {
            parts.put("privacy", digest(privacy(seminar.privacy())));
        }
        return parts;
    }

    private static String digest(String canonical) {
        return Digests.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    private static String group(WorkingGroup group) {
        List<String> parts = new ArrayList<>(List.of(text(group.id()), text(group.topic()),
                optional(group.target().map(range -> value(List.of(range.lower(), range.upper())))),
                value(group.size().lower()), value(group.size().upper()), value(group.capacity()),
                value(group.provides()), value(group.expertise())));
        if (!group.room().isEmpty()) {
            parts.add(text(group.room()));
        }
        return list(parts);
    }

    private static String participant(Participant participant) {
        return list(List.of(text(participant.id()), text(participant.name()), text(participant.email()),
                value(participant.counted()), value(participant.preferences()),
                optional(participant.pin().map(InputDigest::text)), value(participant.forbidden()),
                value(participant.needs()), value(participant.attributes())));
    }

    private static String privacy(Privacy privacy) {
        Map<String, String> labels = new TreeMap<>();
        privacy.stated().forEach((column, stated) -> labels.put(column, stated.label()));
        return list(List.of(value(labels), value(privacy.chathamHouse())));
    }

    private static String relation(Relation relation) {
        return list(List.of(text(relation.kind().label()),
                sorted(relation.participants().stream().map(InputDigest::text).toList()),
                optional(relation.weight().map(InputDigest::value)),
                optional(relation.level().map(level -> text(level.label())))));
    }

    /** A value with its type, so that the text "2" and the number 2 differ. */
    private static String value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map(map);
            case Collection<?> items -> list(items.stream().map(InputDigest::value).toList());
            case Integer number -> "n" + number + ";";
            case Long number -> "n" + number + ";";
            case Boolean flag -> "b" + flag + ";";
            case Number number -> "d" + number + ";";
            default -> text(value.toString());
        };
    }

    private static String map(Map<?, ?> map) {
        Map<String, String> entries = new TreeMap<>();
        map.forEach((key, value) -> entries.put(text(key.toString()), value(value)));
        return "m" + entries.size() + "{" + String.join("", entries.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue()).toList()) + "}";
    }

    private static String sorted(List<String> items) {
        return list(items.stream().sorted().toList());
    }

    private static String list(List<String> items) {
        return "l" + items.size() + "[" + String.join("", items) + "]";
    }

    private static String optional(Optional<String> item) {
        return list(item.stream().toList());
    }

    /** A text after its length, so that no two texts can run into one another. */
    private static String text(String text) {
        return "t" + text.length() + ":" + text;
    }
}
