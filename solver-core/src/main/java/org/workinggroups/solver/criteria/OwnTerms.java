package org.workinggroups.solver.criteria;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.extension.Terms;
import org.workinggroups.solver.model.Fraction;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** Puts the costs of an own criterion, stated by people and groups, into the model, which knows indexes. */
final class OwnTerms implements Terms {

    /** A column of the model with its people. */
    private record Members(org.workinggroups.solver.model.Column column, List<Participant> members)
            implements Column {

        @Override
        public String attribute() {
            return column.attribute();
        }

        @Override
        public String value() {
            return column.value();
        }
    }

    private final String criterion;
    private final Settings settings;
    private final ModelBuilder model;
    private final Map<String, Integer> people = new HashMap<>();

    OwnTerms(String criterion, Settings settings, ModelBuilder model) {
        this.criterion = criterion;
        this.settings = settings;
        this.model = model;
        model.participants().forEach(person -> people.put(person.id(), people.size()));
    }

    @Override
    public Seminar seminar() {
        return model.seminar();
    }

    @Override
    public List<Participant> participants() {
        return model.participants();
    }

    @Override
    public List<WorkingGroup> groups() {
        return model.groups();
    }

    @Override
    public Line line(Level level, long weight) {
        return stated(new Line(criterion, level, weight));
    }

    @Override
    public Line line(String part, Level level, long weight) {
        return stated(new Line(criterion + ":" + part, level, weight));
    }

    private Line stated(Line line) {
        objective(line);
        return line;
    }

    @Override
    public List<Column> columns(String attribute) {
        return model.columns(attribute, true).stream().map(this::column).toList();
    }

    @Override
    public Column everybody() {
        return column(model.countedColumn());
    }

    private Column column(org.workinggroups.solver.model.Column column) {
        return new Members(column, Arrays.stream(column.members()).mapToObj(model.participants()::get).toList());
    }

    @Override
    public SizeRange fairShare(Column column, WorkingGroup group) {
        Fraction target = model.targetSizes().get(index(group));
        long all = Math.max(1, model.countedCount());
        return new SizeRange((int) target.floorOf(column.members().size(), all),
                (int) target.ceilOf(column.members().size(), all));
    }

    @Override
    public void placement(Line line, String rule, Participant person, ToLongFunction<WorkingGroup> cost) {
        model.placement(objective(line), rule, index(person),
                groups().stream().mapToLong(group -> checked(cost.applyAsLong(group), rule)).toArray());
    }

    @Override
    public void count(Line line, String rule, WorkingGroup group, Column column, IntToLongFunction cost) {
        if (!(column instanceof Members own)) {
            throw new IllegalArgumentException(criterion + " counts a column that is not from columns(...)");
        }
        model.count(objective(line), rule, index(group), own.column(), IntStream.rangeClosed(0, own.column().size())
                .mapToLong(number -> checked(cost.applyAsLong(number), rule)).toArray());
    }

    @Override
    public void together(Line line, String rule, Participant one, Participant other, long cost) {
        model.pair(objective(line), rule, index(one), index(other), checked(cost, rule), true);
    }

    @Override
    public void apart(Line line, String rule, Participant one, Participant other, long cost) {
        model.pair(objective(line), rule, index(one), index(other), checked(cost, rule), false);
    }

    @Override
    public void sum(Line line, String rule, ToLongBiFunction<Participant, WorkingGroup> amount, long allowance) {
        model.share(objective(line), rule, participants().stream().map(person -> groups().stream()
                .mapToLong(group -> checked(amount.applyAsLong(person, group), rule)).toArray())
                .toArray(long[][]::new), checked(allowance, rule), 1);
    }

    @Override
    public void notice(String message) {
        model.notice(settings.notice("", message, ""));
    }

    private Objective objective(Line line) {
        return model.objective(line.id(), line.level(), line.weight());
    }

    private int index(Participant person) {
        Integer index = people.get(person.id());
        if (index == null) {
            throw new IllegalArgumentException(criterion + " names " + person + ", who is not in the seminar");
        }
        return index;
    }

    private int index(WorkingGroup group) {
        int index = groups().indexOf(group);
        if (index < 0) {
            throw new IllegalArgumentException(criterion + " names " + group + ", which is not in the seminar");
        }
        return index;
    }

    private long checked(long cost, String rule) {
        if (cost < 0) {
            throw new IllegalArgumentException(criterion + " charges " + cost + " for \"" + rule
                    + "\". Costs are 0 or more. Maybe what is wished for should cost 0, and what is not, more.");
        }
        return cost;
    }
}
