package org.workinggroups.solver.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.oracle.RandomSeminars;

/** Whatever is masked or renamed, every plan is worth what it was worth. */
class SameWorthProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    private static Score score(Seminar seminar, Plan plan) {
        return Allocator.builder().build().evaluate(seminar, plan).score();
    }

    @Property(seed = "71", tries = 200)
    void masked(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
        Map<String, DataClass> everything = new TreeMap<>();
        seminar.participants().forEach(person -> person.attributes().keySet().forEach(attribute ->
                everything.put(attribute, DataClass.SENSITIVE)));
        everything.keySet().removeAll(Privacy.NEVER_SENSITIVE);
        Seminar secret = seminar.withPrivacy(Privacy.of(everything, false));
        Seminar masked = Masking.of(secret);
        Plan plan = RandomSeminars.plan(seminar, seed);

        assertThat(score(masked, plan)).isEqualTo(score(seminar, plan));
        for (Participant person : masked.participants()) {
            person.attributes().forEach((attribute, values) -> assertThat(values).allMatch(value ->
                    attribute.equals(Participant.ROLE) || value.matches("value \\d+")));
            assertThat(person.needs()).allMatch(need -> need.startsWith("a certain room"));
        }
    }

    @Property(seed = "72", tries = 200)
    void pseudonymised(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
        Pseudonyms pseudonyms = Pseudonyms.of(seminar, new Random(seed));
        Map<String, String> pseudonym = new HashMap<>();
        pseudonyms.ids().forEach((token, id) -> pseudonym.put(id, token));
        Plan plan = RandomSeminars.plan(seminar, seed);
        Map<String, String> renamed = new TreeMap<>();
        plan.placements().forEach((id, group) -> renamed.put(pseudonym.get(id), group));

        assertThat(score(pseudonyms.seminar(), Plan.of(renamed))).isEqualTo(score(seminar, plan));
        assertThat(new PseudonymKey("", "", pseudonyms.ids()).reidentified(Plan.of(renamed))).isEqualTo(plan);
    }
}
