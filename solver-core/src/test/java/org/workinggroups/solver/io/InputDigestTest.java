package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

class InputDigestTest {

    private static final WorkingGroup WG1 = WorkingGroup.builder("WG1").build();
    private static final Participant P1 = Participant.builder("P1").build();

    private static Seminar of(WorkingGroup group, Participant person, Relation relation, Object policy, Plan plan) {
        return new Seminar("S", List.of(group), List.of(person), Optional.ofNullable(relation).stream().toList(),
                new Policy(Map.of("x", policy)), Optional.ofNullable(plan));
    }

    private static Seminar person(Participant.Builder person) {
        return of(WG1, person.build(), null, 1, null);
    }

    private static Seminar group(WorkingGroup.Builder group) {
        return of(group.build(), P1, null, 1, null);
    }

    @Test
    void everySingleDifferenceShows() {
        Seminar plain = of(WG1, P1, null, 1, null);
        List<Seminar> seminars = List.of(plain, new Seminar("T", plain.groups(), plain.participants(), List.of(),
                plain.policy(), Optional.empty()),
                person(Participant.builder("P2")), person(Participant.builder("P1").name("A")),
                person(Participant.builder("P1").email("A")), person(Participant.builder("P1").counted(false)),
                person(Participant.builder("P1").prefers("WG1")), person(Participant.builder("P1").pin("WG1")),
                person(Participant.builder("P1").forbidden(List.of("WG1"))),
                person(Participant.builder("P1").needs(List.of("WG1"))),
                person(Participant.builder("P1").attribute("a", "b", "c")),
                person(Participant.builder("P1").attribute("a", "c", "b")),
                person(Participant.builder("P1").attribute("a", "bc")),
                group(WorkingGroup.builder("WG2")), group(WorkingGroup.builder("WG1").topic("t")),
                group(WorkingGroup.builder("WG1").target(1, 2)), group(WorkingGroup.builder("WG1").size(1, 2)),
                group(WorkingGroup.builder("WG1").capacity(2)),
                group(WorkingGroup.builder("WG1").provides(List.of("a"))),
                group(WorkingGroup.builder("WG1").expertise(List.of("a"))),
                of(WG1, P1, Relation.keepApart("P1", "P2"), 1, null),
                of(WG1, P1, Relation.keepTogether("P1", "P2"), 1, null),
                of(WG1, P1, Relation.affinity("P1", "P2", 1), 1, null),
                of(WG1, P1, new Relation(Relation.Kind.AFFINITY, List.of("P1", "P2"), Optional.of(1L),
                        Optional.of(Level.SOFT)), 1, null),
                of(WG1, P1, null, 2, null), of(WG1, P1, null, "1", null), of(WG1, P1, null, true, null),
                of(WG1, P1, null, List.of(1), null), of(WG1, P1, null, Map.of("1", 1), null),
                of(WG1, P1, null, 1.0, null), of(WG1, P1, null, 1, Plan.of(Map.of())),
                of(WG1, P1, null, 1, Plan.of(Map.of("P1", "WG1"))));

        Set<String> digests = new LinkedHashSet<>(seminars.stream().map(InputDigest::of).toList());

        assertThat(digests).hasSameSizeAs(seminars).allMatch(digest -> digest.matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void theDigestOfAKnownSeminarStaysTheSameFromReleaseToRelease() {
        assertThat(InputDigest.of(of(WG1, P1, null, 1, null))).isEqualTo(
                "sha256:21f6547fa05fb717acfe4d0310cdf1f38957d39bf4892f440ea268e5099dd875");
    }
}
