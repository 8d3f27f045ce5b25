package org.workinggroups.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.io.SeminarSettings.Named;

/** Reads the folder of a seminar; see {@code docs/formats.md}. */
public final class SeminarReader {

    private final InputFolder folder;
    private final String yaml;
    private final Problems problems = new Problems();

    private SeminarReader(InputFolder folder, String yaml) {
        this.folder = folder;
        this.yaml = yaml;
    }

    /**
     * Reads a seminar.
     *
     * @param folderOrYaml a folder that holds {@code seminar.yaml}, or the path of such a file under any name
     * @throws InvalidSeminarException if anything is wrong with any file; it lists every problem found
     */
    public static SeminarFiles read(Path folderOrYaml) {
        boolean isFolder = Files.isDirectory(folderOrYaml);
        Path parent = folderOrYaml.toAbsolutePath().normalize().getParent();
        DiskFolder folder = new DiskFolder(isFolder || parent == null ? folderOrYaml : parent);
        String yaml = isFolder || parent == null ? SeminarSettings.YAML : folderOrYaml.getFileName().toString();
        checkIsYaml(folderOrYaml, yaml);
        SeminarReader reader = new SeminarReader(folder, yaml);
        Assembly assembly = reader.assemble();
        return new SeminarFiles(assembly.seminar(), assembly.origins(), reader.problems.notices(), folder.read());
    }

    /** Reads a seminar whose files are in memory. */
    static Seminar read(InputFolder folder) {
        return new SeminarReader(folder, SeminarSettings.YAML).assemble().seminar();
    }

    private static void checkIsYaml(Path path, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (Files.exists(path) && !lower.endsWith(".yaml") && !lower.endsWith(".yml")) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.in(name), "",
                    "this is not the settings file of a seminar", "its folder, or seminar.yaml in it, was meant")));
        }
    }

    /** A seminar and the places of its parts. */
    private record Assembly(Seminar seminar, Origins origins) {
    }

    private Assembly assemble() {
        Optional<Node> root = folder.text(yaml, Limits.MOST_YAML_BYTES, Place.in(yaml), problems)
                .flatMap(text -> NodeReader.yaml(text, problems));
        if (root.isEmpty()) {
            problems.throwIfAny();
        }
        SeminarSettings settings = SettingsReader.read(yaml, root.orElseThrow(), problems);
        Optional<Registrations> registrations = registrations(settings);
        Relations relations = relations(settings);
        Optional<Plan> baseline = settings.baseline().flatMap(this::baseline);
        Seminar seminar = new Seminar(settings.title(), settings.groups(),
                registrations.map(Registrations::participants).orElse(List.of()), relations.relations(),
                settings.policy(), baseline);
        Origins origins = new FileOrigins(yaml, root.get(), registrations, relations);
        checkRules(seminar, origins);
        problems.throwIfAny();
        return new Assembly(seminar, origins);
    }

    private Optional<Registrations> registrations(SeminarSettings settings) {
        int before = problems.errorCount();
        Named named = settings.registrations();
        Optional<TextFile> text = folder.text(named.name(), Limits.MOST_TABLE_BYTES, named.place(), problems);
        Optional<Registrations> registrations = text.flatMap(file ->
                RegistrationsReader.read(file, settings, problems));
        if (registrations.isEmpty() && problems.errorCount() == before) {
            problems.error(Place.in(named.name()), "", "there is nobody to place",
                    "the file has only a header, or everybody has cancelled");
        }
        return registrations;
    }

    private Relations relations(SeminarSettings settings) {
        Optional<Named> named = settings.relations().or(() -> folder.has(SeminarSettings.RELATIONS) ? Optional.of(
                new Named(SeminarSettings.RELATIONS, Place.in(SeminarSettings.RELATIONS))) : Optional.empty());
        return named.flatMap(file -> folder.text(file.name(), Limits.MOST_TABLE_BYTES, file.place(), problems))
                .map(text -> RelationsReader.read(text, problems)).orElse(Relations.NONE);
    }

    private Optional<Plan> baseline(Named named) {
        return folder.text(named.name(), Limits.MOST_TABLE_BYTES, named.place(), problems)
                .map(text -> PlanReader.read(text, problems));
    }

    /** Applies the rules of the domain to what could be read; what is missing as a whole is told already. */
    private void checkRules(Seminar seminar, Origins origins) {
        Seminar checkable = References.checkable(seminar, origins, problems);
        List<Problem> found = SeminarRules.problems(References.withoutRelations(checkable), origins);
        if (found.size() < Limits.MOST_PROBLEMS) {
            found = SeminarRules.problems(checkable, origins);
        }
        found.stream().filter(problem -> !problem.place().file().isEmpty()).forEach(problems::add);
    }
}
