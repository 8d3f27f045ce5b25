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
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.ChangeListWriter;
import org.workinggroups.solver.io.HandoutWriter;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.OutputFolder;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.io.SeminarWriter;
import org.workinggroups.solver.io.Separator;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.report.Report;
import org.workinggroups.solver.report.ReportContent;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.workbook.AllocationWorkbook;

/**
 * Where an allocation is written.
 *
 * @param path   the folder as it was named, which need not exist yet
 * @param output writes into it
 */
record ResultFolder(Path path, OutputFolder output) {

    /** @throws InvalidSeminarException if nothing can be written here; better known before the solve than after */
    static ResultFolder at(Path path) {
        return new ResultFolder(path, OutputFolder.at(path));
    }

    /** The folder asked for, else {@code allocation} in the seminar's folder. */
    static ResultFolder of(Optional<Path> asked, Path seminar) {
        return at(asked.orElseGet(() -> Files.isDirectory(seminar) ? seminar.resolve("allocation")
                : seminar.resolveSibling("allocation")));
    }

    /**
     * Plans are never changed: whoever has read one must find it again, and nothing else is written over either.
     *
     * @throws InvalidSeminarException if there is something in this folder already
     */
    void checkNew() {
        output.checkNew();
    }

    /** Writes every file of an allocation. */
    void write(AllocationResult result, Separator separator, Provenance provenance) {
        output.write(files(result, separator, List.of(), Optional.empty(), Optional.empty(), provenance),
                result.seminar().privacy());
    }

    /** Writes every file of an allocation with what was changed by hand. */
    void write(AllocationResult result, Separator separator, List<RecordedChange> changes) {
        output.write(files(result, separator, changes, Optional.empty(), Optional.empty(), Provenance.NONE),
                result.seminar().privacy());
    }

    /**
     * Writes every file of an update, and in a folder of its own the seminar as it now is, so that the plan can be
     * explained and updated again.
     */
    void writeUpdate(AllocationResult result, Separator separator, List<RecordedChange> changes,
            PlanVersion version, Provenance provenance) {
        Map<String, OutputFile> files = seminar(result, version);
        files.putAll(files(result, separator, changes, Optional.of(version), Optional.empty(), provenance));
        output.writeNew(files, result.seminar().privacy());
    }

    /**
     * Writes every file of a version that was made by hand. Where the plan before has its seminar with it, this one has
     * it too.
     */
    void writeByHand(AllocationResult result, List<RecordedChange> changes, PlanVersion version) {
        Map<String, OutputFile> files = result.seminar().baseline().isPresent() ? seminar(result, version)
                : new LinkedHashMap<>();
        files.putAll(files(result, Separator.COMMA, changes, Optional.of(version), Optional.empty(), Provenance.NONE));
        output.writeNew(files, result.seminar().privacy());
    }

    private static Map<String, OutputFile> seminar(AllocationResult result, PlanVersion version) {
        return seminar(result.seminar(), "The seminar as it was when version " + version.number()
                + " of its plan was made. For the secretariat only: it holds all that is known.");
    }

    /** Writes rounds into folders of their own, each with the seminar and the rounds before it. */
    void writeRounds(List<AllocationResult> rounds, Separator separator) {
        Map<String, OutputFile> files = new LinkedHashMap<>();
        for (int round = 1; round <= rounds.size(); round++) {
            AllocationResult result = rounds.get(round - 1);
            Map<String, OutputFile> one = seminar(result.seminar(), "The seminar as it was planned for round " + round
                    + ". For the secretariat only: it holds all that is known.");
            one.putAll(files(result, separator, List.of(), Optional.empty(), Optional.empty(), Provenance.NONE));
            String folder = "round-" + round + "/";
            one.forEach((name, file) -> files.put(folder + name, file));
        }
        output.write(files, rounds.getFirst().seminar().privacy());
    }

    private static Map<String, OutputFile> seminar(Seminar seminar, String comment) {
        Map<String, OutputFile> files = new LinkedHashMap<>();
        SeminarWriter.files(seminar, comment).forEach((name, content) ->
                files.put("seminar/" + name, new OutputFile(OutputKind.SEMINAR, content)));
        return files;
    }

    /** Every file of an allocation by its name. */
    static Map<String, OutputFile> files(AllocationResult result, Separator separator, List<RecordedChange> changes,
            Optional<PlanVersion> version, Optional<Frontier> frontier, Provenance provenance) {
        List<PlacementChange> moves = version.map(PlanVersion::changes).orElse(List.of());
        Beside<byte[]> page = Beside.of(() -> report(result, changes, version, frontier, provenance));
        Map<String, OutputFile> files = new LinkedHashMap<>();
        files.put("allocation.csv", new OutputFile(OutputKind.PLAN, AllocationWriter.csv(result)));
        files.put("allocation.xlsx", new OutputFile(OutputKind.PLAN, AllocationWorkbook.of(result, moves)));
        files.put("report.html", new OutputFile(OutputKind.PLAN, page.get()));
        files.put("mail-merge.csv", new OutputFile(OutputKind.LETTERS, HandoutWriter.mailMerge(result, separator)));
        files.put("badges.csv", new OutputFile(OutputKind.BADGES, HandoutWriter.badges(result, separator)));
        if (version.isPresent()) {
            files.put("changes.csv", new OutputFile(OutputKind.LETTERS, ChangeListWriter.csv(result.seminar(), moves,
                    separator)));
        }
        files.put("allocation.json", new OutputFile(OutputKind.WHOLE_PLAN, AllocationWriter.json(result, changes,
                version, List.of(), provenance)));
        return files;
    }

    private static byte[] report(AllocationResult result, List<RecordedChange> changes,
            Optional<PlanVersion> version, Optional<Frontier> frontier, Provenance provenance) {
        Explainer explainer = Allocator.builder().seed(result.seed()).build().explain(result.seminar(),
                result.plan().orElseThrow());
        return Report.html(new ReportContent(result, explainer.plan(), explainer.everybodyAtHand(), changes, version,
                frontier, provenance.lottery()));
    }
}
