package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** Four people in two rooms; one room has two moderators, one of whom gave no name. */
class HandoutWriterTest {

    private static final AllocationResult RESULT = Allocator.builder().build().allocate(Seminar.builder("Garden")
            .group(WorkingGroup.builder("WG1").topic("Water, and wells").room("Blue Room").build())
            .group(WorkingGroup.builder("WG2").topic("@Wood").build())
            .participant(Participant.builder("P1").name("Ada Reed").email("ada@garden.example").pin("WG1")
                    .attribute("role", "moderator").attribute("partner", "IRL").build())
            .participant(Participant.builder("P2").pin("WG1").attribute("role", "moderator", "rapporteur").build())
            .participant(Participant.builder("P10").name("=Bo; \"B\"").email("+bo@garden.example").pin("WG1").build())
            .participant(Participant.builder("P3").name("Đặng Ý").pin("WG2").attribute("institution", "Tree House, Ltd")
                    .build())
            .relation(Relation.keepApart("P1", "P3"))
            .build());

    @Test
    void theMailMergeHasWhatALetterNeeds() {
        assertThat(text(HandoutWriter.mailMerge(RESULT, Separator.COMMA))).isEqualTo("""
                \uFEFFid,name,email,group,topic,room,moderator
                P1,Ada Reed,ada@garden.example,WG1,"Water, and wells",Blue Room,"Ada Reed, P2"
                P2,,,WG1,"Water, and wells",Blue Room,"Ada Reed, P2"
                P3,Đặng Ý,,WG2,'@Wood,,
                P10,"'=Bo; ""B""\",'+bo@garden.example,WG1,"Water, and wells",Blue Room,"Ada Reed, P2"
                """);
    }

    @Test
    void theBadgesHaveWhatABadgeSays() {
        assertThat(text(HandoutWriter.badges(RESULT, Separator.SEMICOLON))).isEqualTo("""
                \uFEFFid;name;institution;partner;role;group;room
                P1;Ada Reed;;IRL;moderator;WG1;Blue Room
                P2;;;;"moderator, rapporteur";WG1;Blue Room
                P3;Đặng Ý;"Tree House, Ltd";;;WG2;
                P10;"'=Bo; ""B""\";;;;WG1;Blue Room
                """);
    }

    @Test
    void aTabSeparatesTheCellsIfAskedFor() {
        assertThat(text(HandoutWriter.badges(RESULT, Separator.TAB)).lines().skip(1).findFirst().orElseThrow())
                .isEqualTo("P1\tAda Reed\t\tIRL\tmoderator\tWG1\tBlue Room");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
