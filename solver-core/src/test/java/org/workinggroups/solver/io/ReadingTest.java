package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.domain.Participant;

/** Tables as fifty hands type them, read strictly and leniently. */
class ReadingTest {

    private static final String GROUPS = """
            groups:
              - {id: WG1, topic: State Provision}
              - {id: WG2, topic: "Participation, and Involvement of Children"}
              - {id: WG3, topic: Protection / Care}
            """;

    @TempDir
    private Path temporary;
    private SeminarFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SeminarFolder.in(temporary).with("seminar.yaml", GROUPS);
    }

    private SeminarFolder strict(String table) {
        return folder.with("seminar.yaml", GROUPS).with("registrations.csv", table);
    }

    private SeminarFolder lenient(String table) {
        return folder.with("seminar.yaml", GROUPS + "registrations: {reading: lenient}\n")
                .with("registrations.csv", table);
    }

    private static List<String> ids(SeminarFolder seminar) {
        return seminar.read().seminar().participants().stream().map(Participant::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2|WG2", "WG2|WG2", "wg 2|WG2", "W.G. 2|WG2", "Working Group 2|WG2",
        "2nd group|WG2", "the second working group|WG2", "2.0|WG2", "Group no. 2|WG2", "#2|WG2", "1 / 3|WG1 WG3",
        "WG1>WG3|WG1 WG3", "1, 3|WG1 WG3", "WG1 and WG3|WG1 WG3", "3; 1|WG3 WG1", "state provision|WG1",
        "Participation, and involvement of children|WG2", "Protection / Care|WG3", "3 - Protection/Care|WG3",
        "WG3: Protection / Care > 2|WG3 WG2", "Working group two|WG2", "three|WG3", "WG III|WG3", "\uFF11|WG1",
        "\uFF37\uFF27 2|WG2", "WG1 or WG3|WG1 WG3",
        "no preference|''", "Any|''", "-|''"})
    void wishesAreUnderstoodHoweverTheyAreWritten(String cell, String groups) {
        Participant person = strict("id,Preferred working group\nP1,\"" + cell + "\"\n").person();

        assertThat(String.join(" ", person.preferences())).isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "WG9", "1 / 9", "Protection", "2 - State Provision", "second", "2nd", "1.5", "2026-01-03"})
    void wishesThatNameNoGroupAreRefusedOrLeftOut(String cell) {
        assertThat(strict("id,preferences\nP1," + cell + "\n").problems()).singleElement().asString()
                .startsWith("registrations.csv, row 2, column preferences: ");
        assertThat(lenient("id,preferences\nP1," + cell + "\n").person().preferences())
                .isEqualTo(cell.equals("1 / 9") ? List.of("WG1") : List.of());
        assertThat(folder.changes()).singleElement().asString().contains("\"" + cell + "\" read as");
    }

    @Test
    void aNumberThatTwoGroupsHaveNamesNone() {
        folder.with("seminar.yaml", "groups: [{id: A1}, {id: B1}, {id: Law}]\n")
                .with("registrations.csv", "id,preferences\nP1,1\nP2,Group law\n");

        assertThat(folder.problems()).singleElement().asString().contains("row 2").contains("no such group: \"1\"");
    }

    @Test
    void aWishThatStandsTwiceIsRefusedOrCountsOnce() {
        assertThat(strict("id,preferences\nP1,WG1 > 2 > 1\n").problems()).singleElement().asString()
                .contains("the same group is wished twice: \"WG1\"");
        assertThat(lenient("id,preferences\nP1,WG1 > 2 > 1\n").person().preferences()).containsExactly("WG1", "WG2");
        assertThat(folder.changes()).containsExactly("registrations.csv, row 2, column preferences: \"WG1 > 2 > 1\" "
                + "read as \"WG1 > WG2\": the group's number; a wish stands twice, the first counts");
        assertThat(lenient("id,1st choice,2nd choice\nP1,2,Working group 2\n").person().preferences())
                .containsExactly("WG2");
    }

    @Test
    void headersGoByManyNames() {
        Participant person = strict("""
                Participant ID;SURNAME;First name;Sex;Country;Organisation;E-mail address;1st choice;Languages
                P1;LINDQVIST;Anna;female;Sweden;Northern Lights;anna@seminar.example;2;Swedish
                """).person();

        assertThat(person.name()).isEqualTo("Anna LINDQVIST");
        assertThat(person.email()).isEqualTo("anna@seminar.example");
        assertThat(person.preferences()).containsExactly("WG2");
        assertThat(person.values("gender")).containsExactly("F");
        assertThat(person.values("partner")).containsExactly("SWE");
        assertThat(person.values("institution")).containsExactly("Northern Lights");
        assertThat(person.values("Languages")).containsExactly("Swedish");
        assertThat(folder.notices()).containsExactly("registrations.csv, row 2, column SURNAME: a surname is in "
                + "capitals and kept as written: row 2");
    }

    @Test
    void aColumnsOwnNameGoesBeforeItsOthers() {
        Participant person = strict("id,Country,partner\nP1,Finland,SWE\n").person();

        assertThat(person.values("partner")).containsExactly("SWE");
        assertThat(person.values("Country")).containsExactly("Finland");
        assertThat(strict("id,Country,ASEM partner\nP1,SWE,SWE\n").problems()).singleElement().asString()
                .contains("both mean partner");
    }

    @ParameterizedTest
    @CsvSource({"gender, Woman, F", "gender, non-binary, X", "gender, Prefer not to say, ''", "gender, Anna, Anna",
        "sector, Civil society, CIVIL_SOCIETY", "sector, Gov't, GOVERNMENT", "sector, Academia, Academia",
        "institutionType, Think-tank, THINK_TANK", "role, Note taker, note-taker", "role, Chair, moderator",
        "role, Guest speaker, guest-speaker", "region, Asia, ASIA"})
    void valuesGoByManyNamesAndWhatIsInNoListStays(String column, String cell, String value) {
        Participant person = strict("id,email," + column + "\nP1,,\"" + cell + "\"\n").person();

        assertThat(String.join(";", person.values(column))).isEqualTo(value);
        assertThat(folder.changes()).hasSize(cell.equals(value) ? 0 : 1);
    }

    @Test
    void aSlipOfThePenIsRemarkedUponAndNotGuessed() {
        assertThat(strict("id,gender,sector\nP1,Femle,Goverment\n").person().values("gender")).containsExactly("Femle");
        assertThat(folder.notices()).containsExactly(
                "registrations.csv, row 2, column gender: this is read as a value of its own: \"Femle\". Maybe F was "
                        + "meant",
                "registrations.csv, row 2, column sector: this is read as a value of its own: \"Goverment\". Maybe "
                        + "GOVERNMENT was meant");
    }

    @Test
    void anUnknownPartnerIsRefusedOrNotKnown() {
        String table = "id,partner\nP1,Korea (DPR)\nP2,Atlantis\nP3,S. Korea\n";

        assertThat(strict(table).problems()).containsExactly(
                "registrations.csv, row 2, column partner: this partner is not known: \"Korea (DPR)\". Maybe Korea was "
                        + "meant; if not, this is no partner of ASEM: leave the cell empty",
                "registrations.csv, row 3, column partner: this partner is not known: \"Atlantis\". Maybe this is no "
                        + "partner of ASEM: leave the cell empty, or set \"partners: any\" in seminar.yaml");
        assertThat(lenient(table).read().seminar().participants()).extracting(person -> person.values("partner"))
                .containsExactly(List.of(), List.of(), List.of("KOR"));
        assertThat(folder.changes()).hasSize(3).first().asString().isEqualTo("registrations.csv, row 2, column partner: "
                + "\"Korea (DPR)\" read as nothing: this partner is not known; maybe Korea was meant; if not, this is "
                + "no partner of ASEM: leave the cell empty");
    }

    /** Korea was offered for "Cyprus (Republic of ...)", because so many of the letters are the same. */
    @ParameterizedTest
    @CsvSource({"Cyprus (Rep. of), Cyprus", "North Korea, Korea", "'Germany, Berlin', Germany",
        "New Zeland, New Zealand", "Rusia, Russia"})
    void aPartnerThatIsNamedInFullIsSuggestedBeforeOneThatLooksAlike(String cell, String meant) {
        assertThat(strict("id,partner\nP1,\"" + cell + "\"\n").problems()).singleElement().asString()
                .contains("Maybe " + meant + " was meant");
    }

    @Test
    void valuesThatAreInNoListAreToldOnceForEachColumn() {
        assertThat(strict("id,gender,sector,role\nP1,Ms,Academia,Speaker\nP2,Mr,Academia,\nP3,Ms,,\n").notices())
                .containsExactly("registrations.csv, row 2, column gender: 2 values are in no list and are each read "
                        + "as one of their own: \"Ms, Mr\"", "registrations.csv, row 2, column sector: this value is in "
                        + "no list and is read as one of its own: \"Academia\"");
    }

    /** The second person shares her husband's address; the third row is hers again, under the address of both. */
    @Test
    void whoRegisteredTwiceUnderASharedAddressIsFound() {
        String table = "id,name,email\nP1,Bat Erdene,family@seminar.example\nP2,Anna Reed,family@seminar.example\n"
                + "P3,Anna Reed,family@seminar.example\n";

        assertThat(ids(lenient(table))).containsExactly("P1", "P2");
    }

    @Test
    void aTopicWithASlipOfThePenIsSuggested() {
        assertThat(strict("id,preferences\nP1,Participaton and Involvment of Children\n").problems()).singleElement()
                .asString().contains("Maybe WG2 was meant");
    }

    @Test
    void whatSpreadsheetsDoToCellsIsUndoneAndTold() {
        List<Participant> people = strict("id,name,institution\nP1 ,JosÃ© DÃ¶rr,'=Equal Rights\n"
                + "P2,\u00a0Zoë\u200f,=Equal Rights\nP3,Françoise,Ã\n").read().seminar().participants();

        assertThat(people).extracting(Participant::name).containsExactly("José Dörr", "Zoë", "Françoise");
        assertThat(people).extracting(person -> person.values("institution").getFirst())
                .containsExactly("=Equal Rights", "=Equal Rights", "Ã");
        assertThat(folder.changes()).containsExactly(
                "registrations.csv, row 2, column id: \"P1 \" read as \"P1\": spaces around the text",
                "registrations.csv, row 2, column name: \"JosÃ© DÃ¶rr\" read as \"José Dörr\": UTF-8 that was once read "
                        + "as windows-1252",
                "registrations.csv, row 2, column institution: \"'=Equal Rights\" read as \"=Equal Rights\": an apostrophe "
                        + "that keeps a spreadsheet from running the text as a formula",
                "registrations.csv, row 3, column name: \"\u00a0Zoë \" read as \"Zoë\": spaces around the text");
        assertThat(folder.notices()).containsExactly("registrations.csv, row 2: 2 cells begin like a formula and are "
                + "kept as texts: rows 2, 3");
    }

    @Test
    void rowsThatStandTwiceCountOnce() {
        String table = "id,name\nP1,Bat\nP2,Anna\nP1,Bat \n";

        assertThat(ids(strict(table))).containsExactly("P1", "P2");
        assertThat(folder.changes()).last().asString().isEqualTo("registrations.csv, row 4: \"P1\" read as nothing: "
                + "the row is the same as row 2");
    }

    @Test
    void oneIdForTwoPeopleIsRefusedOrTheLaterGetsAnother() {
        String table = "id,name\nP1,Bat\nP1-2,Keo\nP1,Anna\n";

        assertThat(strict(table).problems()).singleElement().asString().contains("row 4").contains("this id stands");
        assertThat(ids(lenient(table))).containsExactly("P1", "P1-2", "P1-3");
        assertThat(folder.changes()).containsExactly("registrations.csv, row 4, column id: \"P1\" read as \"P1-3\": "
                + "another person has this id in row 2");
    }

    /** Whom a keep-apart means nobody can tell, so it is nothing to be lenient about. */
    @Test
    void aRelationToAnIdOfTwoPeopleIsRefusedEvenLeniently() {
        lenient("id,name\nP1,Bat\nP2,Keo\nP1,Anna\n")
                .with("relations.csv", "kind,participants\nkeep-apart,P1;P2\n");

        assertThat(folder.problems()).containsExactly("relations.csv, row 2, column participants: several people have "
                + "this id in registrations.csv: \"P1\". Maybe the registrations should give each an id of their own");
    }

    @Test
    void whoSeemsToHaveRegisteredTwiceIsReportedOrLeftOut() {
        String table = """
                id,name,email,institution
                P1,Anna Lindqvist,anna@seminar.example,Northern Lights
                P2,"LINDQVIST, Ms. Anna",other@seminar.example,northern lights
                P3,Anna Lindqvist,Anna@seminar.example,
                P4,Keo Vichet,anna@seminar.example,Mekong Trust
                P5,Anna Lindqvist,,Another House
                """;

        assertThat(ids(strict(table))).containsExactly("P1", "P2", "P3", "P4", "P5");
        assertThat(folder.notices()).containsExactly(
                "registrations.csv, row 3: this person has the same name and institution as P1 in row 2: \"P2\". Maybe "
                        + "somebody registered twice: delete one of the rows",
                "registrations.csv, row 4: this person has the same name and e-mail address as P1 in row 2: \"P3\". "
                        + "Maybe somebody registered twice: delete one of the rows",
                "registrations.csv, row 5: this person has the same e-mail address as P1 in row 2: \"P4\". Maybe one "
                        + "registered for the other",
                "registrations.csv, row 3, column name: a surname is in capitals and kept as written: row 3");

        assertThat(ids(lenient(table))).containsExactly("P1", "P4", "P5");
        assertThat(folder.changes()).containsExactly(
                "registrations.csv, row 3: \"P2\" read as nothing: the same person as in row 2",
                "registrations.csv, row 4: \"P3\" read as nothing: the same person as in row 2");
    }

    @Test
    void leniencyTakesTheSafestMeaningOfOtherCellsToo() {
        List<Participant> people = lenient("id,counted,status\nP1,perhaps,maybe\nP2,no,cancelled\n").read().seminar()
                .participants();

        assertThat(people).singleElement().matches(Participant::counted);
        assertThat(folder.changes()).hasSize(2);
    }

    @Test
    void howATableIsReadCanBeSaid() {
        folder.with("seminar.yaml", GROUPS + """
                registrations:
                  file: people.txt
                  charset: windows-1250
                  separator: "|"
                  headerRow: 2
                  columns: {id: Code, name: Who}
                """).with("people.txt", "Code|Who\nWho|Code\nP1|B\u0159ezina".replace("Who|Code", "Code|Who")
                .getBytes(java.nio.charset.Charset.forName("windows-1250")));

        assertThat(folder.person().name()).isEqualTo("B\u0159ezina");
        assertThat(folder.read().log().forms()).containsExactly(
                "people.txt: CSV, windows-1250, separated by '|', header in row 2");

        assertThat(folder.with("seminar.yaml", GROUPS + """
                registrations: {charset: klingon, separator: ab, reading: loose, headerRow: 0}
                limits: {rows: 1, lines: 2}
                """).problems()).hasSize(6).last().asString().contains("there are more than 1 rows");
    }
}
