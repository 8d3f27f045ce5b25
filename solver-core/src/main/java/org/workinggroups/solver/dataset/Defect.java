package org.workinggroups.solver.dataset;

/**
 * Something wrong in a sheet.
 *
 * @param kind   what is wrong
 * @param row    the row it is in
 * @param column header of its column; empty if the whole row is meant
 * @param was    what the sheet says
 * @param means  what that means; empty for nothing
 */
record Defect(DefectKind kind, SheetRow row, String column, String was, String means) {
}
