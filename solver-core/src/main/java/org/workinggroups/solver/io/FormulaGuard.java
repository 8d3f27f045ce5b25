package org.workinggroups.solver.io;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula (CWE-1236): whatever begins with {@code = + - @}, a tab or a
 * carriage return gets an apostrophe in front, which spreadsheets take for "this is text".
 */
final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** Whether a spreadsheet might run the cell as a formula, apostrophes in front or not. */
    static boolean isDangerous(String cell) {
        return DANGEROUS.matcher(cell).matches();
    }

    /** The cell as it may be written. */
    static String guard(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    /** The cell that {@link #guard} was given. */
    static String unguard(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }
}
