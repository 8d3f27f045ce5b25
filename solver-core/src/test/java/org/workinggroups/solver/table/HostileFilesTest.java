package org.workinggroups.solver.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Change;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Problem;

/** Files that are broken, or were made to do harm: each ends in a clear message, quickly and in little memory. */
class HostileFilesTest {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""";
    private static final String WORKBOOK = """
            <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String LINKS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
             Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final String STRINGS = """
            <?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""";

    private Problems problems = new Problems();

    /** A workbook by hand: the library writes sound ones only. */
    private static byte[] workbook(String sheet) {
        return zip(TYPES, STRINGS, out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] workbook(Part sheet) {
        return zip(TYPES, STRINGS, sheet);
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Writes a part of a workbook. */
    private interface Part {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(String types, String strings, Part sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (String[] part : new String[][] {{"[Content_Types].xml", types}, {"xl/workbook.xml", WORKBOOK},
                {"xl/_rels/workbook.xml.rels", LINKS}, {"xl/sharedStrings.xml", strings}}) {
                out.putNextEntry(new ZipEntry(part[0]));
                out.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Optional<Table> read(byte[] bytes, Reading reading) {
        problems = new Problems();
        TableSettings settings = new TableSettings(Optional.empty(), OptionalInt.empty(), Optional.empty(),
                Optional.empty(), reading, TableLimits.STANDARD);
        return Assertions.assertTimeout(Duration.ofSeconds(10), () -> TableReader.read("people.xlsx", bytes, settings,
                Set.of("id", "name")::contains, problems));
    }

    private Table table(byte[] bytes) {
        Table table = read(bytes, Reading.STRICT).orElseThrow();
        problems.throwIfAny();
        return table;
    }

    private String refusal(byte[] bytes) {
        read(bytes, Reading.STRICT);
        try {
            problems.throwIfAny();
            return "";
        } catch (InvalidSeminarException e) {
            assertThat(e.problems()).hasSize(1);
            return e.problems().getFirst().toString();
        }
    }

    @Test
    void aHandMadeWorkbookIsReadable() {
        assertThat(table(workbook(sheet("<row r=\"1\">" + text("A1", "id") + text("C1", "name") + "</row><row r=\"3\">"
                + text("A3", "P1") + text("C3", "Bat") + "</row>"))).rows().getFirst().cell(2)).isEqualTo("Bat");
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() {
        byte[] spaces = new byte[1_000_000];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = workbook(out -> {
            out.write(sheet("").replace("</sheetData></worksheet>", "").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(spaces);
            }
        });

        assertThat(bomb.length).isLessThan(3_000_000);
        assertThat(refusal(bomb)).isEqualTo("people.xlsx: this workbook unpacks to more than 50 MB "
                + "(limits.unpackedMegabytes). Maybe pictures are in it, it was made to fill the memory, or is not the "
                + "workbook that was meant");

        byte[] noise = "<row/>".repeat(160_000).getBytes(StandardCharsets.UTF_8);
        byte[] unseen = workbook(out -> {
            out.write("not xml".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                out.write(noise);
            }
        });
        assertThat(refusal(unseen)).contains("unpacks to more than 50 MB");
    }

    @Test
    void aBombOfSharedStringsIsRefused() {
        byte[] bomb = zip(TYPES, STRINGS.replace("/>", ">") + "<si><t>bomb</t></si>".repeat(2_600_000) + "</sst>",
                out -> out.write(sheet("").getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(bomb)).contains("unpacks to more than 50 MB");
    }

    @Test
    void entitiesAreRefused() {
        for (String declared : List.of("<!ENTITY name SYSTEM \"file:///etc/hostname\">", "<!ENTITY name \"lol\">")) {
            String evil = sheet("<row r=\"1\">" + text("A1", "id") + text("B1", "&name;") + "</row>")
                    .replace("<worksheet", "<!DOCTYPE worksheet [" + declared + "]><worksheet");

            assertThat(refusal(workbook(evil))).isEqualTo("people.xlsx: this workbook declares entities, which no "
                    + "spreadsheet program does. Maybe it is an attack");
        }
    }

    @Test
    void rowsColumnsAndCellsHaveTheirLimits() {
        assertThat(refusal(workbook(out -> {
            out.write(sheet("<row r=\"1\">" + text("A1", "id") + "</row>").replace("</sheetData></worksheet>", "")
                    .getBytes(StandardCharsets.UTF_8));
            for (int row = 2; row <= 1_000_000; row++) {
                out.write(("<row r=\"" + row + "\"/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }))).isEqualTo("people.xlsx: there are more than 200000 rows (limits.rows). Maybe empty rows with a format "
                + "stand below the table and can be deleted");
        for (String address : List.of("ALM1", "XFD1", "ZZZZZZ1", "AAAAAAAAAAAAAAAAAAAA1")) {
            assertThat(refusal(workbook(sheet("<row r=\"1\">" + text("A1", "id") + text(address, "x") + "</row>"))))
                    .isEqualTo("people.xlsx: there are more than 1000 columns (limits.columns). Maybe cells with a "
                            + "format stand beside the table and can be deleted");
        }
        assertThat(refusal(workbook(sheet("<row r=\"1\">" + "<c/>".repeat(1001) + "</row>"))))
                .contains("more than 1000 columns");
        assertThat(refusal(workbook(sheet("<row r=\"1\">" + text("A1", "x".repeat(100_001)) + "</row>"))))
                .contains("a cell has more than 100000 characters");
    }

    @Test
    void aCellOfAHundredThousandCharactersIsStillATextAndALimitCanBeRaised() {
        byte[] long100 = workbook(sheet("<row r=\"1\">" + text("A1", "id") + "</row><row r=\"2\">"
                + text("A2", "x".repeat(100_000)) + "</row>"));
        assertThat(table(long100).rows().getFirst().cell(0)).hasSize(100_000);

        TableLimits wide = new TableLimits(1_000_000, 1_000_000, 10, 2000, 10_000, 100);
        assertThat(TableReader.read("people.xlsx", workbook(sheet("<row r=\"1\">" + text("A1", "id") + text("ALM1", "x")
                + "</row>")), TableSettings.within(wide), "id"::equals, problems).orElseThrow().headers()).hasSize(1001);
    }

    @Test
    void aWorkbookThatWasCutOffIsDamaged() {
        byte[] whole = Sheets.of(List.of(List.of("id", "name"), List.of("P1", "Bat")));
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).as(length + " bytes").startsWith("people.xlsx: this workbook "
                    + "is damaged");
        }
        assertThat(refusal(zip("<Types/>", STRINGS, out -> { }))).contains("damaged");
    }

    @Test
    void oldWorkbooksPasswordsAndOtherFilesAreToldAsSuch() {
        byte[] compound = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, compound, 0, magic.length);
        assertThat(refusal(compound)).isEqualTo("people.xlsx: this is an old workbook (.xls). Maybe \"Save as\", \"Excel "
                + "workbook (.xlsx)\" helps");

        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1152, name.length);
        assertThat(refusal(compound)).isEqualTo("people.xlsx: this workbook has a password. Maybe it can be saved without "
                + "one");

        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains("this is a PDF");
        assertThat(refusal(new byte[] {'P', 'K', 5, 6})).contains("nothing in it");
        assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8})).contains("packed");
        assertThat(refusal(new byte[0])).contains("empty");
    }

    @Test
    void formulasGiveTheirLastResultAndErrorsAreTold() {
        String rows = "<row r=\"1\">" + text("A1", "id") + text("B1", "name") + "</row><row r=\"2\"><c r=\"A2\"><f>1+1</f>"
                + "<v>2</v></c><c r=\"B2\" t=\"str\"><f>A2&amp;\"x\"</f><v>2x</v></c></row>";
        Table table = table(workbook(sheet(rows)));
        assertThat(table.rows().getFirst().cells()).containsExactly("2", "2x");
        assertThat(problems.changes()).extracting(Change::toString).containsExactly(
                "people.xlsx, row 2, column id: \"=1+1\" read as \"2\": the last result of a formula",
                "people.xlsx, row 2, column name: \"=A2&\"x\"\" read as \"2x\": the last result of a formula");

        String broken = "<row r=\"1\">" + text("A1", "id") + text("B1", "name") + "</row><row r=\"2\">" + text("A2", "P1")
                + "%s</row>";
        for (String cell : List.of("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", "<c r=\"B2\" t=\"e\"><f>C9</f><v>#REF!</v></c>",
                "<c r=\"B2\"><f>C9</f></c>", "<c r=\"B2\"><v>two</v></c>")) {
            byte[] bytes = workbook(sheet(broken.formatted(cell)));
            assertThat(refusal(bytes)).startsWith("people.xlsx, row 2, column name: the spreadsheet could not compute this "
                    + "cell");
            assertThat(read(bytes, Reading.LENIENT).orElseThrow().rows().getFirst().cell(1)).isEmpty();
            assertThat(problems.changes()).hasSize(1);
        }
    }

    @Test
    void everyScriptIsKeptAndHalfACharacterIsNot() {
        List<String> names = List.of("نجيب محفوظ", "e\u0301ternelle", "ជាតិ", "\uD83D\uDE42", "a\u200Fb", "x\u0000y"
                .replace("\u0000", "_x0041_"));
        StringBuilder rows = new StringBuilder("<row r=\"1\">" + text("A1", "name") + "</row>");
        for (int i = 0; i < names.size(); i++) {
            rows.append("<row r=\"").append(i + 2).append("\">").append(text("A" + (i + 2), names.get(i)))
                    .append("</row>");
        }
        assertThat(table(workbook(sheet(rows.toString()))).rows()).extracting(row -> row.cell(0)).containsExactly(
                "نجيب محفوظ", "e\u0301ternelle", "ជាតិ", "\uD83D\uDE42", "a\u200Fb", "xAy");

        byte[] half = workbook(sheet("<row r=\"1\">" + text("A1", "name") + "</row><row r=\"2\">" + text("A2",
                "Bat_xD83D_") + "</row>"));
        assertThat(refusal(half)).isEqualTo("people.xlsx, row 2, column name: this cell has half a character in it: "
                + "\"Bat\uFFFD\". Maybe the text was cut off in the middle of a character");
        assertThat(read(half, Reading.LENIENT).orElseThrow().rows().getFirst().cell(0)).isEqualTo("Bat\uFFFD");
        assertThat(refusal(workbook(sheet("<row r=\"1\">" + text("A1", "&#xD83D;") + "</row>")))).contains("damaged");
        assertThat(refusal("id,name\nP1,Bat\n".getBytes(StandardCharsets.UTF_16LE).clone())).isEmpty();
        assertThat(refusal("\uFEFFid,name\nP1,Bat\uD83D\n".chars().collect(ByteArrayOutputStream::new, (out, character) -> {
            out.write(character);
            out.write(character >> 8);
        }, (left, right) -> { }).toByteArray())).contains("not UTF-16LE");
    }

    @Test
    void otherFilesAreCalledByTheirName() throws IOException {
        assertThat(refusal(zipOf("mimetype", "content.xml"))).isEqualTo("people.xlsx: this is an OpenDocument file "
                + "(.ods). Maybe \"Save as\", \"Excel workbook (.xlsx)\" helps");
        assertThat(refusal(zipOf("[Content_Types].xml", "xl/workbook.bin"))).contains("a binary workbook (.xlsb)");
        assertThat(refusal(zipOf("[Content_Types].xml", "word/document.xml")))
                .contains("without an Excel workbook in it");
        for (String page : List.of("<html><table><tr><td>id", "\uFEFF\n<!DOCTYPE html>",
                "<?xml version=\"1.0\"?><Workbook>", "  <TABLE>")) {
            assertThat(refusal(page.getBytes(StandardCharsets.UTF_8))).contains("a web page or XML, not a table");
        }
        assertThat(table("<id>,name\nP1,Bat\n".getBytes(StandardCharsets.UTF_8)).headers()).contains("<id>");
    }

    private static byte[] zipOf(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** All of the rows up to the limit used to be looked at, for seconds, before the refusal was told. */
    @Test
    void nothingIsReadOfATableThatIsTooLong() {
        assertThat(read(("id\n" + "P\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8), Reading.STRICT)).isEmpty();
    }

    /** A list of parts may claim a million of them in a few megabytes; the library would read them all. */
    @Test
    void aZipOfTooManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 10_000; i++) {
                ZipEntry entry = new ZipEntry(String.valueOf(i));
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                out.putNextEntry(entry);
            }
        }
        assertThat(refusal(bytes.toByteArray())).contains("more than 10000 parts");
    }

    @Test
    void aMillionEmptyLinesOfTextAreRefused() {
        assertThat(refusal(("id\n" + "\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("more than 200000 rows");
        assertThat(refusal(("id" + ",".repeat(49_000_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("more than 1000 columns");
        assertThat(refusal(("id\n" + "\"".repeat(3_000_001)).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void problemsAreToldWithoutAnyCode() {
        assertThatCode(() -> read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, Reading.STRICT)).doesNotThrowAnyException();
        assertThat(problems.notices()).extracting(Problem::toString).isEmpty();
        assertThat(Sheets.workbook(book -> {
            Worksheet sheet = book.newWorksheet("Empty");
            sheet.value(0, 0, " ");
        })).satisfies(bytes -> assertThat(refusal(bytes)).contains("this sheet is empty: \"Empty\""));
    }
}
