package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Writes a seminar as the folder that {@link SeminarReader} reads as the same seminar. Before anything is written the
 * files are read back in memory, so that no folder is ever written that says something else.
 */
public final class SeminarWriter {

    private SeminarWriter() {
    }

    /**
     * Writes {@code seminar.yaml}, {@code registrations.csv} and, where there are such things,
     * {@code relations.csv}, {@code baseline.csv} and {@code previous-1.csv} and so on. A
     * {@code relations.csv} that was there before is deleted if the seminar has none.
     *
     * @param folder  where to; made if there is none
     * @param seminar the seminar
     * @throws InvalidSeminarException if the seminar breaks its own rules, if the files cannot say it (a value that
     *                                 begins or ends with a space, say), or if they cannot be written
     */
    public static void write(Path folder, Seminar seminar) {
        write(folder, seminar, "");
    }

    /**
     * Writes a seminar, with a comment at the top of {@code seminar.yaml}.
     *
     * @param folder            where to; made if there is none
     * @param seminar           the seminar
     * @param yamlHeaderComment the comment's lines without {@code #}; empty for none
     */
    public static void write(Path folder, Seminar seminar, String yamlHeaderComment) {
        files(seminar, yamlHeaderComment).forEach((name, content) -> AtomicFiles.write(folder.resolve(name), content));
        if (seminar.relations().isEmpty()) {
            delete(folder.resolve(SeminarSettings.RELATIONS));
        }
    }

    /**
     * {@return the files by name, the settings last: what they name is there when they appear}
     *
     * @param seminar the seminar
     * @param comment at the top of {@code seminar.yaml}, lines without {@code #}; empty for none
     * @throws InvalidSeminarException if the seminar breaks its own rules, or the files cannot say it
     */
    public static Map<String, byte[]> files(Seminar seminar, String comment) {
        Map<String, byte[]> files = contents(seminar, comment);
        checkSame(seminar, SeminarReader.read(new MemoryFolder(files)));
        return files;
    }

    private static Map<String, byte[]> contents(Seminar seminar, String comment) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SeminarSettings.REGISTRATIONS, bytes(RegistrationsText.of(seminar.participants())));
        if (!seminar.relations().isEmpty()) {
            files.put(SeminarSettings.RELATIONS, bytes(relations(seminar.relations())));
        }
        seminar.baseline().ifPresent(plan -> files.put(SeminarSettings.BASELINE, AllocationWriter.table(plan)));
        for (int i = 0; i < seminar.previous().size(); i++) {
            files.put(previous(i), AllocationWriter.table(seminar.previous().get(i)));
        }
        files.put(SeminarSettings.YAML, bytes(comment(comment) + YamlText.of(settings(seminar))));
        return files;
    }

    private static Map<String, Object> settings(Seminar seminar) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("seminar", seminar.title());
        settings.put("groups", seminar.groups().stream().map(SeminarWriter::group).toList());
        settings.put("registrations", SeminarSettings.REGISTRATIONS);
        if (!seminar.relations().isEmpty()) {
            settings.put("relations", SeminarSettings.RELATIONS);
        }
        seminar.baseline().ifPresent(plan -> settings.put("baseline", SeminarSettings.BASELINE));
        if (!seminar.previous().isEmpty()) {
            settings.put("previous", IntStream.range(0, seminar.previous().size()).mapToObj(SeminarWriter::previous)
                    .toList());
        }
        if (!RegistrationsText.isAsem(seminar.participants())) {
            settings.put("partners", "any");
        }
        if (!seminar.privacy().isStandard()) {
            settings.put("privacy", PrivacyReader.settings(seminar.privacy()));
        }
        if (!seminar.policy().settings().isEmpty()) {
            settings.put("policy", seminar.policy().settings());
        }
        return settings;
    }

    /** A group as it stands in {@code seminar.yaml}. */
    static Map<String, Object> group(WorkingGroup group) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("id", group.id());
        if (!group.topic().isEmpty()) {
            settings.put("topic", group.topic());
        }
        if (!group.room().isEmpty()) {
            settings.put("room", group.room());
        }
        group.target().ifPresent(target -> settings.put("target", target.lower() == target.upper()
                ? (Object) target.lower() : target.lower() + "-" + target.upper()));
        if (group.size().lower() > 0) {
            settings.put("min", group.size().lower());
        }
        if (group.size().upper() != SizeRange.UNLIMITED) {
            settings.put("max", group.size().upper());
        }
        if (group.capacity() != SizeRange.UNLIMITED) {
            settings.put("capacity", group.capacity());
        }
        if (!group.provides().isEmpty()) {
            settings.put("provides", group.provides());
        }
        if (!group.expertise().isEmpty()) {
            settings.put("expertise", group.expertise());
        }
        return settings;
    }

    static String relations(List<Relation> relations) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(RelationsReader.KIND, RelationsReader.PARTICIPANTS, RelationsReader.WEIGHT,
                RelationsReader.LEVEL));
        relations.forEach(relation -> rows.add(List.of(relation.kind().label(),
                FormulaGuard.guard(ListCell.join(relation.participants(), ListCell.VALUES, ";")),
                relation.weight().map(String::valueOf).orElse(""),
                relation.level().map(level -> level.label()).orElse(""))));
        return CsvText.table(rows);
    }

    /** The name of the file of an earlier session's plan. */
    private static String previous(int index) {
        return SeminarSettings.PREVIOUS + (index + 1) + ".csv";
    }

    private static String comment(String comment) {
        return comment.isBlank() ? "" : comment.strip().lines().map(line -> ("# " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static void checkSame(Seminar meant, Seminar read) {
        if (!meant.equals(read)) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named(difference(meant, read)), "",
                    "files cannot say this as it is", "a text begins or ends with a space, says that nothing is "
                            + "known, is another word for a usual value, or an attribute has the name of another "
                            + "column")));
        }
    }

    private static String difference(Seminar meant, Seminar read) {
        if (meant.participants().size() == read.participants().size()) {
            for (int i = 0; i < meant.participants().size(); i++) {
                Optional<String> field = difference(meant.participants().get(i), read.participants().get(i));
                if (field.isPresent()) {
                    return "participant " + meant.participants().get(i).id() + ", " + field.get();
                }
            }
        }
        return !meant.policy().equals(read.policy()) ? "policy" : !meant.groups().equals(read.groups()) ? "groups"
                : !meant.relations().equals(read.relations()) ? "relations"
                : !meant.baseline().equals(read.baseline()) ? "baseline"
                : !meant.previous().equals(read.previous()) ? "previous"
                : !meant.privacy().equals(read.privacy()) ? "privacy" : "seminar";
    }

    private static Optional<String> difference(Participant meant, Participant read) {
        return meant.equals(read) ? Optional.empty() : Optional.of(meant.attributes().keySet().stream()
                .filter(attribute -> !meant.values(attribute).equals(read.values(attribute))).findFirst()
                .map(attribute -> "attribute " + attribute).orElse("one of its fields"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.in(String.valueOf(file.getFileName())),
                    file.toString(), "this file cannot be deleted", "the folder is write-protected")));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
