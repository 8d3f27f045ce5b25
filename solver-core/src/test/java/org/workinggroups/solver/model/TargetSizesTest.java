package org.workinggroups.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.WorkingGroup;

/** Worked examples of the target sizes, told in docs/criteria.md. */
class TargetSizesTest {

    @Test
    void aHundredPeopleInThreeLikeGroupsAreAThirdOfAHundredEach() {
        assertThat(targets(100, group("WG1").build(), group("WG2").build(), group("WG3").build()))
                .containsExactly(100 / 3.0, 100 / 3.0, 100 / 3.0);
    }

    /** The small room takes 20; the 80 who are left are spread over the three others. */
    @Test
    void whatASmallRoomCannotTakeIsSpreadOverTheOthers() {
        assertThat(targets(100, group("WG1").capacity(20).build(), group("WG2").build(), group("WG3").build(),
                group("WG4").build())).containsExactly(20.0, 80 / 3.0, 80 / 3.0, 80 / 3.0);
    }

    /** 95 people miss the bands 25-30 of four groups in any case, so the bands have no say. */
    @Test
    void bandsThatCannotHoldHaveNoSay() {
        assertThat(targets(95, group("WG1").target(25, 30).build(), group("WG2").target(25, 30).build(),
                group("WG3").target(25, 30).build(), group("WG4").target(25, 30).build()))
                .containsExactly(23.75, 23.75, 23.75, 23.75);
    }

    /** 30-34 people are wished for in a room of 20: the target is 20, never more than may sit there. */
    @Test
    void aBandAboveTheGreatestSizeAsksForTheGreatestSize() {
        assertThat(targets(60, group("WG1").target(30, 34).size(0, 20).build(), group("WG2").build()))
                .containsExactly(20.0, 40.0);
    }

    /** Five people cannot fill two groups of at least four: the even share is all there is to say. */
    @Test
    void sizesThatCannotHoldLeaveTheEvenShare() {
        assertThat(targets(5, group("WG1").size(4, 9).build(), group("WG2").size(4, 9).build()))
                .containsExactly(2.5, 2.5);
    }

    private static WorkingGroup.Builder group(String id) {
        return WorkingGroup.builder(id);
    }

    private static List<Double> targets(int people, WorkingGroup... groups) {
        return TargetSizes.of(List.of(groups), people).stream().map(Fraction::toDouble).toList();
    }
}
