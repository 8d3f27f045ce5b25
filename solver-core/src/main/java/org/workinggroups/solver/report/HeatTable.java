package org.workinggroups.solver.report;

import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.ValueProfile;

/**
 * The values of one attribute against the groups.
 *
 * @param attribute what it shows
 * @param rows      a row a value
 * @param misses    how many cells miss their fair share
 */
record HeatTable(String attribute, List<Row> rows, int misses) {

    /** A value in all groups. */
    record Row(String value, int all, List<Cell> cells) {
    }

    /**
     * A value in a group.
     *
     * @param count how many there are
     * @param band  how many would be fair
     * @param miss  the miss with its sign; empty if there is none
     * @param words the miss in words; empty if there is none
     * @param heat  class of the colour: the side, and how far from the fair share
     */
    record Cell(int count, String band, String miss, String words, String heat) {
    }

    /** The table of an attribute, of the profiles of all groups. */
    static HeatTable of(String attribute, List<GroupProfile> groups) {
        List<ValueProfile> values = groups.getFirst().values();
        List<Row> rows = IntStream.range(0, values.size()).filter(i -> values.get(i).attribute().equals(attribute))
                .mapToObj(i -> new Row(Labels.value(attribute, values.get(i).value()),
                        groups.stream().mapToInt(group -> group.values().get(i).count()).sum(),
                        groups.stream().map(group -> cell(group.values().get(i))).toList())).toList();
        return new HeatTable(attribute, rows, (int) rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.miss().isEmpty()).count());
    }

    private static Cell cell(ValueProfile value) {
        int miss = value.miss();
        int far = Math.min(3, Math.abs(miss));
        return new Cell(value.count(), Labels.band(value.lowerQuota(), value.upperQuota()), Labels.miss(miss),
                miss == 0 ? "" : miss < 0 ? "too few" : "too many",
                miss == 0 ? "fair" : (miss < 0 ? "below" : "above") + far);
    }
}
