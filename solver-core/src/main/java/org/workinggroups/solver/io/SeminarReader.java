package org.workinggroups.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Change;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.io.SeminarSettings.Named;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableLimits;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableSettings;

/** Reads the folder of a seminar; see {@code docs/formats.md}. */
public final class SeminarReader {

    private static final String CONFIDENTIAL = "(confidential)";

    private final InputFolder folder;
    private final String yaml;
    private final Problems problems;
    private final List<String> forms = new ArrayList<>();
    private final List<TableSource> tables = new ArrayList<>();
    private Predicate<String> isOpen = header -> false;

    private SeminarReader(InputFolder folder, String yaml) {
        this(folder, yaml, new Problems());
    }

    private SeminarReader(InputFolder folder, String yaml, Problems problems) {
        this.folder = folder;
        this.yaml = yaml;
        this.problems = problems;
    }

    /**
     * Reads a seminar.
     *
     * @param folderOrYaml a folder that holds {@code seminar.yaml}, or the path of such a file under any name, or of a
     *                     whole seminar in JSON ({@link SeminarJson}) whose name ends in {@code .json}
     * @return the seminar with where its parts came from
     * @throws InvalidSeminarException if anything is wrong with any file; it lists every problem found
     */
    public static SeminarFiles read(Path folderOrYaml) {
        SeminarInspection inspection = inspect(folderOrYaml);
        return inspection.files().orElseThrow(() -> new InvalidSeminarException(inspection.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTICE).toList()));
    }

    /**
     * Reads a seminar as far as it goes, and tells everything about it, also where it is refused.
     *
     * @param folderOrYaml as in {@link #read}
     * @return what was read and everything that was found
     */
    public static SeminarInspection inspect(Path folderOrYaml) {
        boolean isFolder = Files.isDirectory(folderOrYaml);
        if (!isFolder && isJson(folderOrYaml)) {
            return inspectJson(folderOrYaml.toAbsolutePath());
        }
        Path parent = folderOrYaml.toAbsolutePath().normalize().getParent();
        DiskFolder folder = new DiskFolder(isFolder || parent == null ? folderOrYaml : parent);
        String yaml = isFolder || parent == null ? SeminarSettings.YAML : folderOrYaml.getFileName().toString();
        SeminarReader reader = new SeminarReader(folder, yaml);
        try {
            checkIsYaml(folderOrYaml, yaml);
            Assembly assembly = reader.assemble(folder);
            return new SeminarInspection(Optional.of(new SeminarFiles(assembly.seminar(), assembly.origins(),
                    reader.problems.notices(), reader.log(), folder.read())), reader.problems.notices(), reader.log());
        } catch (InvalidSeminarException e) {
            List<Problem> problems = new ArrayList<>(reader.problems.notices());
            problems.addAll(e.problems());
            return new SeminarInspection(Optional.empty(), problems, reader.log());
        }
    }

    /** Whether a file is a whole seminar in JSON. */
    static boolean isJson(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static SeminarInspection inspectJson(Path file) {
        String name = file.getFileName().toString();
        ChangeLog log = ChangeLog.EMPTY;
        DiskFolder folder = new DiskFolder(Objects.requireNonNull(file.getParent()));
        Problems problems = new Problems();
        try {
            Optional<byte[]> bytes = folder.bytes(name, TableLimits.MOST_BYTES, Place.in(name), problems);
            folder.tellChanged(problems);
            problems.throwIfAny();
            SeminarDocument document = SeminarJson.read(name, bytes.orElseThrow());
            return new SeminarInspection(Optional.of(new SeminarFiles(document.seminar(), document.origins(), List.of(),
                    log, folder.read())), List.of(), log);
        } catch (InvalidSeminarException e) {
            return new SeminarInspection(Optional.empty(), e.problems(), log);
        }
    }

    private ChangeLog log() {
        List<Change> changes = problems.changes().stream().sorted(Comparator
                .comparing((Change change) -> change.place().file()).thenComparing(change -> change.place().row()))
                .toList();
        return new ChangeLog(forms, changes, problems.untoldChanges(), changes.stream()
                .map(change -> isOpen.test(change.place().column()) ? change : new Change(change.place(), CONFIDENTIAL,
                        CONFIDENTIAL, change.why())).toList());
    }

    /**
     * Reads people who register late, from a table in the form of a seminar's registrations: its headers, groups and
     * partners are understood in the same way.
     *
     * @param folderOrYaml the seminar
     * @param late         the table
     * @return the people, in the order of the table
     * @throws InvalidSeminarException if one of them cannot be understood; it lists every problem found
     */
    public static List<Participant> readLate(Path folderOrYaml, Path late) {
        boolean isFolder = Files.isDirectory(folderOrYaml);
        Path yaml = (isFolder ? folderOrYaml.resolve(SeminarSettings.YAML) : folderOrYaml).toAbsolutePath();
        SeminarReader reader = new SeminarReader(new DiskFolder(Objects.requireNonNull(yaml.getParent())),
                yaml.getFileName().toString());
        Optional<Node> root = reader.folder.text(reader.yaml, Limits.MOST_YAML_BYTES, Place.in(reader.yaml),
                reader.problems).flatMap(text -> NodeReader.yaml(text, reader.problems));
        reader.problems.throwIfAny();
        SeminarSettings settings = SettingsReader.read(reader.yaml, root.orElseThrow(), reader.problems);
        Path table = late.toAbsolutePath();
        Optional<List<Participant>> people = new SeminarReader(
                new DiskFolder(Objects.requireNonNull(table.getParent())),
                reader.yaml, reader.problems).table(new Named(table.getFileName().toString(), Place.named("--add")),
                settings.table(), settings::isHeader)
                .flatMap(rows -> RegistrationsReader.read(rows, settings, reader.problems))
                .map(Registrations::participants);
        reader.problems.throwIfAny();
        if (people.orElse(List.of()).isEmpty()) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.in(table.getFileName().toString()), "",
                    "there is nobody in this table", "only its header was saved")));
        }
        return people.orElseThrow();
    }

    /**
     * Reads a seminar, and keeps its tables as they stand in their files.
     *
     * @param yaml the settings file
     */
    static Sources sources(Path yaml) {
        DiskFolder folder = new DiskFolder(Objects.requireNonNull(yaml.toAbsolutePath().getParent()));
        SeminarReader reader = new SeminarReader(folder, yaml.getFileName().toString());
        Assembly assembly = reader.assemble(folder);
        return new Sources(assembly.seminar(), assembly.origins(), reader.tables);
    }

    /** A seminar with its tables. */
    record Sources(Seminar seminar, Origins origins, List<TableSource> tables) {
    }

    /** Reads a seminar some of whose files are in memory and not on the disk. */
    static Seminar read(Path yaml, Map<String, byte[]> instead) {
        DiskFolder disk = new DiskFolder(Objects.requireNonNull(yaml.toAbsolutePath().getParent()));
        return new SeminarReader(new InputFolder() {
            @Override
            public boolean has(String name) {
                return instead.containsKey(name) || disk.has(name);
            }

            @Override
            public Optional<byte[]> bytes(String name, int mostBytes, Place asked, Problems problems) {
                return instead.containsKey(name) ? Optional.of(instead.get(name))
                        : disk.bytes(name, mostBytes, asked, problems);
            }
        }, yaml.getFileName().toString()).assemble().seminar();
    }

    /** Reads a seminar whose files are in memory. */
    static Seminar read(InputFolder folder) {
        return new SeminarReader(folder, SeminarSettings.YAML).assemble().seminar();
    }

    /** A file that was written again meanwhile explains whatever else is wrong with it. */
    private Assembly assemble(DiskFolder disk) {
        try {
            Assembly assembly = assemble();
            throwIfChanged(disk);
            return assembly;
        } catch (InvalidSeminarException e) {
            throwIfChanged(disk);
            throw e;
        }
    }

    private static void throwIfChanged(DiskFolder disk) {
        Problems changed = new Problems();
        disk.tellChanged(changed);
        changed.throwIfAny();
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
        registrations.ifPresent(table -> isOpen = table.columns().isOpen(settings.privacy()));
        List<Participant> people = needs(settings, registrations.map(Registrations::participants).orElse(List.of()));
        Relations relations = relations(settings);
        Optional<Plan> baseline = settings.baseline().flatMap(this::plan);
        List<Plan> previous = settings.previous().stream().map(this::plan).flatMap(Optional::stream).toList();
        Seminar seminar = new Seminar(settings.title(), settings.groups(),
                people, relations.relations(),
                settings.policy(), baseline, previous, settings.privacy());
        Origins origins = new FileOrigins(yaml, root.get(), registrations, relations);
        checkPrivacy(settings, registrations, origins);
        checkRules(seminar, origins);
        registrations.ifPresent(table -> checkSharedIds(table, relations));
        problems.throwIfAny();
        return new Assembly(seminar, origins);
    }

    private Optional<Registrations> registrations(SeminarSettings settings) {
        int before = problems.errorCount();
        Named named = settings.registrations().or(() -> present(SeminarSettings.REGISTRATIONS)).orElseGet(() ->
                new Named(SeminarSettings.REGISTRATIONS, Place.in(SeminarSettings.REGISTRATIONS)));
        Optional<Registrations> registrations = table(named, settings.table(), settings::isHeader)
                .flatMap(table -> RegistrationsReader.read(table, settings, problems));
        registrations.map(table -> table.columns().further()).filter(further -> !further.isEmpty())
                .ifPresent(further -> forms.add(named.name() + ": attributes under their own names: "
                        + Problems.shown(String.join(", ", further))));
        if (registrations.isEmpty() && problems.errorCount() == before) {
            problems.error(Place.in(named.name()), "", "there is nobody to place",
                    "the file has only a header, or everybody has cancelled");
        }
        return registrations;
    }

    private Relations relations(SeminarSettings settings) {
        Optional<Named> named = settings.relations().or(() -> present(SeminarSettings.RELATIONS));
        return named.flatMap(file -> table(file, TableSettings.within(settings.table().limits()),
                RelationsReader::isHeader))
                .map(table -> RelationsReader.read(table, problems)).orElse(Relations.NONE);
    }

    /** The participants with what they need, where that stands in a file of its own. */
    private List<Participant> needs(SeminarSettings settings, List<Participant> people) {
        Optional<Named> named = settings.needs().or(() -> present(SeminarSettings.NEEDS));
        return named.flatMap(file -> table(file, TableSettings.within(settings.table().limits()),
                NeedsReader::isHeader)).map(table -> NeedsReader.read(table, people, problems)).orElse(people);
    }

    /** The file of this name that is there, be it CSV or a workbook. */
    private Optional<Named> present(String csv) {
        return Stream.of(csv, csv.replace(".csv", SeminarSettings.WORKBOOK)).filter(folder::has).findFirst()
                .map(name -> new Named(name, Place.in(name)));
    }

    private Optional<Table> table(Named named, TableSettings settings, Predicate<String> known) {
        Optional<Table> table = folder.bytes(named.name(), settings.limits().bytes(), named.place(), problems)
                .flatMap(bytes -> {
                    Optional<Table> read = TableReader.read(named.name(), bytes, settings, known, problems);
                    read.ifPresent(rows -> tables.add(new TableSource(bytes, rows)));
                    return read;
                });
        table.ifPresent(read -> forms.add(read.name() + ": " + read.form()));
        return table;
    }

    private Optional<Plan> plan(Named named) {
        return folder.bytes(named.name(), TableLimits.MOST_BYTES, named.place(), problems).map(bytes -> {
            PlanReader.table(named.name(), bytes).ifPresent(rows -> tables.add(new TableSource(bytes, rows)));
            return PlanReader.read(named.name(), bytes, problems);
        });
    }

    /** Two people had one id: a relation might mean either, and a hard rule is nothing to guess about. */
    private void checkSharedIds(Registrations registrations, Relations relations) {
        for (int i = 0; i < relations.relations().size(); i++) {
            Place place = relations.place(i);
            relations.relations().get(i).participants().stream().filter(registrations.sharedIds()::contains)
                    .forEach(id -> problems.error(place, id, "several people have this id in "
                            + registrations.file(), "the registrations should give each an id of their own"));
        }
    }

    /** A class for a column that is not there protects nothing; one that is nearly there was meant to. */
    private void checkPrivacy(SeminarSettings settings, Optional<Registrations> registrations, Origins origins) {
        Set<String> known = new TreeSet<>(RegistrationColumns.OWN);
        known.addAll(RegistrationColumns.ATTRIBUTES);
        registrations.ifPresent(table -> known.addAll(table.columns().attributes().keySet()));
        for (String column : settings.privacy().stated().keySet()) {
            Optional<String> meant = Suggestion.closest(Problems.shown(column), known);
            if (registrations.isPresent() && !known.contains(column)) {
                Place place = origins.policy("privacy." + settings.privacy().classOf(column).label());
                problems.add(meant.isPresent() ? Problem.error(place, column, "no column has this name",
                        meant.get() + " was meant") : Problem.notice(place, column, "no column has this name", ""));
            }
        }
    }

    /** Applies the rules of the domain to what could be read; what is missing as a whole is told already. */
    private void checkRules(Seminar seminar, Origins origins) {
        Seminar checkable = References.checkable(seminar, origins, problems);
        List<Problem> found = SeminarRules.problems(References.withoutRelations(checkable), origins);
        if (found.size() < Problems.MOST_PROBLEMS) {
            found = SeminarRules.problems(checkable, origins);
        }
        found.stream().filter(problem -> !problem.place().file().isEmpty()).forEach(problems::add);
    }
}
