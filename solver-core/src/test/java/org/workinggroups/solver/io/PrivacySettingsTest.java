package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Seminar;

/** What {@code privacy} and {@code needs} in {@code seminar.yaml} mean, and what is wrong with them. */
class PrivacySettingsTest {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Seminar read(String settings, String registrations) {
        put("seminar.yaml", "groups: [{id: WG1}, {id: WG2}]\npartners: any\n" + settings);
        put("registrations.csv", registrations);
        return SeminarReader.read(new MemoryFolder(files));
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void classesAreStatedOrFollowFromTheName() {
        Privacy privacy = read("privacy: {sensitive: [Faith, E-mail], internal: gender, public: [Languages]}\n",
                "id,email,Faith,gender,Languages\nP1,,,,\n").privacy();

        assertThat(privacy.classOf("Faith")).isEqualTo(DataClass.SENSITIVE);
        assertThat(privacy.classOf("email")).isEqualTo(DataClass.SENSITIVE);
        assertThat(privacy.classOf("gender")).isEqualTo(DataClass.INTERNAL);
        assertThat(privacy.classOf("Languages")).isEqualTo(DataClass.PUBLIC);
        assertThat(privacy.classOf("region")).isEqualTo(DataClass.PUBLIC);
        assertThat(privacy.classOf("Dietary requirements")).isEqualTo(DataClass.SENSITIVE);
        assertThat(privacy.classOf("accessNeeds")).isEqualTo(DataClass.SENSITIVE);
        assertThat(privacy.classOf("Shoe size")).isEqualTo(DataClass.INTERNAL);
        assertThat(privacy.chathamHouse()).isFalse();
    }

    @Test
    void needsMayStandInAFileOfTheirOwn() {
        put("needs.csv", "id;needs\nP2;step-free;signing\n".replace("step-free;signing", "\"step-free;signing\""));

        Seminar seminar = read("", "id,needs\nP1,quiet\nP2,\n");

        assertThat(seminar.participants()).extracting(Participant::needs).extracting(Object::toString)
                .containsExactly("[quiet]", "[signing, step-free]");
    }

    @Test
    void needsOfNobodyAreRefused() {
        put("mine.csv", "id,needs\nP9,step-free\n");

        assertThatThrownBy(() -> read("needs: mine.csv\n", "id\nP1\n")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("mine.csv, row 2, column id: nobody has this id: \"P9\"")
                .hasMessageNotContaining("step-free");
    }

    @Test
    void aColumnThatIsNearlyThereIsAskedFor() {
        assertThatThrownBy(() -> read("privacy: {sensitive: [faithh]}\n", "id,faith\nP1,x\n"))
                .isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("no column has this name: \"faithh\". Maybe faith was meant");
    }

    @Test
    void whatEveryPlanShowsCannotBeHidden() {
        assertThatThrownBy(() -> read("privacy: {sensitive: [preferences]}\n", "id\nP1\n"))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("cannot be sensitive");
    }

    @Test
    void aColumnHasOneClass() {
        assertThatThrownBy(() -> read("privacy: {sensitive: [gender], public: [gender]}\n", "id,gender\nP1,F\n"))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("this column is public already");
    }

    @Test
    void unknownKeysAndWordsAreTold() {
        assertThatThrownBy(() -> read("privacy: {chathamhouse: true}\n", "id\nP1\n"))
                .hasMessageContaining("Maybe chathamHouse was meant");
        assertThatThrownBy(() -> read("privacy: {chathamHouse: yes}\n", "id\nP1\n"))
                .hasMessageContaining("either true or false was expected here");
    }

    @Test
    void privacyIsWrittenAndReadAgainAndIsInTheDigest() {
        Seminar seminar = read("privacy: {sensitive: [faith], chathamHouse: true}\n", "id,faith\nP1,x\n");

        assertThat(SeminarReader.read(new MemoryFolder(SeminarWriter.files(seminar, "")))).isEqualTo(seminar);
        assertThat(SeminarJson.read("seminar.json", SeminarJson.write(seminar)).seminar()).isEqualTo(seminar);
        assertThat(InputDigest.of(seminar)).isNotEqualTo(InputDigest.of(seminar.withPrivacy(Privacy.STANDARD)));
    }
}
