package org.workinggroups.solver.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.io.SolveRecord;
import org.workinggroups.solver.update.SeminarChange;
import org.workinggroups.solver.update.SeminarChanges;

/**
 * A plan to look at, with its seminar: the one that is named, else the one whose digest the plan carries, looked for in
 * the folders above the plan and beside them. A plan that carries no digest belongs to the seminar it lies in.
 *
 * @param files the seminar
 * @param plan  the plan
 */
record PlanSubject(SeminarFiles files, PlanFile plan) {

    private static final int MOST_ABOVE = 4;
    private static final int MOST_BESIDE = 50;
    private static final String SETTINGS = "seminar.yaml";

    /**
     * Reads a plan and its seminar.
     *
     * @param named the seminar, if it is named
     * @param path  the plan
     * @throws InvalidSeminarException if one of them cannot be read, or the seminar is not found
     */
    static PlanSubject of(Optional<Path> named, Path path) {
        PlanFile plan = PlanReader.readFile(path);
        return find(named, plan, List.of(path)).orElseThrow(() -> new InvalidSeminarException(List.of(Problem.error(
                Place.named("PLAN"), path.toString(), "the seminar of this plan was not found", isInSeminar(path)
                        ? "it has changed since the plan was made; --seminar names it all the same"
                        : "--seminar names it"))));
    }

    /**
     * A plan with the seminar that is named, else with the one that is found.
     *
     * @param named  the seminar, if it is named
     * @param plan   the plan
     * @param places where to begin to look
     */
    static Optional<PlanSubject> find(Optional<Path> named, PlanFile plan, List<Path> places) {
        if (named.isPresent()) {
            return Optional.of(new PlanSubject(SeminarReader.read(named.get()), plan));
        }
        for (Path place : places) {
            for (Path folder : above(place)) {
                for (Path candidate : candidates(folder, plan)) {
                    Optional<SeminarFiles> files = read(candidate);
                    if (files.isPresent() && fits(files.get().seminar(), plan)) {
                        return Optional.of(new PlanSubject(files.get(), plan));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> above(Path place) {
        return Stream.iterate(place.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .limit(MOST_ABOVE).toList();
    }

    private static boolean isInSeminar(Path place) {
        return above(place).stream().anyMatch(folder -> Files.isRegularFile(folder.resolve(SETTINGS)));
    }

    private static boolean fits(Seminar seminar, PlanFile plan) {
        return plan.inputDigest().map(digest -> digest.equals(InputDigest.of(seminar))).orElse(true);
    }

    /** A folder that is a seminar, and the seminars in it if the plan says which it belongs to. */
    private static List<Path> candidates(Path folder, PlanFile plan) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> beside = plan.inputDigest().isPresent() ? Files.list(folder) : Stream.empty()) {
            return Stream.concat(Stream.of(folder), beside.filter(Files::isDirectory).sorted().limit(MOST_BESIDE))
                    .filter(candidate -> Files.isRegularFile(candidate.resolve(SETTINGS))).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** A seminar that cannot be read is not the one that was meant. */
    private static Optional<SeminarFiles> read(Path folder) {
        try {
            return Optional.of(SeminarReader.read(folder));
        } catch (InvalidSeminarException e) {
            return Optional.empty();
        }
    }

    /**
     * The plan as a result. What its file tells of the solve that made it is believed where the seminar is the one it
     * was made from and the plan has the score it is said to have.
     *
     * @throws InvalidSeminarException if the seminar is wrong or the plan does not belong to it
     */
    AllocationResult result() {
        AllocationResult adopted = Allocator.builder().build().adopt(files.seminar(), files.origins(), plan.plan());
        Optional<SolveRecord> solve = plan.solve().filter(record -> plan.inputDigest().isPresent()
                && fits(files.seminar(), plan)
                && record.score().equals(adopted.scorecard().orElseThrow().score()));
        return solve.map(record -> new AllocationResult(adopted.seminar(), record.status(), adopted.plan(),
                adopted.scorecard(), record.bound(), List.of(), List.of(), adopted.notices(), record.seed(),
                record.settings(), record.ending())).orElse(adopted);
    }

    /** The seminar in which whoever was moved by hand is pinned there, unless the registrations pin them already. */
    Seminar pinned() {
        Map<String, String> pinned = plan.pinned();
        return SeminarChanges.apply(files.seminar(), files.seminar().participants().stream()
                .filter(person -> person.pin().isEmpty() && pinned.containsKey(person.id()))
                .map(person -> new SeminarChange.Pin(person.id(), Objects.requireNonNull(pinned.get(person.id()))))
                .map(SeminarChange.class::cast).toList());
    }

    /** Tells if the seminar is not, or no longer, the one the plan was made from. */
    void tellIfChanged(PrintWriter err, Failures failures) {
        if (!fits(files.seminar(), plan)) {
            failures.problems(err, List.of(Problem.notice(Place.named("PLAN"), "", "the seminar has changed since this "
                    + "plan was made, or is another one", "")));
        }
    }
}
