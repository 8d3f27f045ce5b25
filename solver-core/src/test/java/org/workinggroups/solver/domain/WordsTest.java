package org.workinggroups.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The small things everything is told with: orders, ranges, scores, suggestions. */
class WordsTest {

    @Test
    void idsStandInTheOrderPeopleExpect() {
        assertThat(List.of("WG10", "P2", "WG2", "P10", "P02", "WG1").stream().sorted(NaturalOrder.INSTANCE))
                .containsExactly("P02", "P2", "P10", "WG1", "WG2", "WG10");
        assertThat(NaturalOrder.INSTANCE.compare("P2", "P2")).isZero();
        assertThat(NaturalOrder.INSTANCE.compare("99999999999999999999", "100000000000000000000")).isNegative();
    }

    @Test
    void excessIsHowFarACountLiesOutside() {
        SizeRange range = new SizeRange(3, 5);

        assertThat(List.of(range.excess(1), range.excess(3), range.excess(5), range.excess(7)))
                .containsExactly(2, 0, 0, 2);
        assertThat(List.of(range.toString(), new SizeRange(4, 4).toString(), SizeRange.ANY.toString()))
                .containsExactly("3-5", "4", "at least 0");
        assertThatThrownBy(() -> new SizeRange(5, 3)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a range of people: 5-3. Maybe the two ends are swapped.");
    }

    @Test
    void noGainAtALowerLevelPaysForALossAtAHigherOne() {
        assertThat(List.of(new Score(1, 0, 0), new Score(0, 0, 900), new Score(0, 1, 0), Score.ZERO).stream().sorted())
                .containsExactly(Score.ZERO, new Score(0, 0, 900), new Score(0, 1, 0), new Score(1, 0, 0));
        assertThatThrownBy(() -> new Score(0, 0, Long.MAX_VALUE).plus(Level.SOFT, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void slipsOfThePenAreRecognised() {
        assertThat(Suggestion.orList("Gendre", List.of("gender", "region"))).isEqualTo("gender was meant");
        assertThat(Suggestion.orList("xyz", List.of("gender", "region"))).isEqualTo("one of gender, region was meant");
        assertThat(Suggestion.orList("xyz", List.of())).isEmpty();
    }

    @Test
    void whatWouldFit() {
        SizeRange band = new SizeRange(25, 30);

        assertThat(GroupNumbers.advice(80, List.of(band))).isEqualTo("3 groups of 25-30 would fit");
        assertThat(GroupNumbers.advice(150, List.of(band))).isEqualTo("5 or 6 groups of 25-30 would fit");
        assertThat(GroupNumbers.advice(28, List.of(band, band))).isEqualTo("1 group of 25-30 would fit");
        assertThat(GroupNumbers.advice(12, List.of(band))).isEqualTo(
                "no number of groups of 25-30 fits 12 people; possible: 1 x 12");
        assertThat(GroupNumbers.advice(12, List.of(band, SizeRange.ANY))).isEqualTo(
                "fewer groups, or smaller ones, would fit");
    }

    @Test
    void messagesAndLogsHoldIdsOnly() {
        Participant ana = Participant.builder("P01").name("Ana Lima").email("ana@rights.example")
                .attribute("gender", "F").build();
        Seminar seminar = Seminar.builder("Privacy").group(WorkingGroup.builder("WG1").build()).participant(ana)
                .build();

        assertThat(ana).hasToString("P01");
        assertThat(seminar).hasToString("seminar of 1 participants and 1 groups");
        assertThat(Plan.of(Map.of("P01", "WG1"))).hasToString("plan of 1 placements");
    }

    @Test
    void aValueGivenTwiceCountsOnce() {
        Participant twice = new Participant("P1", "", "", true, List.of(), Optional.empty(), List.of(),
                List.of(), new TreeMap<>(Map.of("languages", List.of("French", "French"))));

        assertThat(twice.values("languages")).containsExactly("French");
    }
}
