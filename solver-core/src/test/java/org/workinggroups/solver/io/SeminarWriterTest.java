package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

class SeminarWriterTest {

    @TempDir
    private Path folder;

    private static Seminar.Builder seminar() {
        return Seminar.builder("24th Seminar: rights")
                .group(WorkingGroup.builder("WG1").topic("Defenders & law").target(25, 30)
                        .provides(List.of("step-free")).build())
                .participant(Participant.builder("P1").name("Bat, the elder").prefers("WG1").attribute("partner", "MNG")
                        .attribute("region", "ASIA").attribute("subRegion", "Eastern Asia")
                        .attribute("asemGroup", "NESA").attribute("role", "moderator").build());
    }

    /** Somebody registered as =1+1; no table of the seminar lets a spreadsheet compute that, and all read back. */
    @Test
    void noCellOfAnyTableIsAFormula() throws IOException {
        Seminar dangerous = seminar().group(WorkingGroup.builder("-WG2").build())
                .participant(Participant.builder("=1+1").name("@Bo").pin("-WG2").build())
                .relation(Relation.keepApart("=1+1", "P1")).relation(Relation.affinity("P1", "=1+1", -3))
                .baseline(Plan.of(Map.of("=1+1", "-WG2", "P1", "WG1"))).build();

        SeminarWriter.write(folder, dangerous);

        assertThat(SeminarReader.read(folder).seminar()).isEqualTo(dangerous);
        for (String table : List.of("registrations.csv", "relations.csv", "baseline.csv")) {
            assertThat(Files.readString(folder.resolve(table)).lines().flatMap(row -> Stream.of(row.split(",")))
                    .filter(cell -> !cell.equals("-3"))).as(table).noneMatch(cell -> cell.matches("[=+\\-@].*"));
        }
    }

    @Test
    void theFilesAreAsAPersonWouldWriteThem() throws IOException {
        Policy policy = new Policy(Map.of("balance", Map.of("gender x region", 2)))
                .with("quota", List.of(Map.of("attribute", "role")));
        SeminarWriter.write(folder, seminar().policy(policy).build(), "Invented people.");

        assertThat(folder.resolve("seminar.yaml")).hasContent("""
                # Invented people.
                seminar: "24th Seminar: rights"
                groups:
                  - id: WG1
                    topic: "Defenders & law"
                    target: 25-30
                    provides: [step-free]
                registrations: registrations.csv
                policy:
                  balance: {gender x region: 2}
                  quota:
                    - {attribute: role}
                """);
        assertThat(folder.resolve("registrations.csv")).hasContent("""
                id,name,partner,role,preferences
                P1,"Bat, the elder",MNG,moderator,WG1
                """);
        assertThat(folder.resolve("relations.csv")).doesNotExist();
    }

    @Test
    void relationsOfAnEarlierSeminarDoNotStay() {
        Participant anna = Participant.builder("P2").build();
        SeminarWriter.write(folder, seminar().participant(anna).relation(Relation.keepApart("P1", "P2")).build());
        assertThat(SeminarReader.read(folder).seminar().relations()).hasSize(1);

        SeminarWriter.write(folder, seminar().participant(anna).build());
        assertThat(SeminarReader.read(folder).seminar().relations()).isEmpty();
    }

    @Test
    void whatFilesCannotSayIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (String value : List.of(" spaced ", "none", "N/A", "half \uD800 character", "nul \0")) {
            Seminar odd = seminar().participant(Participant.builder("P2").attribute("sector", value).build()).build();

            assertThatThrownBy(() -> SeminarWriter.write(folder, odd)).isInstanceOf(InvalidSeminarException.class)
                    .hasMessageNotContaining(value.strip() + "\"");
        }
        Seminar odd = seminar().participant(Participant.builder("P2").attribute("Status", "x").build()).build();
        assertThatThrownBy(() -> SeminarWriter.write(folder, odd)).isInstanceOf(InvalidSeminarException.class);
        assertThat(Files.list(folder)).isEmpty();
    }
}
