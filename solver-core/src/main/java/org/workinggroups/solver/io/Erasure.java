package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.privacy.OutputKind;

/**
 * People to be erased from a seminar and whatever lies in its folder: copies of the seminar, plans and their versions,
 * logs. Everything is worked out before the first file is written; run again, it does what is left.
 */
public final class Erasure {

    private static final int DEPTH = 8;
    private static final String SETTINGS = "seminar.yaml";
    private static final String PLAN = "allocation.json";

    private static final Set<OutputKind> ABOUT_PEOPLE = EnumSet.of(OutputKind.PLAN, OutputKind.LETTERS,
            OutputKind.BADGES, OutputKind.MODERATOR, OutputKind.PUBLIC, OutputKind.LOG);

    private final Set<String> ids;
    private final Path root;
    private final Set<String> words = new TreeSet<>();
    private final Map<Path, byte[]> inputs = new LinkedHashMap<>();
    private final SortedMap<Path, FolderChange> folders = new TreeMap<>();
    private final List<ErasedSeminar> seminars = new ArrayList<>();
    private final List<ErasedPlan> plans = new ArrayList<>();

    /** What is to be done at once in a folder that has a manifest. */
    private record FolderChange(Map<String, OutputFile> files, Set<String> gone, Privacy privacy) {
    }

    /**
     * What an erasure did.
     *
     * @param changed files that have other content now
     * @param deleted files that are gone; they can be made again
     * @param left    files in which one of the people is named still, which are not this program's
     */
    public record Done(List<Path> changed, List<Path> deleted, List<Path> left) {
    }

    private Erasure(Path root, Set<String> ids) {
        this.root = root;
        this.ids = ids;
    }

    /**
     * Works out what has to change.
     *
     * @param seminar its folder or settings file
     * @param ids     ids of the people to be erased
     * @return what has to change; nothing is written yet
     * @throws InvalidSeminarException if nobody of that id is anywhere, or a file cannot be changed safely
     */
    public static Erasure of(Path seminar, Set<String> ids) {
        boolean isFolder = Files.isDirectory(seminar);
        Path yaml = (isFolder ? seminar.resolve(SETTINGS) : seminar).toAbsolutePath().normalize();
        Erasure erasure = new Erasure(Objects.requireNonNull(yaml.getParent()), ids);
        List<Path> files = erasure.files();
        erasure.seminar(yaml);
        files.stream().filter(file -> file.endsWith(SETTINGS) && !file.equals(yaml)).forEach(erasure::seminar);
        files.stream().filter(file -> file.endsWith(PLAN)).forEach(erasure::plan);
        if (erasure.inputs.isEmpty() && erasure.plans.isEmpty() && erasure.folders.isEmpty()) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("ID"), String.join(", ", ids),
                    "nobody in this seminar or its plans has this id", "it was erased already")));
        }
        return erasure;
    }

    /** {@return the plans that change, each to be written again by {@link #write}} */
    public List<ErasedPlan> plans() {
        return List.copyOf(plans);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !file.toString().contains(OutputFolder.WRITTEN)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("SEMINAR"), root.toString(),
                    "this folder cannot be read", "another folder was meant")));
        }
    }

    private void seminar(Path yaml) {
        Optional<Written> written = Written.find(yaml);
        ErasedSeminar erased = ErasedSeminar.of(yaml, written.isPresent(), ids);
        seminars.add(erased);
        erased.before().participants().stream().filter(person -> ids.contains(person.id())).forEach(this::remember);
        erased.files().forEach((name, content) -> {
            if (written.isPresent()) {
                folder(written.get().folder(), erased.after().privacy()).files()
                        .put(written.get().prefix() + name, new OutputFile(OutputKind.SEMINAR, content));
            } else {
                inputs.put(yaml.resolveSibling(name), content);
            }
        });
    }

    private void remember(Participant person) {
        words.add(person.id());
        Stream.of(person.name(), person.email()).filter(text -> !text.isBlank()).forEach(words::add);
    }

    private void plan(Path file) {
        ErasedPlan.of(Objects.requireNonNull(file.getParent()), PlanReader.readFile(file), seminars, ids)
                .ifPresent(plans::add);
    }

    private FolderChange folder(Path folder, Privacy privacy) {
        return folders.computeIfAbsent(folder, key -> new FolderChange(new LinkedHashMap<>(), new TreeSet<>(), privacy));
    }

    /**
     * Writes everything.
     *
     * @param outputs the files of a plan by their names; of a plan that could not be scored it is not asked
     * @return what was written
     */
    public Done write(Function<ErasedPlan, Map<String, OutputFile>> outputs) {
        plans.forEach(plan -> prepare(plan, plan.result().isPresent() ? outputs.apply(plan)
                : Map.of(PLAN, new OutputFile(OutputKind.WHOLE_PLAN, AllocationWriter.uncounted(plan)))));
        List<Path> planFolders = files().stream().filter(file -> file.endsWith(PLAN)).map(Path::getParent).toList();
        files().stream().filter(file -> file.endsWith(Manifest.FILE)).forEach(file -> clear(file, planFolders));
        List<Path> changed = new ArrayList<>(inputs.keySet());
        List<Path> deleted = new ArrayList<>();
        AtomicFiles.write(inputs);
        folders.forEach((folder, change) -> {
            OutputFolder.at(folder).write(change.files(), change.privacy(), List.copyOf(change.gone()));
            change.files().keySet().forEach(name -> changed.add(folder.resolve(name)));
            change.gone().forEach(name -> deleted.add(folder.resolve(name)));
        });
        words.addAll(ids);
        return new Done(changed, deleted, Mentions.of(words).in(files()));
    }

    /** Files of the plan that are there are written again. */
    private void prepare(ErasedPlan plan, Map<String, OutputFile> outputs) {
        Path json = plan.folder().resolve(PLAN);
        Optional<Written> written = Written.find(json);
        FolderChange change = folder(written.map(Written::folder).orElse(plan.folder()),
                plan.result().map(result -> result.seminar().privacy()).orElse(Privacy.STANDARD));
        String prefix = written.map(Written::prefix).orElse("");
        outputs.forEach((name, file) -> {
            if (Files.exists(plan.folder().resolve(name))) {
                change.files().put(prefix + name, file);
            }
        });
    }

    /**
     * Whatever else we have written about a plan that changes, or about none in particular, as logs: it is deleted. It
     * can be made again, and would name or count people who are gone.
     */
    private void clear(Path manifest, List<Path> planFolders) {
        Path folder = Objects.requireNonNull(manifest.getParent());
        List<Path> changing = plans.stream().map(ErasedPlan::folder).toList();
        Manifest.of(folder).orElseThrow().entries().forEach((name, entry) -> {
            Path file = folder.resolve(name);
            Optional<Path> plan = planFolders.stream().filter(file::startsWith)
                    .max(Comparator.comparingInt(Path::getNameCount));
            boolean isWritten = folders.containsKey(folder) && folders.get(folder).files().containsKey(name);
            if (ABOUT_PEOPLE.contains(entry.kind()) && !isWritten && Files.exists(file)
                    && plan.map(changing::contains).orElse(true)) {
                folder(folder, Privacy.STANDARD).gone().add(name);
            }
        });
    }
}
