package org.workinggroups.solver.io;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;

/**
 * A table as it stands in its file.
 *
 * @param bytes of the file
 * @param table what was read
 */
record TableSource(byte[] bytes, Table table) {

    /** Whether it is a table of relations, whose rows are about several people. */
    boolean isOfRelations() {
        return column(header -> header.toLowerCase(Locale.ROOT).equals(RelationsReader.PARTICIPANTS)).isPresent()
                && column(header -> header.toLowerCase(Locale.ROOT).equals(RelationsReader.KIND)).isPresent();
    }

    /** The rows about one of these people. */
    Set<Integer> rows(Set<String> ids) {
        Set<Integer> rows = new TreeSet<>();
        if (isOfRelations()) {
            int column = column(header -> header.toLowerCase(Locale.ROOT).equals(RelationsReader.PARTICIPANTS))
                    .orElseThrow();
            table.rows().stream().filter(row -> ListCell.split(FormulaGuard.unguard(row.cell(column)),
                    ListCell.VALUES).stream().anyMatch(ids::contains)).map(TableRow::number).forEach(rows::add);
            return rows;
        }
        IntStream.range(0, table.headers().size()).forEach(column -> table.rows().stream()
                .filter(row -> isIdColumn(column) && ids.contains(FormulaGuard.unguard(row.cell(column))))
                .map(TableRow::number).forEach(rows::add));
        return rows;
    }

    /** Ids stand in a column that is known to hold them; where there is none, it is mapped, so that any might be it. */
    private boolean isIdColumn(int column) {
        Predicate<String> known = header -> PlanReader.isId(header)
                || RegistrationColumns.canonical(header).filter(RegistrationColumns.ID::equals).isPresent();
        return known.test(table.headers().get(column)) || column(known).isEmpty();
    }

    private Optional<Integer> column(Predicate<String> which) {
        return IntStream.range(0, table.headers().size()).filter(i -> which.test(table.headers().get(i))).boxed()
                .findFirst();
    }

    /** Whether rows can be taken out of the file's bytes. */
    boolean isPlainText() {
        return !table.isInWorkbook() && IntStream.range(0, Math.min(bytes.length, 1_000))
                .allMatch(i -> bytes[i] != 0);
    }
}
