package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Plan;

class PlanReaderTest {

    @TempDir
    private Path folder;

    private Plan plan(String name, String text) {
        new SeminarFolder(folder).with(name, text);
        return PlanReader.read(folder.resolve(name));
    }

    @Test
    void aPlanMadeByHandIsRead() {
        assertThat(plan("plan.csv", "id,group\nP1,WG2\nP2,WG1\nP3,\n")).isEqualTo(Plan.of(Map.of("P1", "WG2", "P2",
                "WG1")));
    }

    @Test
    void ourOwnTableHasMoreColumns() {
        assertThat(plan("allocation.csv", "id;name;group;preferenceRank\nP1;Bat;WG2;1\n"))
                .isEqualTo(Plan.of(Map.of("P1", "WG2")));
    }

    @Test
    void ourOwnJsonIsReadAndItsFolderWillDo() {
        Plan plan = plan("allocation.json", """
                {"schema": "workgroups/allocation/1", "score": {"hard": 0}, "assignments": [
                  {"participant": "P1", "group": "WG1", "preferenceRank": 1},
                  {"participant": "P2", "group": "WG2", "preferenceRank": null}]}
                """);

        assertThat(plan).isEqualTo(Plan.of(Map.of("P1", "WG1", "P2", "WG2")));
        assertThat(PlanReader.read(folder)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id,room~P1,WG1                                  | row 1: there is no column group; the columns are id, room
            id,group~P1,WG1~P1,WG2                          | row 3, column id: this person is placed already in row 2
            id,group~,WG1                                   | row 2, column id: a placement names nobody
            {"schema": "workgroups/allocation/2"}           | row 1, column schema: this schema is not understood
            {"assignments": 3}                              | row 1, column assignments: there is no list
            {"assignments": [~{"participant": "P1"}]}       | row 2, column assignments[1]: an assignment needs
            {"assignments": [~{"participant": "P1", "group": {}}]} | assignments[1].group: a text was expected here
            {"assignments": [                               | cannot be read here
            []                                              | this is no allocation
            """)
    void whatIsWrongIsTold(String text, String part) {
        assertThatThrownBy(() -> plan("plan.csv", text.replace('~', '\n')))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining(part)
                .hasMessageStartingWith("plan.csv").hasMessageNotContaining("Exception");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> PlanReader.read(folder.resolve("lost.csv")))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("there is no file lost.csv");
        assertThatThrownBy(() -> PlanReader.read(folder)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("there is no file allocation.json");
    }
}
