package org.workinggroups.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;

/** Reads a plan: {@code allocation.json}, {@code allocation.csv}, or any CSV file with the columns id and group. */
public final class PlanReader {

    /** The schema of {@code allocation.json} that is understood. */
    static final String SCHEMA = "workgroups/allocation/1";

    private static final String JSON = "allocation.json";
    private static final Map<String, String> HEADERS = Map.of("id", "id", "participant", "id", "participantid", "id",
            "group", "group", "workinggroup", "group");

    private final TextFile file;
    private final Problems problems;
    private final Map<String, String> placements = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private PlanReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a plan; whether it fits a seminar is not looked at. Whoever has an empty group is not placed.
     *
     * @param file a file, or a result folder that holds {@code allocation.json}
     * @throws InvalidSeminarException if the file cannot be understood; it lists every problem found
     */
    public static Plan read(Path file) {
        Path path = (Files.isDirectory(file) ? file.resolve(JSON) : file).toAbsolutePath();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        Problems problems = new Problems();
        Optional<Plan> plan = new DiskFolder(path.getParent() == null ? path : path.getParent())
                .text(name, Limits.MOST_TABLE_BYTES, Place.in(name), problems).map(text -> read(text, problems));
        problems.throwIfAny();
        return plan.orElseThrow();
    }

    /** Reads a plan from a text: JSON if it begins with a brace or bracket, else CSV. */
    static Plan read(TextFile file, Problems problems) {
        PlanReader reader = new PlanReader(file, problems);
        if (file.text().stripLeading().startsWith("{") || file.text().stripLeading().startsWith("[")) {
            NodeReader.json(file, problems).ifPresent(reader::readJson);
        } else {
            CsvReader.read(file, problems, reader::readHeaders);
        }
        return Plan.of(reader.placements);
    }

    private void readJson(Node root) {
        if (!(root instanceof Node.Tree tree)) {
            error(root.line(), "", "", "this is no allocation", "a file of another program was meant");
            return;
        }
        String schema = text(tree, "schema", "");
        if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
            error(root.line("schema"), "schema", schema, "this schema is not understood",
                    "it was written by another version; this one reads " + SCHEMA);
        } else if (tree.entries().get("assignments") instanceof Node.Items assignments) {
            for (int i = 0; i < assignments.items().size() && !problems.isFull(); i++) {
                readAssignment(assignments.items().get(i), "assignments[" + (i + 1) + "]");
            }
        } else {
            error(root.line("assignments"), "assignments", "", "there is no list of assignments",
                    "this file is no allocation");
        }
    }

    private void readAssignment(Node node, String path) {
        if (node instanceof Node.Tree tree && tree.entries().containsKey("participant")
                && tree.entries().containsKey("group")) {
            place(node.line(), path, text(tree, "participant", path), text(tree, "group", path));
        } else {
            error(node.line(), path, "", "an assignment needs a participant and a group", "");
        }
    }

    private String text(Node.Tree tree, String key, String path) {
        Node node = tree.entries().get(key);
        if (node == null || node instanceof Node.Scalar) {
            return node instanceof Node.Scalar scalar && !"null".equals(scalar.text()) ? scalar.text().strip() : "";
        }
        error(node.line(), path + "." + key, "", "a text was expected here", "");
        return "";
    }

    private Consumer<CsvRow> readHeaders(List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            String name = HEADERS.get(header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""));
            if (name != null && columns.putIfAbsent(name, i) != null) {
                error(1, header, header, "two columns mean " + name, "one of the two can be deleted");
            }
        }
        for (String name : List.of("id", "group")) {
            if (!columns.containsKey(name)) {
                error(1, "", "", "there is no column " + name + "; the columns are "
                        + Problems.shown(String.join(", ", headers)), "the header should be id,group");
            }
        }
        return columns.size() < 2 ? ignored -> { } : row -> {
            if (row.sound()) {
                place(row.number(), headers.get(columns.get("id")), FormulaGuard.unguard(row.cell(columns.get("id"))),
                        FormulaGuard.unguard(row.cell(columns.get("group"))));
            }
        };
    }

    private void place(int row, String column, String id, String group) {
        if (id.isEmpty()) {
            error(row, column, "", "a placement names nobody", "the id was forgotten");
            return;
        }
        Optional<String> wrong = Ids.problem(id).or(() -> Ids.problem(group));
        if (wrong.isPresent()) {
            error(row, column, id, wrong.get(), "");
            return;
        }
        Integer earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            error(row, column, id, "this person is placed already in row " + earlier, "a row was copied");
        } else if (!group.isEmpty()) {
            placements.put(id, group);
        }
    }

    private void error(int row, String column, String value, String message, String maybe) {
        problems.error(new Place(file.name(), row, column), value, message, maybe);
    }
}
