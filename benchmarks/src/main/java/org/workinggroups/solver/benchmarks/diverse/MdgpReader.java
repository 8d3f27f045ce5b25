package org.workinggroups.solver.benchmarks.diverse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.SizeRange;

/**
 * Reads the text format of MDGPLIB (M. Gallego, M. Laguna, R. Marti and A. Duarte: Tabu search with strategic
 * oscillation for the maximally diverse grouping problem, 2013). The first line holds the number of elements, the
 * number of groups, {@code ss} for groups of the same size or {@code ds} for different ones, and the least and the
 * greatest size of each group; every further line two elements, counted from 0, and their distance.
 */
public final class MdgpReader {

    private static final int FIRST_SIZE = 3;

    private final String name;
    private double[][] distances;

    private MdgpReader(String name) {
        this.name = name;
    }

    /** Reads a file; the instance is named after it. */
    public static DiverseInstance read(Path file) {
        try {
            return read(file.getFileName().toString().replaceFirst("\\.txt$", ""), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The instance cannot be read: " + file, e);
        }
    }

    /**
     * Reads lines.
     *
     * @throws IllegalArgumentException if a line is not understood; it names the line
     */
    public static DiverseInstance read(String name, List<String> lines) {
        return new MdgpReader(name).instance(lines);
    }

    private DiverseInstance instance(List<String> lines) {
        if (lines.isEmpty()) {
            throw wrong(0, "the file is empty");
        }
        List<SizeRange> sizes = header(lines.getFirst().strip().split("\\s+"));
        for (int row = 1; row < lines.size(); row++) {
            if (!lines.get(row).isBlank()) {
                distance(row, lines.get(row).strip().split("\\s+"));
            }
        }
        return new DiverseInstance(name, sizes, distances);
    }

    private List<SizeRange> header(String[] words) {
        if (words.length < FIRST_SIZE) {
            throw wrong(0, "it should begin with elements, groups, ss or ds");
        }
        int elements = whole(0, words[0]);
        int groups = whole(0, words[1]);
        if (words.length != FIRST_SIZE + 2 * groups) {
            throw wrong(0, groups + " groups need " + 2 * groups + " sizes, not " + (words.length - FIRST_SIZE));
        }
        distances = new double[elements][elements];
        List<SizeRange> sizes = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            sizes.add(new SizeRange(whole(0, words[FIRST_SIZE + 2 * g]), whole(0, words[FIRST_SIZE + 2 * g + 1])));
        }
        return sizes;
    }

    private void distance(int row, String[] words) {
        if (words.length != 3) {
            throw wrong(row, "it should hold two elements and their distance");
        }
        int first = whole(row, words[0]);
        int second = whole(row, words[1]);
        if (Math.max(first, second) >= distances.length) {
            throw wrong(row, "element " + Math.max(first, second) + " is not below " + distances.length);
        }
        try {
            distances[first][second] = Double.parseDouble(words[2]);
        } catch (NumberFormatException e) {
            throw wrong(row, "\"" + words[2] + "\" is no distance");
        }
        distances[second][first] = distances[first][second];
    }

    private int whole(int row, String word) {
        try {
            return Integer.parseUnsignedInt(word);
        } catch (NumberFormatException e) {
            throw wrong(row, "\"" + word + "\" is no number of elements");
        }
    }

    private IllegalArgumentException wrong(int row, String message) {
        return new IllegalArgumentException(name + ", line " + (row + 1) + ": " + message
                + ". Maybe this is not a file of MDGPLIB.");
    }
}
