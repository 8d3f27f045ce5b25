package org.workinggroups.solver.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's cell as text: numbers without a needless fraction, dates as ISO 8601 writes them.
 *
 * @param text   what the cell is read as
 * @param oddity what is odd about it; {@code null} for nothing
 * @param was    what the cell says, where that is odd
 */
record CellText(String text, Grid.@Nullable Kind oddity, String was) {

    /** A cell that is not there. */
    static final CellText NOTHING = plain("");

    private static final Set<String> ERRORS = Set.of("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!",
            "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    /** A character that XML cannot hold, as workbooks write it (ECMA-376, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ZEROS = Pattern.compile("0{1,20}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("(?i).*(yy|d|h|s).*");

    static CellText of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.FORMULA) {
            return formula(cell);
        }
        if (type == CellType.ERROR) {
            String was = String.valueOf(cell.getRawValue());
            return new CellText("", Grid.Kind.ERROR, was);
        }
        return value(cell.getValue(), cell);
    }

    private static CellText plain(String text) {
        return new CellText(text, null, "");
    }

    private static CellText formula(Cell cell) {
        CellText result = value(cell.getValue(), cell);
        String formula = "=" + cell.getFormula();
        if (result.text().isEmpty() && cell.getValue() == null || ERRORS.contains(result.text())) {
            return new CellText("", Grid.Kind.ERROR, result.text().isEmpty() ? formula : result.text());
        }
        return new CellText(result.text(), Grid.Kind.FORMULA, formula);
    }

    private static CellText value(Object value, Cell cell) {
        return switch (value) {
            case null -> NOTHING;
            case BigDecimal number -> plain(number(number, cell));
            case Boolean truth -> plain(truth.toString());
            default -> string(value.toString());
        };
    }

    private static CellText string(String written) {
        String text = unescape(written);
        int[] characters = text.codePoints().map(character -> Character.getType(character) == Character.SURROGATE
                ? '\uFFFD' : character).toArray();
        String whole = new String(characters, 0, characters.length);
        return whole.equals(text) ? plain(text) : new CellText(whole, Grid.Kind.HALF_CHARACTER, whole);
    }

    private static String unescape(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escape.group(1), 16)))) : text;
    }

    private static String number(BigDecimal number, Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches()) {
            try {
                return date(cell.asDate());
            } catch (DateTimeException | ArithmeticException | ExcelReaderException e) {
                return plain(number);
            }
        }
        String text = plain(number);
        return ZEROS.matcher(format).matches() && text.matches("[0-9]+") && text.length() < format.length()
                ? "0".repeat(format.length() - text.length()) + text : text;
    }

    /** In full, unless the number has more digits than a cell could show. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 30 ? number.toString() : number.signum() == 0 ? "0"
                : number.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
    }
}
