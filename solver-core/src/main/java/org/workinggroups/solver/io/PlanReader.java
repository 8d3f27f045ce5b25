package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableLimits;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.table.TableSettings;

/**
 * Reads a plan: {@code allocation.json}, {@code allocation.csv}, {@code allocation.xlsx}, or any CSV file or workbook
 * with the columns id and group.
 */
public final class PlanReader {

    /** The schema of {@code allocation.json} that is understood. */
    static final String SCHEMA = "workgroups/allocation/1";

    /** The schema of a plan after people were erased from it, where nothing can be counted again. */
    static final String ERASED = "workgroups/erased/1";

    private static final String JSON = "allocation.json";
    private static final Map<String, String> HEADERS = Map.of("id", "id", "participant", "id", "participantid", "id",
            "group", "group", "workinggroup", "group");

    private final String file;
    private final Problems problems;
    private final Map<String, String> placements = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<RecordedChange> changes = new ArrayList<>();
    private Optional<String> seminar = Optional.empty();
    private final List<ErasureRecord> erasures = new ArrayList<>();
    private Optional<String> digest = Optional.empty();
    private Optional<PlanVersion> version = Optional.empty();
    private Optional<SolveRecord> solve = Optional.empty();
    private Provenance provenance = Provenance.NONE;

    private PlanReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a plan; whether it fits a seminar is not looked at. Whoever has an empty group is not placed.
     *
     * @param file a file, or a result folder that holds {@code allocation.json}
     * @return the plan
     * @throws InvalidSeminarException if the file cannot be understood; it lists every problem found
     */
    public static Plan read(Path file) {
        return readFile(file).plan();
    }

    /**
     * Reads a plan with what its file tells besides.
     *
     * @param file a file, or a result folder that holds {@code allocation.json}
     * @return the plan and the rest
     * @throws InvalidSeminarException if the file cannot be understood; it lists every problem found
     */
    public static PlanFile readFile(Path file) {
        return read(file, PlanReader::readFile);
    }

    /** What is made of a plan's bytes. */
    interface Content<T> {
        T of(String name, byte[] bytes, Problems problems);
    }

    /**
     * Something made of the bytes of a plan, which are read once.
     *
     * @throws InvalidSeminarException if there is no such file, or its content is wrong
     */
    static <T> T read(Path file, Content<T> content) {
        Path path = (Files.isDirectory(file) ? file.resolve(JSON) : file).toAbsolutePath();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        Problems problems = new Problems();
        DiskFolder folder = new DiskFolder(path.getParent() == null ? path : path.getParent());
        Optional<byte[]> read = folder.bytes(name, TableLimits.MOST_BYTES, Place.in(name), problems);
        folder.tellChanged(problems);
        Optional<T> plan = problems.hasErrors() ? Optional.empty()
                : read.map(bytes -> content.of(name, bytes, problems));
        problems.throwIfAny();
        return plan.orElseThrow();
    }

    /** Reads a plan from a file's content: JSON if it begins with a brace or bracket, else a table. */
    static Plan read(String name, byte[] bytes, Problems problems) {
        return readFile(name, bytes, problems).plan();
    }

    /** The table of a plan; empty if it stands in JSON, or cannot be read. */
    static Optional<Table> table(String name, byte[] bytes) {
        return isJson(bytes) ? Optional.empty() : TableReader.read(name, bytes, TableSettings.STANDARD,
                header -> meaning(header) != null, new Problems());
    }

    /** Whether a header is that of the ids in a plan. */
    static boolean isId(String header) {
        return "id".equals(meaning(header));
    }

    static PlanFile readFile(String name, byte[] bytes, Problems problems) {
        PlanReader reader = new PlanReader(name, problems);
        if (isJson(bytes)) {
            TextFile.decode(name, bytes, problems).flatMap(text -> NodeReader.json(text, problems))
                    .ifPresent(reader::readJson);
        } else {
            TableReader.read(name, bytes, TableSettings.STANDARD, header -> meaning(header) != null, problems)
                    .ifPresent(reader::readTable);
        }
        return new PlanFile(Plan.of(reader.placements), reader.seminar, reader.digest, reader.solve,
                reader.changes, Digests.of(bytes), PlanSeal.state(bytes), reader.version, reader.erasures,
                reader.provenance);
    }

    private static boolean isJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(100, bytes.length), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().matches("(?s)[{\\[].*");
    }

    private static @Nullable String meaning(String header) {
        return HEADERS.get(header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""));
    }

    private void readJson(Node root) {
        if (!(root instanceof Node.Tree tree)) {
            error(root.line(), "", "", "this is no allocation", "a file of another program was meant");
            return;
        }
        String schema = text(tree, "schema", "");
        if (!schema.isEmpty() && !schema.equals(SCHEMA) && !schema.equals(ERASED)) {
            error(root.line("schema"), "schema", schema, "this schema is not understood",
                    "it was written by another version; this one reads " + SCHEMA);
        } else if (tree.entries().get("assignments") instanceof Node.Items assignments) {
            seminar = Optional.of(text(tree, "seminar", "")).filter(text -> !text.isEmpty());
            digest = Optional.of(text(tree, "inputDigest", "")).filter(text -> !text.isEmpty());
            solve = SolveRecordReader.read(tree);
            provenance = ProvenanceJson.read(tree, solve.map(SolveRecord::score));
            readChanges(tree);
            version = VersionReader.read(tree);
            readErasures(tree);
            for (int i = 0; i < assignments.items().size() && !problems.isFull(); i++) {
                readAssignment(assignments.items().get(i), "assignments[" + (i + 1) + "]");
            }
        } else {
            error(root.line("assignments"), "assignments", "", "there is no list of assignments",
                    "this file is no allocation");
        }
    }

    private void readChanges(Node.Tree tree) {
        if (tree.entries().get("changes") instanceof Node.Items recorded) {
            for (Node node : recorded.items()) {
                if (node instanceof Node.Tree change) {
                    changes.add(new RecordedChange(text(change, "participant", "changes"),
                            text(change, "from", "changes"), text(change, "to", "changes"),
                            text(change, "reason", "changes")));
                }
            }
        }
    }

    private void readErasures(Node.Tree tree) {
        if (tree.entries().get("erasures") instanceof Node.Items recorded) {
            recorded.items().stream().filter(Node.Tree.class::isInstance).map(Node.Tree.class::cast)
                    .forEach(erasure -> erasures.add(new ErasureRecord(Whole.parse(text(erasure, "people", "erasures"))
                            .orElse(0L).intValue(), text(erasure, "before", "erasures"))));
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

    private void readTable(Table table) {
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            String name = meaning(header);
            if (name != null && columns.putIfAbsent(name, i) != null) {
                error(table.headerRow(), header, header, "two columns mean " + name, "one of the two can be deleted");
            }
        }
        for (String name : List.of("id", "group")) {
            if (!columns.containsKey(name)) {
                error(table.headerRow(), "", "", "there is no column " + name + "; the columns are "
                        + Problems.shown(String.join(", ", table.namedHeaders())), "the header should be id,group");
            }
        }
        if (columns.size() == 2) {
            table.rows().stream().filter(TableRow::sound).forEach(row -> place(row.number(),
                    table.headers().get(Objects.requireNonNull(columns.get("id"))), text(table, row, "id"),
                    text(table, row, "group")));
        }
    }

    private String text(Table table, TableRow row, String column) {
        String cell = row.cell(Objects.requireNonNull(columns.get(column)));
        return table.isInWorkbook() ? cell : FormulaGuard.unguard(cell);
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
        problems.error(new Place(file, row, column), value, message, maybe);
    }
}
