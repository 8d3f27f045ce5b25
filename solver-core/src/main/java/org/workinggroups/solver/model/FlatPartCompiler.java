package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/** Cuts a {@link FlatPart}'s model out of the whole; used once and thrown away. */
final class FlatPartCompiler extends FlatModelDraft {

    private final FlatModel whole;
    private final int[] plan;
    private final int[] partUnits;
    private final int[] partGroups;

    FlatPartCompiler(FlatModel whole, int[] plan, int[] units, int[] groups) {
        super(whole.model, groups.length);
        this.whole = whole;
        this.plan = plan;
        this.partUnits = units;
        this.partGroups = groups;
    }

    FlatModel compile() {
        unitOf = new int[0];
        members = Arrays.stream(partUnits).mapToObj(unit -> whole.members[unit]).toArray(int[][]::new);
        multiplicity = Arrays.stream(partUnits).mapToObj(unit -> whole.multiplicity[unit]).toArray(int[][]::new);
        single = new boolean[partUnits.length];
        for (int u = 0; u < single.length; u++) {
            single[u] = whole.single[partUnits[u]];
        }
        System.arraycopy(whole.greatest, 0, greatest, 0, greatest.length);
        cutPlacements();
        cutCounts();
        cutPairs();
        shares = Arrays.stream(whole.shares).map(this::cut).toArray(FlatShare[]::new);
        return new FlatModel(this);
    }

    private void cutPlacements() {
        SharedRows rows = new SharedRows();
        placement = Arrays.stream(whole.placement).map(level -> Arrays.stream(partUnits)
                .mapToObj(unit -> rows.of(IntStream.of(partGroups).mapToLong(group -> level[unit][group]).toArray()))
                .toArray(long[][]::new)).toArray(long[][][]::new);
        int[] anywhere = IntStream.range(0, groups).toArray();
        choices = Arrays.stream(partUnits).mapToObj(unit -> whole.choices[unit].length == whole.groups ? anywhere
                : IntStream.of(anywhere).filter(group -> whole.allows(unit, partGroups[group])).toArray())
                .toArray(int[][]::new);
        movable = IntStream.range(0, partUnits.length).filter(unit -> choices[unit].length > 1).toArray();
    }

    /** From unit * groups + group of the whole to the same of the part. */
    private long[] cut(long[] amounts) {
        long[] cut = new long[partUnits.length * groups];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = amounts[partUnits[i / groups] * whole.groups + partGroups[i % groups]];
        }
        return cut;
    }

    /** The columns somebody in the part carries; their tables end where the part's members are all counted. */
    private void cutCounts() {
        int[] columns = Arrays.stream(partUnits).flatMap(unit -> Arrays.stream(whole.cells[unit]))
                .map(cell -> cell / whole.groups).sorted().distinct().toArray();
        IntUnaryOperator part = cell -> Arrays.binarySearch(columns, cell / whole.groups) * groups;
        cells = Arrays.stream(partUnits).mapToObj(unit -> Arrays.stream(whole.cells[unit]).map(part).toArray())
                .toArray(int[][]::new);
        columnCount = columns.length;
        strict = new boolean[columnCount];
        tableStart = new int[columnCount * groups];
        int[] most = new int[columnCount];
        for (int u = 0; u < cells.length; u++) {
            for (int i = 0; i < cells[u].length; i++) {
                most[cells[u][i] / groups] += multiplicity[u][i];
            }
        }
        cutTables(columns, most);
    }

    /** A table, by where the whole has it, up to so many members. */
    private record Table(int start, int most) {
    }

    private void cutTables(int[] columns, int[] most) {
        Map<Table, Integer> known = new HashMap<>();
        List<Table> written = new ArrayList<>();
        int length = 0;
        for (int cell = 0; cell < tableStart.length; cell++) {
            int column = cell / groups;
            strict[column] = whole.strict[columns[column]];
            Table table = new Table(whole.tableStart[columns[column] * whole.groups + partGroups[cell % groups]],
                    most[column]);
            Integer start = known.putIfAbsent(table, length + 1);
            tableStart[cell] = start == null ? length + 1 : start;
            if (start == null) {
                written.add(table);
                length += table.most + 3;
            }
        }
        tables = new long[FlatModel.LEVELS][length];
        int at = 0;
        for (Table table : written) {
            for (int level = 0; level < FlatModel.LEVELS; level++) {
                System.arraycopy(whole.tables[level], table.start - 1, tables[level], at, table.most + 3);
            }
            at += table.most + 3;
        }
    }

    private void cutPairs() {
        // one array for all who have none stays in the processor's caches
        partners = new int[partUnits.length][];
        Arrays.fill(partners, new int[0]);
        pairCosts = new long[partUnits.length][][];
        Arrays.fill(pairCosts, new long[0][]);
        for (int u = 0; u < partUnits.length; u++) {
            int[] all = whole.partners[partUnits[u]];
            long[][] costs = whole.pairCosts[partUnits[u]];
            int[] inside = IntStream.range(0, all.length)
                    .filter(i -> Arrays.binarySearch(partUnits, all[i]) >= 0).toArray();
            if (inside.length == 0) {
                continue;
            }
            partners[u] = Arrays.stream(inside).map(i -> Arrays.binarySearch(partUnits, all[i])).toArray();
            pairCosts[u] = Arrays.stream(inside).mapToObj(i -> costs[i]).toArray(long[][]::new);
            hasPairs = true;
        }
    }

    /** What the rest of the plan adds to the sum is taken off the allowance. */
    private FlatShare cut(FlatShare share) {
        long outside = IntStream.range(0, whole.units)
                .filter(unit -> Arrays.binarySearch(partGroups, plan[unit]) < 0)
                .mapToLong(unit -> share.amounts()[unit * whole.groups + plan[unit]]).sum();
        return new FlatShare(share.level(), share.weight(), cut(share.amounts()), share.allowance() - outside,
                share.divisor());
    }
}
