package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * What the template of the public edition prints: counts of the participants who count and have a place. The attributes
 * are such that no one of them can be worked out from the others; sub-regions would tell of regions, and a crossing of
 * both of what it crosses.
 */
final class PublicView {

    private static final List<String> ATTRIBUTES = List.of("gender", "region", "sector");
    private static final String REST = "other or not stated";
    private static final String FIRST = Labels.choice(1);

    private final AllocationResult result;
    private final Plan plan;
    private final List<Participant> people;

    PublicView(AllocationResult result) {
        this.result = result;
        this.plan = result.plan().orElseThrow();
        this.people = result.seminar().participants().stream()
                .filter(person -> person.counted() && plan.groupOf(person.id()).isPresent()).toList();
    }

    /** A table with its heading; empty if too few people are in it. */
    record Section(String title, String header, Optional<PublicTable> table) {
    }

    List<WorkingGroup> groups() {
        return result.seminar().groups();
    }

    int participants() {
        return people.size();
    }

    boolean isProven() {
        return result.status() == Status.OPTIMAL;
    }

    long seed() {
        return result.seed();
    }

    /** Who sits where, by attribute. */
    List<Section> shares() {
        return ATTRIBUTES.stream().filter(this::isKnown).map(attribute -> new Section(Labels.attribute(attribute),
                "Value", PublicTable.of(values(attribute, this::group, groupIds())))).toList();
    }

    /** Which wishes were met, by group and by attribute. */
    List<Section> wishes() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("By group", "Wish", PublicTable.of(count(outcomes(), this::outcome, groupIds(),
                this::group).withRowsOfAtLeast(Suppression.LEAST, "any other"))));
        for (String attribute : ATTRIBUTES) {
            if (isKnown(attribute)) {
                sections.add(new Section("By " + Labels.attribute(attribute).toLowerCase(Locale.ROOT),
                        "Wish", PublicTable.of(values(attribute, this::outcome, outcomes()).turned()
                                .withRowsOfAtLeast(Suppression.LEAST, "any other"))));
            }
        }
        return sections;
    }

    private boolean isKnown(String attribute) {
        return result.seminar().privacy().classOf(attribute) == DataClass.PUBLIC
                && people.stream().anyMatch(person -> !person.values(attribute).isEmpty());
    }

    private Counts values(String attribute, Function<Participant, String> columnOf, List<String> columns) {
        Function<Participant, String> value = person -> person.values(attribute).isEmpty() ? REST
                : Labels.value(attribute, String.join(" and ", person.values(attribute)));
        SortedSet<String> values = new TreeSet<>(NaturalOrder.INSTANCE);
        people.forEach(person -> values.add(value.apply(person)));
        return count(List.copyOf(values), value, columns, columnOf).withRowsOfAtLeast(Suppression.LEAST, REST);
    }

    private Counts count(List<String> rows, Function<Participant, String> rowOf, List<String> columns,
            Function<Participant, String> columnOf) {
        int[][] cells = new int[rows.size()][columns.size()];
        Map<String, Integer> row = indexes(rows);
        Map<String, Integer> column = indexes(columns);
        people.forEach(person -> cells[Objects.requireNonNull(row.get(rowOf.apply(person)))]
                [Objects.requireNonNull(column.get(columnOf.apply(person)))]++);
        return new Counts(rows, columns, cells);
    }

    private static Map<String, Integer> indexes(List<String> names) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        names.forEach(name -> indexes.put(name, indexes.size()));
        return indexes;
    }

    private List<String> groupIds() {
        return groups().stream().map(WorkingGroup::id).toList();
    }

    private String group(Participant person) {
        return plan.groupOf(person.id()).orElseThrow();
    }

    private List<String> outcomes() {
        return List.of(FIRST, "another choice", "not wished", "no wish");
    }

    private String outcome(Participant person) {
        int rank = person.rankOf(group(person));
        if (rank > 0) {
            return rank == 1 ? FIRST : "another choice";
        }
        return person.preferences().isEmpty() ? "no wish" : "not wished";
    }
}
