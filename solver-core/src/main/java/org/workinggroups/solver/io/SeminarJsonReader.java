package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.table.Problems;

/** Reads a seminar's JSON document. Every version ever published is read; there is one so far. */
final class SeminarJsonReader {

    private static final long GREATEST_WEIGHT = 1_000_000_000;

    private final String name;
    private final Problems problems;
    private final Section root;

    private SeminarJsonReader(String name, Node node, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.root = new Section(node, "", name, problems);
    }

    static SeminarDocument read(String name, byte[] json) {
        Problems problems = new Problems();
        Optional<Node> node = TextFile.decode(name, json, problems).flatMap(text -> NodeReader.json(text, problems));
        problems.throwIfAny();
        SeminarJsonReader reader = new SeminarJsonReader(name, node.orElseThrow(), problems);
        Seminar seminar = reader.seminar();
        problems.throwIfAny();
        Origins origins = new JsonOrigins(name, node.get());
        SeminarRules.problems(seminar, origins).forEach(problems::add);
        problems.throwIfAny();
        return new SeminarDocument(seminar, origins);
    }

    private Seminar seminar() {
        String schema = root.get("schema").map(Section::text).orElse("");
        if (!schema.equals(SeminarJson.SCHEMA)) {
            problems.error(new Place(name, 0, "schema"), schema, "this schema is not understood", "\"schema\": \""
                    + SeminarJson.SCHEMA + "\" is missing, or another program wrote this");
            problems.throwIfAny();
        }
        String title = root.get("seminar").map(SeminarJsonReader::exact).orElse("");
        List<WorkingGroup> groups = list("groups", GroupReader::read);
        if (groups.size() > Limits.MOST_GROUPS) {
            problems.error(new Place(name, 0, "groups"), "", "there are more than " + Limits.MOST_GROUPS
                    + " groups", "");
        }
        List<Participant> participants = list("participants", SeminarJsonReader::participant);
        List<Relation> relations = list("relations", this::relation).stream().flatMap(Optional::stream).toList();
        Policy policy = root.get("policy").map(SettingsReader::policy).orElse(Policy.STANDARD);
        Optional<Plan> baseline = root.get("baseline").map(SeminarJsonReader::plan);
        List<Plan> previous = list("previous", SeminarJsonReader::plan);
        Privacy privacy = root.get("privacy").map(PrivacyReader::read).orElse(Privacy.STANDARD);
        root.reportUnknown();
        return new Seminar(title, groups, participants, relations, policy, baseline, previous, privacy);
    }

    private <T> List<T> list(String key, Function<Section, T> reader) {
        List<T> items = new ArrayList<>();
        root.get(key).map(Section::items).orElse(List.of()).forEach(item -> items.add(reader.apply(item)));
        return items;
    }

    private static Participant participant(Section person) {
        String id = person.get("id").map(SeminarJsonReader::exact).orElse("");
        person.get("id").ifPresent(section -> Ids.problem(id).ifPresent(message -> section.error(message, "")));
        Participant.Builder builder = Participant.builder(id);
        person.get("name").map(SeminarJsonReader::exact).ifPresent(builder::name);
        person.get("email").map(SeminarJsonReader::exact).ifPresent(builder::email);
        person.get("counted").map(SeminarJsonReader::flag).ifPresent(builder::counted);
        person.get("preferences").map(SeminarJsonReader::exacts).ifPresent(builder::prefers);
        person.get("pin").map(SeminarJsonReader::exact).ifPresent(builder::pin);
        person.get("forbidden").map(SeminarJsonReader::exacts).ifPresent(builder::forbidden);
        person.get("needs").map(SeminarJsonReader::exacts).ifPresent(builder::needs);
        person.get("attributes").map(Section::entries).orElse(Map.of())
                .forEach((attribute, values) -> builder.attribute(attribute, exacts(values)));
        person.reportUnknown();
        return builder.build();
    }

    private Optional<Relation> relation(Section section) {
        List<String> kinds = Arrays.stream(Relation.Kind.values()).map(Relation.Kind::label).toList();
        String label = section.get("kind").map(Section::text).orElse("");
        List<String> participants = section.get("participants").map(SeminarJsonReader::exacts).orElse(List.of());
        Optional<Long> weight = section.get("weight").flatMap(SeminarJsonReader::weight);
        Optional<Level> level = section.get("level").flatMap(SeminarJsonReader::level);
        section.reportUnknown();
        if (!kinds.contains(label)) {
            section.error("there is no such relation: \"" + label + "\"", Suggestion.orList(label, kinds));
            return Optional.empty();
        }
        return Optional.of(new Relation(Relation.Kind.values()[kinds.indexOf(label)], participants, weight, level));
    }

    private static Optional<Long> weight(Section section) {
        Optional<Long> number = Whole.parse(section.text())
                .filter(value -> -GREATEST_WEIGHT <= value && value <= GREATEST_WEIGHT);
        if (number.isEmpty()) {
            section.error("a whole number between -" + GREATEST_WEIGHT + " and " + GREATEST_WEIGHT
                    + " was expected here", "");
        }
        return number;
    }

    private static Optional<Level> level(Section section) {
        Optional<Level> level = Arrays.stream(Level.values()).filter(value -> value.label().equals(section.text()))
                .findFirst();
        if (level.isEmpty()) {
            section.error("this is no level", "hard, medium or soft was meant");
        }
        return level;
    }

    private static Plan plan(Section section) {
        Map<String, String> placements = new LinkedHashMap<>();
        section.entries().forEach((participant, group) -> placements.put(participant, exact(group)));
        return Plan.of(placements);
    }

    private static boolean flag(Section section) {
        if (section.plain() instanceof Boolean flag) {
            return flag;
        }
        section.error("true or false was expected here", "");
        return true;
    }

    private static List<String> exacts(Section section) {
        return section.items().stream().map(SeminarJsonReader::exact).toList();
    }

    /** A text as it stands, blanks around it included; a number as it was typed. */
    private static String exact(Section section) {
        return section.plain() instanceof String text ? text : section.text();
    }

    /** Tells places by line and path. */
    private record JsonOrigins(String file, Node root) implements Origins {

        @Override
        public Place participant(int index, String field) {
            return policy("participants[" + (index + 1) + "]." + field);
        }

        @Override
        public Place group(int index, String field) {
            return policy("groups[" + (index + 1) + "]." + field);
        }

        @Override
        public Place relation(int index) {
            return policy("relations[" + (index + 1) + "]");
        }

        @Override
        public Place policy(String path) {
            return new Place(file, root.line(path), path);
        }
    }
}
