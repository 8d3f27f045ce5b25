package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.table.Problems;

/** Three people whose names and ids would like to be formulas, in two rooms. */
class AllocationWriterTest {

    private static final Seminar SEMINAR = Seminar.builder("Garden \"seminar\"")
            .group(WorkingGroup.builder("WG1").topic("Water, and wells").size(1, 2).build())
            .group(WorkingGroup.builder("-WG2").topic("@Wood").size(1, 2).build())
            .participant(Participant.builder("P10").name("Ada").email("ada@garden.example").prefers("WG1").build())
            .participant(Participant.builder("P2").name("=HYPERLINK(\"x\")").pin("-WG2").prefers("WG1").build())
            .participant(Participant.builder("'+P3").name("O'Hara").pin("WG1").build())
            .relation(Relation.keepApart("P10", "P2"))
            .build();
    private static final AllocationResult RESULT = Allocator.builder().seed(5).build().allocate(SEMINAR);

    @Test
    void theJsonIsOrderedSoThatEqualPlansAreEqualFiles() {
        String json = new String(AllocationWriter.json(RESULT), StandardCharsets.UTF_8);

        assertThat(json).startsWith("""
                {
                  "schema": "workgroups/allocation/1",
                  "seminar": "Garden \\"seminar\\"",
                  "inputDigest": "sha256:""");
        assertThat(json.replaceFirst("sha256:[0-9a-f]{64}\"\n}\n$", "sha256:...\"\n}\n")).endsWith("""
                  "assignments": [
                    {
                      "participant": "'+P3",
                      "group": "WG1",
                      "preferenceRank": null
                    },
                    {
                      "participant": "P2",
                      "group": "-WG2",
                      "preferenceRank": 0
                    },
                    {
                      "participant": "P10",
                      "group": "WG1",
                      "preferenceRank": 1
                    }
                  ],
                  "digest": "sha256:..."
                }
                """);
        assertThat(json).containsSubsequence("\"seed\": 5", "\"versions\"", "\"settings\"", "\"status\"", "\"ending\"",
                "\"score\"", "\"bound\"", "\"gap\"", "\"criteria\"", "\"ranks\"", "\"groups\"", "\"segments\"",
                "\"notices\"", "\"assignments\"");
        assertThat(AllocationWriter.json(Allocator.builder().seed(5).build().allocate(SEMINAR)))
                .isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theJsonHasNoNamesAndNoRelations() {
        assertThat(new String(AllocationWriter.json(RESULT), StandardCharsets.UTF_8))
                .doesNotContain("Ada", "O'Hara", "garden.example", "\"relations\"");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        assertThat(new String(AllocationWriter.csv(RESULT), StandardCharsets.UTF_8)).isEqualTo("""
                id,name,group,topic,preferenceRank
                ''+P3,O'Hara,WG1,"Water, and wells",
                P2,"'=HYPERLINK(""x"")",'-WG2,'@Wood,0
                P10,Ada,WG1,"Water, and wells",1
                """);
    }

    @Test
    void bothFilesReadBackAsThePlan() {
        Plan plan = RESULT.plan().orElseThrow();
        for (byte[] file : List.of(AllocationWriter.json(RESULT), AllocationWriter.csv(RESULT))) {
            Problems problems = new Problems();
            assertThat(PlanReader.read("plan", file, problems))
                    .isEqualTo(plan);
            assertThat(problems.hasErrors()).isFalse();
        }
    }

    @Test
    void whereThereIsNoPlanThereIsNothingToWrite() {
        Seminar impossible = Seminar.builder("Too many").group(WorkingGroup.builder("WG1").size(0, 1).build())
                .participant(Participant.builder("P1").build()).participant(Participant.builder("P2").build())
                .build();
        AllocationResult none = Allocator.builder().build().allocate(impossible);

        assertThatThrownBy(() -> AllocationWriter.json(none)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no plan");
    }
}
