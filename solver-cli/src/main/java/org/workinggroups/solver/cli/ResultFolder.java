package org.workinggroups.solver.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.AtomicFiles;
import org.workinggroups.solver.io.ChangeListWriter;
import org.workinggroups.solver.io.HandoutWriter;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.io.SeminarWriter;
import org.workinggroups.solver.io.Separator;
import org.workinggroups.solver.report.Report;
import org.workinggroups.solver.report.ReportContent;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.workbook.AllocationWorkbook;

/**
 * Where an allocation is written.
 *
 * @param path the folder, which need not exist yet
 */
record ResultFolder(Path path) {

    /** The folder asked for, else {@code allocation} in the seminar's folder. */
    static ResultFolder of(Optional<Path> asked, Path seminar) {
        return new ResultFolder(asked.orElseGet(() -> Files.isDirectory(seminar) ? seminar.resolve("allocation")
                : seminar.resolveSibling("allocation")));
    }

    /** @throws InvalidSeminarException if nothing can be written here; better known before the solve than after */
    void check() {
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("--out"), path.toString(),
                    "nothing can be written here", existing != null && !Files.isDirectory(existing)
                            ? existing.getFileName() + " is a file, and a folder was meant"
                            : "the folder is write-protected; --out names another")));
        }
    }

    /**
     * Plans are never changed: whoever has read one must find it again, and nothing else is written over either.
     *
     * @throws InvalidSeminarException if nothing can be written here, or there is something already
     */
    void checkNew() {
        check();
        String[] content = path.toFile().list();
        if (content != null && content.length > 0) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("--out"), path.toString(),
                    List.of(content).contains("allocation.json")
                            ? "there is a plan in this folder, and plans are not overwritten"
                            : "this folder is not empty, and a new version is written to a folder of its own",
                    "another folder was meant")));
        }
    }

    /** Writes every file of an allocation, the one for programs last. */
    void write(AllocationResult result, Separator separator) {
        write(result, separator, List.of());
    }

    /** Writes every file of an allocation with what was changed by hand, the one for programs last. */
    void write(AllocationResult result, Separator separator, List<RecordedChange> changes) {
        AtomicFiles.write(files(result, separator, changes, Optional.empty(), Optional.empty()));
    }

    /** Writes every file of an allocation that is one of several to choose from, the one for programs last. */
    void write(AllocationResult result, Separator separator, List<RecordedChange> changes,
            Optional<Frontier> frontier) {
        AtomicFiles.write(files(result, separator, changes, Optional.empty(), frontier));
    }

    /**
     * Writes every file of an update, the one for programs last; before them, in a folder of its own, the seminar as it
     * now is, so that the plan can be explained and updated again.
     */
    void writeUpdate(AllocationResult result, Separator separator, List<RecordedChange> changes,
            PlanVersion version) {
        writeSeminar(result, version);
        AtomicFiles.write(files(result, separator, changes, Optional.of(version), Optional.empty()));
    }

    /**
     * Writes every file of a version that was made by hand. Where the plan before has its seminar with it, this one has
     * it too.
     */
    void writeByHand(AllocationResult result, List<RecordedChange> changes, PlanVersion version) {
        if (result.seminar().baseline().isPresent()) {
            writeSeminar(result, version);
        }
        AtomicFiles.write(files(result, Separator.COMMA, changes, Optional.of(version), Optional.empty()));
    }

    private void writeSeminar(AllocationResult result, PlanVersion version) {
        SeminarWriter.write(path.resolve("seminar"), result.seminar(), "The seminar as it was when version "
                + version.number() + " of its plan was made. For the secretariat only: it holds all that is known.");
    }

    /** Writes every file of one round, and in a folder of its own the seminar with the rounds before it. */
    void writeRound(AllocationResult result, Separator separator, int round) {
        SeminarWriter.write(path.resolve("seminar"), result.seminar(), "The seminar as it was planned for round "
                + round + ". For the secretariat only: it holds all that is known.");
        write(result, separator);
    }

    private Map<Path, byte[]> files(AllocationResult result, Separator separator, List<RecordedChange> changes,
            Optional<PlanVersion> version, Optional<Frontier> frontier) {
        List<PlacementChange> moves = version.map(PlanVersion::changes).orElse(List.of());
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(path.resolve("allocation.csv"), AllocationWriter.csv(result));
        files.put(path.resolve("allocation.xlsx"), AllocationWorkbook.of(result, moves));
        files.put(path.resolve("report.html"), report(result, changes, version, frontier));
        files.put(path.resolve("mail-merge.csv"), HandoutWriter.mailMerge(result, separator));
        files.put(path.resolve("badges.csv"), HandoutWriter.badges(result, separator));
        if (version.isPresent()) {
            files.put(path.resolve("changes.csv"), ChangeListWriter.csv(result.seminar(), moves, separator));
        }
        files.put(path.resolve("allocation.json"), AllocationWriter.json(result, changes, version));
        return files;
    }

    private static byte[] report(AllocationResult result, List<RecordedChange> changes,
            Optional<PlanVersion> version, Optional<Frontier> frontier) {
        Explainer explainer = Allocator.builder().seed(result.seed()).build().explain(result.seminar(),
                result.plan().orElseThrow());
        return Report.html(new ReportContent(result, explainer.plan(), explainer.everybodyAtHand(), changes, version,
                frontier));
    }
}
