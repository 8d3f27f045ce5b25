package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTagsTest {

    @Test
    void takesAsManyTellingWordsAsItNeedsToTellTopicsApart() {
        assertThat(TopicTags.of(List.of("Human Rights Education in School Systems",
                "Equal Access to Human Rights Education", "Human Rights Education & Professional Training",
                "Human Rights Education & Learning Beyond the Classroom"))).containsExactly("human-rights",
                        "equal-access", "human-rights-education", "human-rights-education-learning");
    }
}
