package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;

/**
 * The versions of a plan in a folder and the folders in it, the first version first.
 *
 * @param entries    every {@code allocation.json} that can be read, and the tables that one of them updates
 * @param unreadable a problem for every {@code allocation.json} that cannot be read
 */
public record PlanHistory(List<Entry> entries, List<Problem> unreadable) {

    private static final int DEPTH = 4;
    private static final String BY_HAND = "it was edited by hand; whatif --apply and update make a new version instead";

    /**
     * One version.
     *
     * @param path of the file, relative to the folder looked at
     * @param file what it says
     */
    public record Entry(Path path, PlanFile file) {
    }

    /** Copies the lists. */
    public PlanHistory {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * {@return the versions in a folder and the folders in it} Folders that cannot be looked into are left out.
     *
     * @param folder any folder
     * @throws InvalidSeminarException if the folder itself cannot be read
     */
    public static PlanHistory of(Path folder) {
        return of(folder, DEPTH);
    }

    /**
     * {@return the versions beside a plan: in the folder that its folder lies in, and the folders right there}
     *
     * @param folderOfPlan the folder of one plan
     */
    public static PlanHistory beside(Path folderOfPlan) {
        Path parent = folderOfPlan.toAbsolutePath().normalize().getParent();
        return of(parent == null ? folderOfPlan : parent, 2);
    }

    private static PlanHistory of(Path folder, int depth) {
        List<Path> files = PlanFolder.files(folder, depth);
        List<Entry> entries = new ArrayList<>();
        List<Problem> unreadable = new ArrayList<>();
        for (Path path : files.stream().filter(path -> PlanFolder.isPlan(path)).toList()) {
            try {
                entries.add(new Entry(folder.relativize(path), PlanReader.readFile(path)));
            } catch (InvalidSeminarException e) {
                unreadable.add(Problem.error(Place.in(folder.relativize(path).toString()), "",
                        "this plan cannot be read: " + e.problems().getFirst().message(), BY_HAND));
            }
        }
        entries.addAll(tables(folder, files, entries));
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.file().number())
                .thenComparing(entry -> entry.path().toString(), NaturalOrder.INSTANCE));
        return new PlanHistory(entries, unreadable);
    }

    /** Tables that a version updates: whoever published a list made by hand has no other plan. */
    private static List<Entry> tables(Path folder, List<Path> files, List<Entry> entries) {
        Set<String> missing = entries.stream().flatMap(entry -> entry.file().version().stream())
                .map(PlanVersion::baseline).collect(Collectors.toSet());
        entries.forEach(entry -> missing.removeIf(entry.file()::wasEver));
        List<Entry> tables = new ArrayList<>();
        for (Path path : missing.isEmpty() ? List.<Path>of() : files) {
            if (!PlanFolder.isPlan(path) && PlanFolder.digest(path).filter(missing::remove).isPresent()) {
                tables.add(new Entry(folder.relativize(path), PlanReader.readFile(path)));
            }
        }
        return tables;
    }

    /**
     * {@return the version that a plan updates, if it is here as it was then}
     *
     * @param file a plan as it was read
     */
    public Optional<Entry> baselineOf(PlanFile file) {
        return file.version().flatMap(version -> entries.stream()
                .filter(entry -> entry.file().wasEver(version.baseline())).findFirst());
    }

    /**
     * {@return the versions before a plan, the latest first, as far as they are here}
     *
     * @param file a plan as it was read
     */
    public List<PlanFile> before(PlanFile file) {
        List<PlanFile> before = new ArrayList<>();
        Optional<Entry> next = baselineOf(file);
        while (next.isPresent() && !before.contains(next.get().file())) {
            before.add(next.get().file());
            next = baselineOf(next.get().file());
        }
        return List.copyOf(before);
    }

    /** {@return files that were changed after they were written, and versions whose baseline is gone or was changed} */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(unreadable);
        for (Entry entry : entries) {
            PlanSeal.State seal = entry.file().seal();
            if (seal == PlanSeal.State.BROKEN || seal == PlanSeal.State.NONE && entry.file().version().isPresent()) {
                problems.add(Problem.error(Place.in(entry.path().toString()), "", "this file was changed after it was "
                        + "written: its digest " + (seal == PlanSeal.State.NONE ? "is gone" : "does not fit"),
                        BY_HAND));
            }
            if (entry.file().version().isPresent() && baselineOf(entry.file()).isEmpty()) {
                problems.add(Problem.error(Place.in(entry.path().toString()), entry.file().version().get().baseline(),
                        "the plan that version " + entry.file().number() + " updates is not here",
                        "it was changed since, or lies in another folder"));
            }
        }
        return List.copyOf(problems);
    }
}
