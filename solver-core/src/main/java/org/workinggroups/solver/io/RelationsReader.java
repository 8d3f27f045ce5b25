package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;

/** Reads {@code relations.csv}: who must, must not, or would rather share a group. */
final class RelationsReader {

    static final String KIND = "kind";
    static final String PARTICIPANTS = "participants";
    static final String WEIGHT = "weight";
    static final String LEVEL = "level";

    private static final List<String> KNOWN = List.of(KIND, PARTICIPANTS, WEIGHT, LEVEL);

    private final Table table;
    private final Problems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private long pairs;

    private RelationsReader(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static boolean isHeader(String text) {
        return KNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    static Relations read(Table table, Problems problems) {
        RelationsReader reader = new RelationsReader(table, problems);
        Consumer<TableRow> rows = reader.readHeaders(table.namedHeaders());
        table.rows().forEach(rows);
        return new Relations(table.name(), reader.header(PARTICIPANTS), reader.relations, reader.rows);
    }

    private Consumer<TableRow> readHeaders(List<String> given) {
        for (String header : given) {
            String name = header.toLowerCase(Locale.ROOT);
            Place place = table.header(header);
            if (!KNOWN.contains(name)) {
                problems.error(place, header, "this column is not known; reasons do not belong in this file",
                        Suggestion.closest(Problems.shown(name), KNOWN).map(close -> close + " was meant")
                                .orElse("the column can be deleted"));
            } else if (columns.putIfAbsent(name, table.headers().indexOf(header)) != null) {
                problems.error(place, header, "two columns mean " + name, "one of the two can be deleted");
            }
        }
        boolean complete = true;
        for (String name : List.of(KIND, PARTICIPANTS)) {
            if (!columns.containsKey(name)) {
                problems.error(table.header(""), "", "there is no column " + name,
                        "the header should be kind,participants,weight,level");
                complete = false;
            }
        }
        return complete ? this::readRow : ignored -> { };
    }

    private void readRow(TableRow row) {
        if (!row.sound() || pairs > Limits.MOST_PAIRS) {
            return;
        }
        Optional<Relation.Kind> kind = kind(row);
        List<String> members = ListCell.split(FormulaGuard.unguard(text(row, PARTICIPANTS)),
                ListCell.VALUES);
        Optional<Long> weight = weight(row);
        Optional<Level> level = level(row);
        pairs += members.size() * (members.size() - 1L) / 2;
        if (pairs > Limits.MOST_PAIRS || relations.size() >= Limits.MOST_RELATIONS) {
            pairs = Limits.MOST_PAIRS + 1L;
            error(row, PARTICIPANTS, "", "there are more than " + Limits.MOST_RELATIONS + " relations, or they name "
                    + "more than " + Limits.MOST_PAIRS + " pairs", "fewer people were meant");
        } else if (kind.isPresent()) {
            relations.add(new Relation(kind.get(), members, weight, level));
            rows.add(row.number());
        }
    }

    private Optional<Relation.Kind> kind(TableRow row) {
        String cell = text(row, KIND);
        String label = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        Optional<Relation.Kind> kind = Arrays.stream(Relation.Kind.values())
                .filter(candidate -> candidate.label().equals(label)).findFirst();
        if (kind.isEmpty()) {
            error(row, KIND, cell, "this kind of relation is not known", Suggestion.orList(Problems.shown(label),
                    Arrays.stream(Relation.Kind.values()).map(Relation.Kind::label).toList()));
        }
        return kind;
    }

    private Optional<Long> weight(TableRow row) {
        String cell = text(row, WEIGHT);
        Optional<Long> weight = Whole.parse(cell)
                .filter(number -> -Limits.GREATEST_WEIGHT <= number && number <= Limits.GREATEST_WEIGHT);
        if (weight.isEmpty() && !cell.isEmpty()) {
            error(row, WEIGHT, cell, "a whole number between -" + Limits.GREATEST_WEIGHT + " and "
                    + Limits.GREATEST_WEIGHT + " was expected here", "the cell belongs to another column");
        }
        return weight;
    }

    private Optional<Level> level(TableRow row) {
        String cell = text(row, LEVEL);
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(candidate -> candidate.label().equals(cell.toLowerCase(Locale.ROOT))).findFirst();
        if (level.isEmpty() && !cell.isEmpty()) {
            error(row, LEVEL, cell, "this level is not known", Suggestion.orList(Problems.shown(cell),
                    Arrays.stream(Level.values()).map(Level::label).toList()));
        }
        return level;
    }

    private String text(TableRow row, String name) {
        Integer column = columns.get(name);
        return column == null ? "" : row.cell(column);
    }

    private String header(String name) {
        Integer column = columns.get(name);
        return column == null ? name : table.headers().get(column);
    }

    private void error(TableRow row, String name, String value, String message, String maybe) {
        problems.error(new Place(table.name(), row.number(), header(name)), value, message, maybe);
    }
}
