package org.workinggroups.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** The lottery that orders the participants. */
class CanonicalOrderTest {

    /** Ana and Bo say the same in every column: only a draw can tell them apart, and it falls both ways. */
    @Test
    void tiesBetweenIdenticalPeopleAreBrokenByTheSeed() {
        Seminar seminar = seminar(twin("Ana"), twin("Bo")).build();

        Set<List<String>> orders = IntStream.range(0, 64).mapToObj(seed -> order(seminar, seed))
                .collect(Collectors.toSet());

        assertThat(orders).containsExactlyInAnyOrder(List.of("Ana", "Bo"), List.of("Bo", "Ana"));
    }

    /** Over many draws every one of four equals comes first about as often as the others. */
    @Test
    void nobodyIsFavouredByTheDraw() {
        Seminar seminar = seminar(twin("Ana"), twin("Bo"), twin("Chen"), twin("Dilnoza")).build();

        TreeMap<String, Long> first = IntStream.range(0, 400).mapToObj(seed -> order(seminar, seed).getFirst())
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));

        assertThat(first).hasSize(4);
        assertThat(first.values()).allMatch(times -> times >= 70 && times <= 130);
    }

    /** People who differ only by whom they are tied to are told apart by the ties, not by their ids. */
    @Test
    void tiesTellPeopleApart() {
        Seminar seminar = seminar(twin("Ana"), twin("Bo"), twin("Chen"))
                .relation(Relation.keepApart("Ana", "Bo")).build();
        Seminar renamed = seminar(twin("Chen"), twin("Ana"), twin("Bo"))
                .relation(Relation.keepApart("Chen", "Ana")).build();

        Set<Integer> places = new HashSet<>();
        for (int seed = 0; seed < 16; seed++) {
            int chen = order(seminar, seed).indexOf("Chen");
            assertThat(order(renamed, seed).indexOf("Bo")).isEqualTo(chen);
            places.add(chen);
        }
        assertThat(places).hasSizeGreaterThan(1);
    }

    private static Participant twin(String id) {
        return Participant.builder(id).attribute("gender", "F").prefers("WG1").build();
    }

    private static Seminar.Builder seminar(Participant... people) {
        Seminar.Builder seminar = Seminar.builder("Lottery").group(WorkingGroup.builder("WG1").build());
        List.of(people).forEach(seminar::participant);
        return seminar;
    }

    private static List<String> order(Seminar seminar, long seed) {
        return CanonicalOrder.of(seminar, seed).stream().map(Participant::id).toList();
    }
}
