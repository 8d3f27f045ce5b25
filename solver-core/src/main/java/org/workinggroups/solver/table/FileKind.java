package org.workinggroups.solver.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is, by its first bytes. */
enum FileKind {
    /** XLSX, or another kind of zip. */
    ZIP("", "", 'P', 'K', 3, 4),
    /** A workbook of Excel 97 to 2003, or an XLSX with a password: both are OLE2 compound files. */
    COMPOUND("this is an old workbook (.xls)", "\"Save as\", \"Excel workbook (.xlsx)\" helps",
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    /** A zip that holds nothing. */
    EMPTY_ZIP("this workbook has nothing in it", "it was not saved", 'P', 'K', 5, 6),
    /** PDF. */
    PDF("this is a PDF, not a table", "the spreadsheet it was made from was meant", '%', 'P', 'D', 'F'),
    /** A packed file. */
    GZIP("this file is packed", "it should be unpacked first", 0x1F, 0x8B),
    /** Anything else may be a text. */
    TEXT("", ""),
    /** A text that is no CSV: what some programs write under the name of an old workbook. */
    MARKUP("this is a web page or XML, not a table", "a spreadsheet program opens it and can save it as Excel workbook "
            + "(.xlsx)");

    /** Bytes within which a text shows what it is. */
    private static final int LOOKED_AT = 200;
    private static final Pattern MARKED_UP = Pattern.compile(
            "(\u00EF\u00BB\u00BF)?\\s*<(!doctype|html|head|body|table|\\?xml).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String message;
    private final String maybe;
    private final byte[] magic;

    FileKind(String message, String maybe, int... magic) {
        this.message = message;
        this.maybe = maybe;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    static FileKind of(byte[] bytes) {
        FileKind found = Arrays.stream(values()).filter(kind -> bytes.length >= kind.magic.length
                && Arrays.equals(bytes, 0, kind.magic.length, kind.magic, 0, kind.magic.length)).findFirst().orElse(TEXT);
        return found == TEXT && MARKED_UP.matcher(new String(bytes, 0, Math.min(LOOKED_AT, bytes.length),
                StandardCharsets.ISO_8859_1)).matches() ? MARKUP : found;
    }

    /** Why such a file cannot be read; empty if it may be. */
    String refusal(byte[] bytes) {
        return isEncrypted(bytes) ? "this workbook has a password" : message;
    }

    /** What helps. */
    String maybe(byte[] bytes) {
        return isEncrypted(bytes) ? "it can be saved without one" : maybe;
    }

    private boolean isEncrypted(byte[] bytes) {
        if (this != COMPOUND) {
            return false;
        }
        for (int i = 0; i + ENCRYPTED.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                return true;
            }
        }
        return false;
    }
}
