package org.workinggroups.solver.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.workinggroups.solver.table.TableLimits;

/**
 * Looks for words in files of any kind, in the parts of a workbook too.
 *
 * @param pattern any of the words, not within a longer one
 */
record Mentions(Pattern pattern) {

    static Mentions of(Set<String> words) {
        return new Mentions(Pattern.compile("(?<![\\p{L}\\p{N}])(" + words.stream().map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])"));
    }

    /** The files in which one of the words stands, as far as they can be read. */
    List<Path> in(List<Path> files) {
        return files.stream().filter(this::isIn).toList();
    }

    private boolean isIn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TableLimits.MOST_BYTES);
            return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? isInZip(bytes) : isIn(bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isInZip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (isIn(zip.readNBytes(TableLimits.MOST_BYTES))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean isIn(byte[] bytes) {
        return pattern.matcher(new String(bytes, StandardCharsets.UTF_8)).find()
                || pattern.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }
}
