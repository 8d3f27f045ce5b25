package org.workinggroups.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.oracle.RandomSeminars;

/** Neither the rows' order nor the ids decide anything: the model is made from what people's data say. */
class OrderProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "41", tries = 100)
    void shuffledRowsMakeTheSameModel(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);

        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        AllocationModel shuffled = new ModelCompiler().compile(shuffled(seminar, seed), 1);

        assertThat(ModelTexts.participants(shuffled)).isEqualTo(ModelTexts.participants(model));
        assertThat(shuffled.groups()).isEqualTo(model.groups());
        assertThat(shuffled.objectives()).isEqualTo(model.objectives());
        assertThat(ModelTexts.terms(shuffled)).isEqualTo(ModelTexts.terms(model));
        assertThat(shuffled.notices()).isEqualTo(model.notices());
    }

    @Property(seed = "42", tries = 100)
    void renamedPeopleGetTheSameScoreForTheSameSeats(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
        UnaryOperator<String> renaming = renaming(seminar, seed);
        Seminar renamed = renamed(seminar, renaming);
        Plan plan = RandomSeminars.plan(seminar, seed);
        Map<String, String> moved = new TreeMap<>();
        plan.placements().forEach((id, group) -> moved.put(renaming.apply(id), group));

        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        AllocationModel other = new ModelCompiler().compile(renamed, 1);

        assertThat(other.score(new Tally(other, other.indexes(Plan.of(moved)))))
                .isEqualTo(model.score(new Tally(model, model.indexes(plan))));
    }

    @Property(seed = "43", tries = 100)
    void renamedPeopleStandInTheSameOrderAsTheirDataDo(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
        Seminar renamed = renamed(seminar, renaming(seminar, seed));

        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        AllocationModel other = new ModelCompiler().compile(renamed, 1);

        assertThat(other.participants().stream().map(OrderProperties::data))
                .containsExactlyElementsOf(model.participants().stream().map(OrderProperties::data).toList());
    }

    private static List<Object> data(Participant person) {
        return List.of(person.counted(), person.preferences(), person.pin(), person.forbidden(), person.needs(),
                person.attributes());
    }

    private static Seminar shuffled(Seminar seminar, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Relation> relations = seminar.relations().stream().map(relation -> new Relation(relation.kind(),
                shuffled(relation.participants(), random), relation.weight(), relation.level())).toList();
        return new Seminar(seminar.title(), shuffled(seminar.groups(), random),
                shuffled(seminar.participants(), random), shuffled(relations, random), seminar.policy(),
                seminar.baseline(), seminar.previous(), seminar.privacy());
    }

    private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    private static UnaryOperator<String> renaming(Seminar seminar, long seed) {
        List<String> ids = seminar.participants().stream().map(Participant::id).toList();
        List<String> others = shuffled(ids, new SplittableRandom(seed)).stream().map(id -> "X" + id).toList();
        return id -> ids.contains(id) ? others.get(ids.indexOf(id)) : id;
    }

    private static Seminar renamed(Seminar seminar, UnaryOperator<String> renaming) {
        List<Participant> people = seminar.participants().stream().map(person -> new Participant(
                renaming.apply(person.id()), person.name(), person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), person.needs(), person.attributes())).toList();
        List<Relation> relations = seminar.relations().stream().map(relation -> new Relation(relation.kind(),
                relation.participants().stream().map(renaming).toList(), relation.weight(), relation.level()))
                .toList();
        return new Seminar(seminar.title(), seminar.groups(), people, relations,
                renamed(seminar.policy(), renaming), seminar.baseline().map(plan -> renamed(plan, renaming)),
                seminar.previous().stream().map(plan -> renamed(plan, renaming)).toList(), seminar.privacy());
    }

    private static Plan renamed(Plan plan, UnaryOperator<String> renaming) {
        Map<String, String> placements = new TreeMap<>();
        plan.placements().forEach((id, group) -> placements.put(renaming.apply(id), group));
        return Plan.of(placements);
    }

    /** Only {@code stability} names people: those who are frozen, and those who were moved already. */
    private static Policy renamed(Policy policy, UnaryOperator<String> renaming) {
        if (!(policy.settings().get("stability") instanceof Map<?, ?> stability)) {
            return policy;
        }
        Map<Object, Object> changed = new LinkedHashMap<>(stability);
        for (String key : List.of("frozen", "moved")) {
            changed.computeIfPresent(key, (name, ids) -> ((List<?>) ids).stream()
                    .map(id -> renaming.apply(id.toString())).toList());
        }
        return policy.with("stability", changed);
    }
}
