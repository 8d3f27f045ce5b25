package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {

    @Test
    void drawsTheNumbersOfTheReferenceImplementation() {
        SeededRandom random = new SeededRandom(1234567);

        assertThat(List.of(random.nextLong(), random.nextLong(), random.nextLong()))
                .containsExactly(6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong(
                        "9817491932198370423"));
    }

    @Test
    void drawsEveryFaceOfADieAboutAsOften() {
        SeededRandom random = new SeededRandom(6);
        int[] faces = new int[6];
        IntStream.range(0, 6000).forEach(i -> faces[random.below(6)]++);

        assertThat(faces).satisfies(counts -> assertThat(IntStream.of(counts).boxed()).allMatch(
                count -> count > 900 && count < 1100));
    }

    @Test
    void shufflesWithoutLosingAnybody() {
        List<Integer> people = IntStream.range(0, 50).boxed().toList();

        assertThat(new SeededRandom(3).shuffled(people)).containsExactlyInAnyOrderElementsOf(people)
                .isNotEqualTo(people);
    }

    @Test
    void refusesToDrawFromNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeededRandom(1).below(0))
                .withMessageContaining("Nothing to draw from");
    }
}
