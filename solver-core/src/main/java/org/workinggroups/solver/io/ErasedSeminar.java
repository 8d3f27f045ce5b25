package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar's files without some of its people. Rows are taken out of the tables as they are, everything else in them
 * stays byte for byte; what came of it is read again before anything is written, so that nothing is lost or left by a
 * slip.
 *
 * @param before  the seminar with them
 * @param after   the seminar without them
 * @param files   the new content of each file that has to change, by its name
 * @param digests the digest of each table that changes, by the one it had: a version may name a published table by it
 */
record ErasedSeminar(Seminar before, Seminar after, Map<String, byte[]> files, Map<String, String> digests) {

    private static final String STABILITY = "stability";
    private static final List<String> PEOPLE_OF_STABILITY = List.of("frozen", "moved");

    /**
     * Takes people out of a seminar.
     *
     * @param yaml its settings file
     * @param ours whether this program has written its files, so that they may be written again as a whole
     * @throws InvalidSeminarException if a file cannot be changed safely; it says what has to be done by hand
     */
    static ErasedSeminar of(Path yaml, boolean ours, Set<String> ids) {
        if (SeminarReader.isJson(yaml)) {
            return ofJson(yaml, ids);
        }
        SeminarReader.Sources sources = SeminarReader.sources(yaml);
        Seminar after = without(sources.seminar(), ids);
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (ours && !after.equals(sources.seminar())) {
            files.putAll(SeminarWriter.files(after, comment(yaml)));
        } else if (!ours) {
            checkSettings(sources, ids);
            files.putAll(tables(sources.tables(), after, ids));
            check(yaml, after, files);
        }
        Map<String, String> digests = new LinkedHashMap<>();
        sources.tables().stream().filter(source -> !ours && files.containsKey(source.table().name())).forEach(source ->
                digests.put(Digests.of(source.bytes()),
                        Digests.of(Objects.requireNonNull(files.get(source.table().name())))));
        return new ErasedSeminar(sources.seminar(), after, files, digests);
    }

    /** A seminar that stands in one document is written again as a whole. */
    private static ErasedSeminar ofJson(Path file, Set<String> ids) {
        Seminar before = SeminarReader.read(file).seminar();
        Seminar after = without(before, ids);
        return new ErasedSeminar(before, after, after.equals(before) ? Map.of()
                : Map.of(file.getFileName().toString(), SeminarJson.write(after)), Map.of());
    }

    private static Map<String, byte[]> tables(List<TableSource> tables, Seminar after, Set<String> ids) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TableSource source : tables) {
            Set<Integer> rows = source.rows(ids);
            if (!rows.isEmpty() && !source.isPlainText()) {
                rows.forEach(row -> problems.add(Problem.error(new Place(source.table().name(), row, ""), "",
                        "one of these people stands in this row of a "
                                + (source.table().isInWorkbook() ? "workbook" : "file in UTF-16")
                                + ", which is not rewritten", "the row can be deleted there, and the rest is done when "
                                + "this is run again")));
            } else if (!rows.isEmpty()) {
                files.put(source.table().name(), source.isOfRelations()
                        ? SeminarWriter.relations(after.relations()).getBytes(StandardCharsets.UTF_8)
                        : CsvRows.without(source.bytes(), rows));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return files;
    }

    private static void checkSettings(SeminarReader.Sources sources, Set<String> ids) {
        Object stated = sources.seminar().policy().settings().get(STABILITY);
        if (stated != null && !stated.equals(stability(stated, ids))) {
            throw new InvalidSeminarException(List.of(Problem.error(sources.origins().policy("policy." + STABILITY), "",
                    "the policy names one of these people, and settings are not rewritten",
                    "the id can be taken out there, and the rest is done when this is run again")));
        }
    }

    /** Reads what will be written; plans in folders of results are changed elsewhere, so they are not compared. */
    private static void check(Path yaml, Seminar after, Map<String, byte[]> files) {
        if (files.isEmpty()) {
            return;
        }
        Seminar read = SeminarReader.read(yaml, files);
        if (!read.participants().equals(after.participants()) || !read.relations().equals(after.relations())) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.in(String.valueOf(yaml.getFileName())), "",
                    "these people cannot be taken out of the seminar's tables safely", "several people share an id; the "
                            + "rows can be deleted by hand, and the rest is done when this is run again")));
        }
    }

    /** The remark at the top of a settings file. */
    private static String comment(Path yaml) {
        try (Stream<String> lines = Files.lines(yaml)) {
            return lines.takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1).strip())
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    /** A seminar without these people, also in its ties, its policy and its plans. */
    static Seminar without(Seminar seminar, Set<String> ids) {
        List<Relation> ties = seminar.relations().stream().map(tie -> new Relation(tie.kind(),
                tie.participants().stream().filter(id -> !ids.contains(id)).toList(), tie.weight(), tie.level()))
                .filter(tie -> tie.participants().size() > 1).toList();
        Map<String, Object> policy = new LinkedHashMap<>(seminar.policy().settings());
        policy.computeIfPresent(STABILITY, (key, stated) -> stability(stated, ids));
        return new Seminar(seminar.title(), seminar.groups(), seminar.participants().stream()
                .filter(person -> !ids.contains(person.id())).toList(), ties, new Policy(policy),
                seminar.baseline().map(plan -> without(plan, ids)),
                seminar.previous().stream().map(plan -> without(plan, ids)).toList(), seminar.privacy());
    }

    /** A plan without these people. */
    static Plan without(Plan plan, Set<String> ids) {
        Map<String, String> placements = new TreeMap<>(plan.placements());
        placements.keySet().removeAll(ids);
        return Plan.of(placements);
    }

    private static Object stability(Object stated, Set<String> ids) {
        if (!(stated instanceof Map<?, ?> map)) {
            return stated;
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((key, value) -> changed.put(String.valueOf(key), PEOPLE_OF_STABILITY.contains(key)
                && value instanceof List<?> list ? list.stream().filter(id -> !ids.contains(String.valueOf(id)))
                        .toList() : value));
        return changed;
    }
}
