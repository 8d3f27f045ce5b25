package org.workinggroups.solver.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.SizeRange;

class SeminarSpecificationTest {

    @Test
    void listsTheTenSpecificationsThatComeWithTheLibrary() {
        assertThat(SeminarSpecification.names()).containsExactly("asem17-sofia-2017", "asem19-tromso-2019",
                "asem24-mongolia-2026", "size-gap-95", "oversubscribed", "tight-capacity", "infeasible-keep-apart",
                "missing-data", "dirty-spreadsheet", "late-changes");
    }

    @Test
    void readsThe24thEdition() {
        SeminarSpecification mongolia = SeminarSpecification.named("asem24-mongolia-2026");

        assertThat(mongolia.participants()).isEqualTo(100);
        assertThat(mongolia.groupIds()).containsExactly("WG1", "WG2", "WG3", "WG4");
        assertThat(mongolia.target()).isEqualTo(new SizeRange(25, 30));
        assertThat(mongolia.delegation()).isEqualTo(new SeminarSpecification.Delegation(1, 4, 10));
        assertThat(mongolia.sectors()).containsEntry("GOVERNMENT/MINISTRY", 34);
        assertThat(mongolia.preferences()).containsExactly(15, 85);
        assertThat(mongolia.expertiseOf(2)).isEqualTo("nhri-mechanisms");
        assertThat(mongolia.ties()).isEqualTo(new SeminarSpecification.Ties(6, 0, 3));
    }

    @Test
    void readsACliqueThatIsDescribedInWords() {
        assertThat(SeminarSpecification.named("infeasible-keep-apart").ties())
                .isEqualTo(new SeminarSpecification.Ties(3, 4, 2));
    }

    @Test
    void refusesTotalsThatDoNotAddUp() {
        String json = """
                {"datasets": [{"id": "tea-party", "n": 4, "k": 1, "topics": ["Tea"], "region": {"ASIA": 3},
                 "size": {"target": [4, 4], "hard": [4, 4]}, "keepApart": 0}]}""";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecificationReader.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .withMessageContaining("tea-party")
                .withMessageContaining("regions add up to 3, not to the 4 participants");
    }

    @Test
    void suggestsTheNameThatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeminarSpecification.named("asem24-mongolia-2025"))
                .withMessage("There is no specification \"asem24-mongolia-2025\". "
                        + "Maybe asem24-mongolia-2026 was meant");
    }

    @Test
    void refusesMoreGroupsThanPeopleCanFill() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeminarSpecification.ofSize(4, 100))
                .withMessageContaining("4 participants in 100 groups").withMessageContaining("swapped");
    }

    @Test
    void scalesTheProportionsOfThe24thEdition() {
        SeminarSpecification large = SeminarSpecification.ofSize(100_000, 3_600);

        assertThat(large.sectors()).containsEntry("GOVERNMENT/MINISTRY", 34_000).containsEntry("NHRI/NHRI", 7_000);
        assertThat(large.genders()).containsEntry("F", 54_000);
        assertThat(large.target()).isEqualTo(new SizeRange(27, 28));
        assertThat(large.size()).isEqualTo(new SizeRange(25, 30));
        assertThat(large.expertise()).hasSize(12);
        assertThat(large.expertiseOf(13)).isEqualTo(large.expertiseOf(1));
        assertThat(large.topics().get(13)).isEqualTo(large.topics().get(1) + ", session 2");
        assertThat(large.ties()).isEqualTo(new SeminarSpecification.Ties(6_000, 0, 3_000));
        assertThat(large.pins()).isEqualTo(7_200);
    }
}
