package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/** Flattens an {@link AllocationModel} into a {@link FlatModel}; used once and thrown away. */
final class FlatModelCompiler extends FlatModelDraft {

    FlatModelCompiler(AllocationModel model) {
        super(model, model.groupCount());
    }

    FlatModel compile() {
        mergeUnits();
        flattenPlacements();
        flattenCounts();
        flattenPairs();
        flattenShares();
        model.terms().forEach(term -> greatest[level(term)] += term.objective().weight() * term.greatestCost());
        return new FlatModel(this);
    }

    private static int level(Term term) {
        return term.objective().level().ordinal();
    }

    private <T extends Term> List<T> terms(Class<T> kind) {
        return model.terms().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** People whom a hard rule ties together become one unit, at the place of the first of them. */
    private void mergeUnits() {
        int[] root = IntStream.range(0, model.participantCount()).toArray();
        for (PairTerm pair : terms(PairTerm.class)) {
            if (pair.objective().level() == Level.HARD && !pair.together()) {
                int a = find(root, pair.first());
                int b = find(root, pair.second());
                root[Math.max(a, b)] = Math.min(a, b);
            }
        }
        Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
        for (int p = 0; p < root.length; p++) {
            byRoot.computeIfAbsent(find(root, p), key -> new ArrayList<>()).add(p);
        }
        members = byRoot.values().stream().map(FlatModelCompiler::array).toArray(int[][]::new);
        unitOf = new int[root.length];
        for (int u = 0; u < members.length; u++) {
            for (int member : members[u]) {
                unitOf[member] = u;
            }
        }
    }

    private static int find(int[] root, int p) {
        int at = p;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void flattenPlacements() {
        List<List<PlacementTerm>> byUnit = new ArrayList<>();
        for (int u = 0; u < members.length; u++) {
            byUnit.add(new ArrayList<>());
        }
        terms(PlacementTerm.class).forEach(term -> byUnit.get(unitOf[term.participant()]).add(term));
        SharedRows rows = new SharedRows();
        placement = new long[FlatModel.LEVELS][members.length][];
        for (int u = 0; u < members.length; u++) {
            for (int level = 0; level < FlatModel.LEVELS; level++) {
                placement[level][u] = rows.of(sum(byUnit.get(u), level));
            }
        }
        choices = new int[members.length][];
        int[] anywhere = IntStream.range(0, groups).toArray();
        for (int u = 0; u < members.length; u++) {
            long[] hard = placement[FlatModel.HARD][u];
            int[] allowed = IntStream.range(0, groups).filter(g -> hard[g] == 0).toArray();
            choices[u] = allowed.length == 0 || allowed.length == groups ? anywhere : allowed;
        }
        movable = IntStream.range(0, members.length).filter(u -> choices[u].length > 1).toArray();
    }

    /** What the terms of a level cost together in each group. */
    private long[] sum(List<PlacementTerm> terms, int level) {
        long[] sum = new long[groups];
        for (PlacementTerm term : terms) {
            for (int g = 0; level(term) == level && g < groups; g++) {
                sum[g] += term.costs()[g] * term.objective().weight();
            }
        }
        return sum;
    }

    /** Count terms by the members of their column, so that columns with the same members become one. */
    private void flattenCounts() {
        Map<List<Integer>, List<CountTerm>> byMembers = new LinkedHashMap<>();
        Map<Integer, List<CountTerm>> byColumn = new HashMap<>();
        for (CountTerm term : terms(CountTerm.class)) {
            byColumn.computeIfAbsent(term.column().index(), index -> byMembers.computeIfAbsent(
                    Arrays.stream(term.column().members()).map(p -> unitOf[p]).sorted().boxed().toList(),
                    key -> new ArrayList<>())).add(term);
        }
        byMembers.remove(List.<Integer>of());
        for (CountTerm term : terms(CountTerm.class)) {
            constant[level(term)] += term.column().size() == 0 ? term.costs()[0] * term.objective().weight() : 0;
        }
        columnCount = byMembers.size();
        flattenCells(new ArrayList<>(byMembers.keySet()));
        new TableWriter().write(byMembers);
    }

    private void flattenCells(List<List<Integer>> columns) {
        List<TreeMap<Integer, Integer>> carried = new ArrayList<>();
        for (int u = 0; u < members.length; u++) {
            carried.add(new TreeMap<>());
        }
        for (int c = 0; c < columns.size(); c++) {
            for (int unit : columns.get(c)) {
                carried.get(unit).merge(c * groups, 1, Integer::sum);
            }
        }
        cells = carried.stream().map(map -> array(map.keySet().stream().toList())).toArray(int[][]::new);
        multiplicity = carried.stream().map(map -> array(map.values().stream().toList())).toArray(int[][]::new);
        single = new boolean[members.length];
        for (int u = 0; u < members.length; u++) {
            single[u] = Arrays.stream(multiplicity[u]).allMatch(count -> count == 1);
        }
    }

    /** Writes the tables of all cells, each distinct table once. */
    private final class TableWriter {
        private final Map<List<Long>, Integer> known = new HashMap<>();
        private final IdentityHashMap<long[], Long> tableIds = new IdentityHashMap<>();
        private final List<long[][]> written = new ArrayList<>();
        private int length;

        void write(Map<List<Integer>, List<CountTerm>> byMembers) {
            tableStart = new int[columnCount * groups];
            strict = new boolean[columnCount];
            int c = 0;
            for (Map.Entry<List<Integer>, List<CountTerm>> column : byMembers.entrySet()) {
                writeColumn(c++, column.getKey().size(), column.getValue());
            }
            tables = new long[FlatModel.LEVELS][length];
            int at = 0;
            for (long[][] table : written) {
                for (int level = 0; level < FlatModel.LEVELS; level++) {
                    System.arraycopy(table[level], 0, tables[level], at, table[level].length);
                }
                at += table[0].length;
            }
        }

        private void writeColumn(int c, int size, List<CountTerm> terms) {
            List<List<CountTerm>> byGroup = new ArrayList<>();
            for (int g = 0; g < groups; g++) {
                byGroup.add(new ArrayList<>());
            }
            for (CountTerm term : terms) {
                byGroup.get(term.group()).add(term);
                strict[c] |= level(term) != FlatModel.SOFT;
            }
            for (int g = 0; g < groups; g++) {
                List<CountTerm> cell = byGroup.get(g);
                tableStart[c * groups + g] = known.computeIfAbsent(signature(size, cell), key -> write(size, cell));
            }
        }

        private List<Long> signature(int size, List<CountTerm> cell) {
            List<Long> signature = new ArrayList<>();
            signature.add((long) size);
            for (CountTerm term : cell) {
                signature.add(tableIds.computeIfAbsent(term.costs(), key -> (long) tableIds.size()));
                signature.add((long) level(term));
                signature.add(term.objective().weight());
            }
            return signature;
        }

        private int write(int size, List<CountTerm> cell) {
            long[][] table = new long[FlatModel.LEVELS][size + 3];
            for (CountTerm term : cell) {
                for (int count = 0; count <= size; count++) {
                    table[level(term)][count + 1] += term.costs()[count] * term.objective().weight();
                }
            }
            written.add(table);
            int start = length + 1;
            length += size + 3;
            return start;
        }
    }

    /** A cost for being apart is a constant less the same cost for being together. */
    private void flattenPairs() {
        List<TreeMap<Integer, long[]>> costs = new ArrayList<>();
        for (int u = 0; u < members.length; u++) {
            costs.add(new TreeMap<>());
        }
        for (PairTerm term : terms(PairTerm.class)) {
            int a = unitOf[term.first()];
            int b = unitOf[term.second()];
            long cost = term.cost() * term.objective().weight();
            if (!term.together()) {
                constant[level(term)] += a == b ? 0 : cost;
                cost = -cost;
            } else if (a == b) {
                constant[level(term)] += cost;
            }
            if (a != b) {
                costs.get(a).computeIfAbsent(b, key -> new long[FlatModel.LEVELS])[level(term)] += cost;
                costs.get(b).computeIfAbsent(a, key -> new long[FlatModel.LEVELS])[level(term)] += cost;
            }
        }
        partners = costs.stream().map(map -> array(map.keySet().stream().toList())).toArray(int[][]::new);
        pairCosts = costs.stream().map(map -> map.values().toArray(long[][]::new)).toArray(long[][][]::new);
        hasPairs = Arrays.stream(partners).anyMatch(partner -> partner.length > 0);
    }

    private void flattenShares() {
        shares = terms(ShareTerm.class).stream().map(term -> {
            long[] amounts = new long[members.length * groups];
            for (int p = 0; p < unitOf.length; p++) {
                for (int g = 0; term.amounts()[p] != null && g < groups; g++) {
                    amounts[unitOf[p] * groups + g] += term.amounts()[p][g];
                }
            }
            return new FlatShare(level(term), term.objective().weight(), amounts, term.allowance(), term.divisor());
        }).toArray(FlatShare[]::new);
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
