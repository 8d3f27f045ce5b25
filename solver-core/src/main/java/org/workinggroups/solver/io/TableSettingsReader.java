package org.workinggroups.solver.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.workinggroups.solver.table.Reading;
import org.workinggroups.solver.table.TableLimits;
import org.workinggroups.solver.table.TableSettings;

/** Reads the parts of {@code seminar.yaml} that say how tables are to be read. */
final class TableSettingsReader {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 2_000;
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

    private TableSettingsReader() {
    }

    /** How the registrations are to be read. */
    static TableSettings settings(Section registrations, TableLimits limits) {
        return new TableSettings(registrations.get("sheet").map(Section::text),
                registrations.get("headerRow").map(TableSettingsReader::row).orElse(OptionalInt.empty()),
                registrations.get("charset").flatMap(TableSettingsReader::charset),
                registrations.get("separator").flatMap(TableSettingsReader::separator),
                registrations.get("reading").map(TableSettingsReader::reading).orElse(Reading.STRICT), limits);
    }

    /** The limits of tables: those that are set, else the standard ones. */
    static TableLimits limits(Section limits) {
        TableLimits read = new TableLimits(
                whole(limits, "megabytes", MOST_MEGABYTES, TableLimits.MOST_BYTES / MEGABYTE) * MEGABYTE,
                whole(limits, "unpackedMegabytes", MOST_MEGABYTES, TableLimits.MOST_UNPACKED_BYTES / MEGABYTE)
                        * MEGABYTE,
                whole(limits, "rows", Integer.MAX_VALUE, TableLimits.MOST_ROWS),
                whole(limits, "columns", Integer.MAX_VALUE, TableLimits.MOST_COLUMNS),
                whole(limits, "cells", Integer.MAX_VALUE, TableLimits.MOST_CELLS),
                whole(limits, "textLength", Integer.MAX_VALUE, TableLimits.LONGEST_TEXT));
        limits.reportUnknown();
        return read;
    }

    private static int whole(Section limits, String key, int greatest, int otherwise) {
        return limits.get(key).map(section -> section.whole(1, greatest, otherwise)).orElse(otherwise);
    }

    private static OptionalInt row(Section section) {
        return OptionalInt.of(section.whole(1, Integer.MAX_VALUE, 1));
    }

    private static Optional<Charset> charset(Section section) {
        try {
            return Optional.of(Charset.forName(section.text()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            section.error("this character set is not known", "UTF-8, UTF-16 or windows-1252 was meant");
            return Optional.empty();
        }
    }

    private static Optional<Character> separator(Section section) {
        String text = section.text();
        Character named = SEPARATORS.get(text.toLowerCase(Locale.ROOT));
        if (named != null || text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("\"")) {
            return Optional.of(named != null ? named : text.charAt(0));
        }
        section.error("a separator is comma, semicolon, tab, or one character in quotes", "");
        return Optional.empty();
    }

    private static Reading reading(Section section) {
        String text = section.text().toLowerCase(Locale.ROOT);
        if (!text.equals("strict") && !text.equals("lenient")) {
            section.error("a table is read either strict or lenient",
                    "strict refuses what is not certain, lenient takes the safest meaning and tells it");
        }
        return text.equals("lenient") ? Reading.LENIENT : Reading.STRICT;
    }
}
