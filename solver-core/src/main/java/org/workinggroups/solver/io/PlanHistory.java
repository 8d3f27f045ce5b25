package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;

/**
 * The versions of a plan in a folder and the folders in it, the first version first.
 *
 * @param entries every {@code allocation.json} found
 */
public record PlanHistory(List<Entry> entries) {

    private static final int DEPTH = 4;
    private static final String FILE = "allocation.json";

    /**
     * One version.
     *
     * @param path of the file, relative to the folder looked at
     * @param file what it says
     */
    public record Entry(Path path, PlanFile file) {
    }

    /** Copies the list. */
    public PlanHistory {
        entries = List.copyOf(entries);
    }

    /**
     * The versions in a folder.
     *
     * @throws InvalidSeminarException if the folder cannot be read, or one of the plans in it
     */
    public static PlanHistory of(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return new PlanHistory(files.filter(path -> path.getFileName().toString().equals(FILE))
                    .map(path -> new Entry(folder.relativize(path), PlanReader.readFile(path)))
                    .sorted(Comparator.comparingInt((Entry entry) -> entry.file().number())
                            .thenComparing(entry -> entry.path().toString(), NaturalOrder.INSTANCE)).toList());
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("DIR"), folder.toString(),
                    "this folder cannot be read", "another folder was meant")));
        }
    }

    /** The version that a plan updates, if it is here as it was then. */
    public Optional<Entry> baselineOf(PlanFile file) {
        return file.version().flatMap(version -> entries.stream()
                .filter(entry -> entry.file().digest().equals(version.baseline())).findFirst());
    }

    /** The versions before a plan, the latest first, as far as they are here. */
    public List<PlanFile> before(PlanFile file) {
        List<PlanFile> before = new ArrayList<>();
        Optional<Entry> next = baselineOf(file);
        while (next.isPresent() && !before.contains(next.get().file())) {
            before.add(next.get().file());
            next = baselineOf(next.get().file());
        }
        return List.copyOf(before);
    }

    /** Files that were changed after they were written, and versions whose baseline is gone or was changed. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.file().seal() == PlanSeal.State.BROKEN) {
                problems.add(Problem.error(Place.in(entry.path().toString()), "", "this file was changed after it was "
                        + "written: its digest does not fit", "it was edited by hand; whatif --apply and update make a "
                        + "new version instead"));
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
