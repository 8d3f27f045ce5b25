package org.workinggroups.solver.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known beforehand about a table; whatever is not, is found out.
 *
 * @param sheet     the name of the workbook's sheet
 * @param headerRow the row of the headers, counted from 1
 * @param charset   the characters of a CSV file
 * @param separator what separates the cells of a CSV file
 * @param reading   what becomes of a cell that cannot be understood
 * @param limits    the largest table that is taken
 */
public record TableSettings(Optional<String> sheet, OptionalInt headerRow, Optional<Charset> charset,
        Optional<Character> separator, Reading reading, TableLimits limits) {

    /** Everything is found out. */
    public static final TableSettings STANDARD = within(TableLimits.STANDARD);

    /** Everything but the limits is found out. */
    public static TableSettings within(TableLimits limits) {
        return new TableSettings(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                Reading.STRICT, limits);
    }
}
