package org.workinggroups.solver.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
public final class Sheets {

    private Sheets() {
    }

    /** A workbook whose sheets somebody else fills. */
    public static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet of texts. */
    public static byte[] of(List<List<String>> rows) {
        return workbook(workbook -> fill(workbook.newWorksheet("Sheet1"), rows));
    }

    /** A text as workbooks write what XML cannot hold (ECMA-376, 22.9.2.19). */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("_x", "_x005F_x").chars().forEach(character -> escaped.append(character < ' ' && character != '\n'
                && character != '\t' ? String.format(Locale.ROOT, "_x%04X_", character) : (char) character));
        return escaped.toString();
    }

    static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row, column, escaped(rows.get(row).get(column)));
                }
            }
        }
    }
}
