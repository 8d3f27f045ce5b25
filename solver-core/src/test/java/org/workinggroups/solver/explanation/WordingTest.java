package org.workinggroups.solver.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers and people as one would say them. */
class WordingTest {

    private final Wording wording = new Wording(Locale.ROOT, Map.of());

    @Test
    void smallNumbersAreWordsAndGreaterOnesDigits() {
        assertThat(wording.people(0, "gender", "F")).isEqualTo("no women");
        assertThat(wording.people(1, "gender", "F")).isEqualTo("one woman");
        assertThat(wording.people(12, "gender", "M")).isEqualTo("twelve men");
        assertThat(wording.people(13, "region", "ASIA")).isEqualTo("13 people from Asia");
        assertThat(wording.counted("others.lost", 1)).isEqualTo("one other would lose their first choice");
        assertThat(wording.counted("others.lost", 20)).isEqualTo("20 others would lose their first choice");
    }

    /** What has no words of its own is told by its attribute, and an attribute that has none by its name. */
    @Test
    void anyColumnCanBeTold() {
        assertThat(wording.people(2, "subRegion", "Central Asia")).isEqualTo("two people from Central Asia");
        assertThat(wording.people(1, "role", "rapporteur")).isEqualTo("one rapporteur");
        assertThat(wording.people(1, "shift", "early")).isEqualTo("one person with shift early");
        assertThat(wording.people(3, "counted participants", "")).isEqualTo("three participants");
    }

    @Test
    void aCrossingIsPutTogetherFromItsParts() {
        assertThat(wording.people(1, "gender x region", "M x ASIA")).isEqualTo("one man from Asia");
        assertThat(wording.people(2, "region x gender", "EUROPE x F")).isEqualTo("two women from Europe");
        assertThat(wording.people(2, "region x sector", "ASIA x IGO")).isEqualTo("two people from Asia from IGOs");
        assertThat(wording.people(2, "gender x region", "odd")).isEqualTo("two people with gender x region odd");
    }
}
