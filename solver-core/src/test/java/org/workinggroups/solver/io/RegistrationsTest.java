package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.table.TableLimits;

class RegistrationsTest {

    @TempDir
    private Path temporary;
    private SeminarFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SeminarFolder.in(temporary);
    }

    private SeminarFolder table(String text) {
        return folder.with("registrations.csv", text);
    }

    @Test
    void headersMatchWhateverTheirSpelling() {
        Participant person = table("""
                ID,Name,E-mail,Institution type,Preference 1,PREFERENCE_2,Dietary wish
                P1,Bat,bat@seminar.example,NGO,wg2,WG1,vegan
                """).person();

        assertThat(person.email()).isEqualTo("bat@seminar.example");
        assertThat(person.preferences()).containsExactly("WG2", "WG1");
        assertThat(person.values("institutionType")).containsExactly("NGO");
        assertThat(person.values("Dietary wish")).containsExactly("vegan");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyUsualSeparatorIsUnderstoodWithAndWithoutByteOrderMark(String separator) {
        String text = "id,name,gender\r\nP1,\"Bat, the elder; of two\",M\r\n".replace(",name,", separator + "name"
                + separator).replace("P1,", "P1" + separator).replace(",M", separator + "M");

        assertThat(table(text).person().name()).isEqualTo("Bat, the elder; of two");
        assertThat(table('\uFEFF' + text).person()).isEqualTo(table(text).person());
    }

    @Test
    void columnsCanBeMapped() {
        folder.with("seminar.yaml", SeminarFolder.YAML + """
                registrations:
                  file: registrations.csv
                  columns: {id: Badge, name: Full name, preference1: Wish}
                """);

        Participant person = table("Badge,Full name,Wish\n007,Bat,WG2\n").person();

        assertThat(person.id()).isEqualTo("007");
        assertThat(person.name()).isEqualTo("Bat");
        assertThat(person.preferences()).containsExactly("WG2");
    }

    @Test
    void mappingsThatLeadNowhereAreTold() {
        folder.with("seminar.yaml", SeminarFolder.YAML + """
                registrations:
                  columns: {name: Ful name, prefrences: Wish, email: Mail, gender: Mail}
                """);

        assertThat(table("id,Full name,Mail\nP1,Bat,x\n").problems()).containsExactly(
                "seminar.yaml, row 6, column registrations.columns.prefrences: there is no such column to map: "
                        + "\"prefrences\". Maybe preferences was meant",
                "seminar.yaml, row 6, column registrations.columns.name: no column of registrations.csv has this "
                        + "header: \"Ful name\". Maybe Full name was meant",
                "seminar.yaml, row 6, column registrations.columns.gender: this column is mapped to something else "
                        + "already: \"Mail\". Maybe another column was meant");
    }

    @Test
    void headersThatAreMissingRepeatedOrAmbiguousAreTold() {
        assertThat(table("Name,Number\nBat,1\n").problems()).containsExactly("registrations.csv, row 1: there is no "
                + "column id; the columns are Name, Number. Maybe a column needs the header id, or seminar.yaml should "
                + "map one to it");
        assertThat(table("id,name,name\nP1,Bat,Bat\n").problems()).containsExactly("registrations.csv, row 1, column "
                + "name: columns 2 and 3 have the same header: \"name\". Maybe one was copied from the other");
        assertThat(table("id,,name\nP1,,Bat\nP2,come?,Anna\n").problems()).containsExactly("registrations.csv, row 1: "
                + "column 2 has no header, but row 3 has a value in it. Maybe a remark stands beside the table, or the "
                + "header was forgotten");
        assertThat(table("id,,name,,\nP1,,Bat,,\n").person().name()).isEqualTo("Bat");
        assertThat(table("id,E-mail,Email\nP1,a,b\n").problems()).containsExactly("registrations.csv, row 1, column "
                + "Email: the columns \"E-mail\" and \"Email\" both mean email: \"Email\". Maybe one of them has "
                + "another meaning and needs another header");
        assertThat(table("id,preferences,preference1\nP1,WG1,WG2\n").problems()).singleElement().asString()
                .contains("one column and in numbered columns");
    }

    @Test
    void aHeaderThatIsAlmostKnownIsRemarkedUpon() {
        assertThat(table("id,prefrences\nP1,WG1\n").notices()).containsExactly("registrations.csv, row 1, column "
                + "prefrences: this column is read as a further attribute: \"prefrences\". "
                + "Maybe preferences was meant; seminar.yaml can map it");
        assertThat(table("id,Gender (F/M)\nP1,F\n").notices()).singleElement().asString()
                .contains("Maybe gender was meant");
        assertThat(table("id,Prefered working group\nP1,1\n").notices()).singleElement().asString()
                .contains("Maybe preferences was meant");
        assertThat(table("id,Languages,Network\nP1,English,N1\n").notices()).isEmpty();
        assertThat(table("id,Languages,Network\nP1,English,N1\n").read().log().forms()).contains(
                "registrations.csv: attributes under their own names: Languages, Network");
    }

    /** The first wish stood under a header nobody knew, and the second wish was taken for the first without a word. */
    @Test
    void theColumnOfAnEarlierWishMayNotBeMissing() {
        assertThat(table("id,My dream group,2nd choice\nP1,WG1,WG2\n").problems()).containsExactly("registrations.csv, "
                + "row 1, column 2nd choice: this column is preference2, but no column is preference1; the columns are "
                + "id, My dream group, 2nd choice: \"2nd choice\". Maybe the header of the other is not known: "
                + "seminar.yaml can map it, \"columns: {preference1: its header}\"");
        assertThat(table("id,Preferred Working Group (1st choice),2nd choice\nP1,WG1,WG2\n").person().preferences())
                .containsExactly("WG1", "WG2");
    }

    @Test
    void rowsThatAreTooLongAreToldAndEmptyOnesSkipped() {
        assertThat(table("id,name\nP1,Bat, the elder\nP2\n").problems()).containsExactly("registrations.csv, row 2: "
                + "this row has 3 cells, the header has 2. Maybe a text with a separator in it is not in quotes");
        assertThat(table("id,name\n\nP2,Anna\n , \n").notices()).containsExactly(
                "registrations.csv, row 2: 2 empty rows were skipped, the first one here");
        assertThat(table("id,name\n\nP2,Anna\n").read().origins().participant(0, "id").row()).isEqualTo(3);
    }

    @Test
    void whoHasCancelledLeavesAndIsMentioned() {
        SeminarFolder cancelled = table("id,Status,pin\nP1,Confirmed,\nP2,cancelled,WG9\nP3,,\n");

        assertThat(cancelled.read().seminar().participants()).extracting(Participant::id).containsExactly("P1", "P3");
        assertThat(cancelled.notices()).containsExactly(
                "registrations.csv, row 3, column Status: participant P2 is left out: \"cancelled\"");
        assertThat(table("id,status\nP1,canceld\n").problems()).containsExactly("registrations.csv, row 2, column "
                + "status: this status is not known: \"canceld\". Maybe cancelled was meant");
        assertThat(table("id,status\nP1,declined\n").problems()).containsExactly("registrations.csv: there is nobody "
                + "to place. Maybe the file has only a header, or everybody has cancelled");
    }

    @Test
    void cellsMayHoldSeveralValues() {
        Participant person = table("""
                id,expertise,role,needs,forbidden,Languages
                P1,law; defenders;law,Note taker;Moderator,step-free;signing,WG2,English;a\\;b;AC\\DC
                """).person();

        assertThat(person.values("expertise")).containsExactly("law", "defenders");
        assertThat(person.values("role")).containsExactly("note-taker", "moderator");
        assertThat(person.needs()).containsExactly("signing", "step-free");
        assertThat(person.forbidden()).containsExactly("WG2");
        assertThat(person.values("Languages")).containsExactly("English", "a;b", "AC\\DC");
    }

    @Test
    void whatIsNotKnownIsNoValue() {
        Participant person = table("""
                id,gender,sector,institution,x,pin,preferences
                P1,UNDISCLOSED,n/a,-,Unknown,none,-
                """).person();

        assertThat(person.attributes()).isEmpty();
        assertThat(person.pin()).isEmpty();
        assertThat(person.preferences()).isEmpty();
    }

    @Test
    void staffDoNotCount() {
        List<Participant> people = table("id,counted\nP1,no\nP2,Yes\nP3,\nP4,0\n").read().seminar().participants();

        assertThat(people).extracting(Participant::counted).containsExactly(false, true, true, false);
    }

    @Test
    void partnersAreReadByAnyOfTheirNamesAndTheReadingIsTold() {
        SeminarFolder partners = table("id,Partner\nP1,Laos\nP2,mn\nP3,MNG\nP4,Laos\n");

        assertThat(partners.read().seminar().participants()).extracting(person -> person.values("partner").getFirst())
                .containsExactly("LAO", "MNG", "MNG", "LAO");
        assertThat(partners.changes()).containsExactly(
                "registrations.csv, row 2, column Partner: \"Laos\" read as \"LAO\": another name of the partner",
                "registrations.csv, row 3, column Partner: \"mn\" read as \"MNG\": another name of the partner",
                "registrations.csv, row 5, column Partner: \"Laos\" read as \"LAO\": another name of the partner");
    }

    @Test
    void anOwnRegionWinsAndAnotherSeminarsPartnersStayAsTheyAre() {
        table("id,partner,Region\nP1,AUS,PACIFIC\nP2,NZL,\n");
        assertThat(folder.read().seminar().participants()).extracting(person -> person.values("region").getFirst())
                .containsExactly("PACIFIC", "ASIA");

        folder.with("seminar.yaml", SeminarFolder.YAML + "partners: any\n");
        Participant person = table("id,partner\nP1,Atlantis\n").person();
        assertThat(person.attributes()).containsOnlyKeys("partner").containsEntry("partner", List.of("Atlantis"));
    }

    @Test
    void everyUsualEncodingIsUnderstood() {
        String text = "id,name\nP1,Zo\u00eb D\u00f6rr\n";

        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            assertThat(folder.with("registrations.csv", text.getBytes(Charset.forName(charset))).person().name())
                    .as(charset).isEqualTo("Zo\u00eb D\u00f6rr");
        }
        assertThat(folder.with("registrations.csv", text.getBytes(Charset.forName("windows-1252"))).notices())
                .containsExactly("registrations.csv: read as windows-1252, which is a guess: the file does not say it. "
                        + "Maybe a wrong letter in a name shows a wrong guess; seminar.yaml can name the charset");
    }

    @Test
    void aFileThatIsNoTableIsTold() {
        byte[] slip = "id,name\nP1,Zo\u00eb \u00d6\u00df \u0159\u00e9\nP2,?\n".getBytes(StandardCharsets.UTF_8);
        slip[slip.length - 2] = (byte) 0xEB;
        assertThat(folder.with("registrations.csv", slip).problems()).containsExactly("registrations.csv, row 3: "
                + "this line has a character that is not UTF-8: \"byte EB\". Maybe saved in another character set; save "
                + "as CSV UTF-8");
        assertThat(folder.with("registrations.csv", new byte[] {'P', 'K', 3, 4, 0}).problems())
                .singleElement().asString().contains("this workbook is damaged");
        assertThat(table("id,name\nP1,B\0at\n").problems()).singleElement().asString()
                .startsWith("registrations.csv, row 2: this file has characters that no text has");
    }

    @Test
    void quotesThatDoNotMatchAreToldWhereTheyOpen() {
        assertThat(table("id,name\nP1,Bat\nP2,\"Anna\nP3,Keo\n").problems()).containsExactly("registrations.csv, row "
                + "3: the quote that opens a cell on this line is never closed. Maybe a closing \" is missing, or a \" "
                + "within the text should be written \"\"");
        assertThat(table("id,name\nP1,\"Bat\" the elder\n").problems()).singleElement().asString()
                .contains("row 2").contains("goes on after its closing quote");
        assertThat(table("id,name\nP1,Bat \"the elder\"\n").person().name()).isEqualTo("Bat \"the elder\"");
    }

    @Test
    void textsOfMonstrousSizeAreRefused() {
        assertThat(table("id,name\nP1," + "x".repeat(TableLimits.LONGEST_TEXT + 1) + "\n").problems()).singleElement()
                .asString().contains("row 2").contains("more than 100000 characters");
        assertThat(table("id" + ",x".repeat(TableLimits.MOST_COLUMNS) + "\nP1\n").problems()).singleElement().asString()
                .contains("more than 1000 columns");
        assertThat(table("id\n" + "P\n".repeat(TableLimits.MOST_ROWS)).problems()).first().asString()
                .contains("more than 200000 rows");
        assertThat(table("id\n" + "P".repeat(Limits.LONGEST_ID + 1) + "\n").problems()).singleElement().asString()
                .contains("more than 100 characters");
    }

    @Test
    void manyReferencesThatLeadNowhereAreSummedUp() {
        StringBuilder table = new StringBuilder("id,pin\n");
        for (int i = 0; i < 20_000; i++) {
            table.append('P').append(i).append(",Group ").append(i).append('\n');
        }

        assertThat(table(table.toString()).problems()).singleElement().asString().contains("lead to no group");
    }
}
