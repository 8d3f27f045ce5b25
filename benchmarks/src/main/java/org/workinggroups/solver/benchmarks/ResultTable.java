package org.workinggroups.solver.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A tracked CSV table of results. Rows are only ever added, so that the history keeps its regressions. Each row begins
 * with the commit, the date and the machine, and is on the disk when {@link #add} returns.
 */
public final class ResultTable {

    private static final List<String> STAMP = List.of("commit", "date", "cores", "processor", "java", "heapMb");

    private final Path file;
    private final List<String> stamp;
    private final int width;

    /**
     * A table in a file that may exist already.
     *
     * @param file    where it stands; created with its folder at the first row
     * @param columns names of the columns after the stamp
     * @throws IllegalStateException if the file has other columns
     */
    public ResultTable(Path file, String... columns) {
        this.file = file;
        this.width = columns.length;
        Machine machine = Machine.current();
        this.stamp = List.of(Commit.current(), LocalDate.now().toString(), Integer.toString(machine.cores()),
                machine.processor(), machine.java(), Long.toString(machine.heap()));
        List<String> header = new ArrayList<>(STAMP);
        header.addAll(List.of(columns));
        open(line(header));
    }

    private void open(String header) {
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                checkHeader(header);
                endTornLine();
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent());
                append(header);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The results cannot be kept: " + file, e);
        }
    }

    private void checkHeader(String header) throws IOException {
        try (var lines = Files.lines(file)) {
            String found = lines.findFirst().orElse("");
            if (!found.equals(header)) {
                throw new IllegalStateException(file + " has the columns " + found + ", not " + header
                        + ". Maybe the benchmark has changed since: give the old table another name.");
            }
        }
    }

    /** A run that was killed while it wrote may have left half a row: the next one begins on a line of its own. */
    private void endTornLine() throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (content[content.length - 1] != '\n') {
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
    }

    /**
     * Reads a table's rows, cells by column; rows torn by a kill are left out.
     *
     * @param file where it stands; a missing file has no rows
     */
    public static List<Map<String, String>> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
            return lines.stream().skip(1).map(ResultTable::cells).filter(row -> row.size() == header.size())
                    .map(row -> byColumn(header, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The results cannot be read: " + file, e);
        }
    }

    private static Map<String, String> byColumn(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Adds a row; numbers with a fraction should be rounded by the caller. */
    public synchronized void add(Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values were given for " + width + " columns");
        }
        List<String> row = new ArrayList<>(stamp);
        for (Object value : values) {
            row.add(String.valueOf(value));
        }
        try {
            append(line(row));
        } catch (IOException e) {
            throw new UncheckedIOException("The results cannot be kept: " + file, e);
        }
    }

    private void append(String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ResultTable::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
