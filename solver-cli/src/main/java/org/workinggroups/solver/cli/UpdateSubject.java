package org.workinggroups.solver.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanHistory;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.update.PlacementChange;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.SeminarChange;
import org.workinggroups.solver.update.SeminarChanges;
import org.workinggroups.solver.update.Updater;

/**
 * What is to be updated.
 *
 * @param plain     the seminar as it now is, as it is stated
 * @param seminar   the same, with what earlier updates have noted
 * @param origins   tells where its parts came from, for messages
 * @param changes   what was changed in it by options
 * @param published the published plan
 * @param path      where that plan is
 * @param folder    where versions are kept
 */
record UpdateSubject(Seminar plain, Seminar seminar, Origins origins, List<SeminarChange> changes, PlanFile published,
        Path path, Path folder) {

    /**
     * Reads what is to be updated.
     *
     * @param subject  a seminar if a baseline is named, else a plan
     * @param baseline the published plan, if it is named
     * @param named    the plan's seminar, if it is named
     * @throws InvalidSeminarException if anything cannot be read, or the changes do not fit
     */
    static UpdateSubject of(Path subject, Optional<Path> baseline, Optional<Path> named, SeminarEdits edits) {
        Path path = baseline.orElse(subject);
        if (baseline.isEmpty() && Files.exists(subject.resolve("seminar.yaml"))
                && !Files.exists(subject.resolve("allocation.json"))) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("SEMINAR|PLAN"), subject.toString(),
                    "this is a seminar, and which plan of it is to be updated is not said",
                    "--baseline was forgotten, which names the published plan")));
        }
        PlanFile published = baseline.isPresent() ? PlanReader.readFile(path) : null;
        SeminarFiles files;
        if (published == null) {
            PlanSubject found = PlanSubject.of(named, path);
            files = found.files();
            published = found.plan();
        } else {
            files = SeminarReader.read(subject);
        }
        List<Problem> problems = published.problemsAsBaseline(files.seminar());
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        List<SeminarChange> changes = edits.changes(files.files().getFirst());
        Seminar plain = SeminarChanges.apply(Updater.plain(files.seminar()), changes);
        Seminar seminar = Updater.remembering(plain, published.version().map(PlanVersion::moved).orElse(List.of()));
        Path folder = baseline.isPresent() ? folderOf(subject) : parentOf(folderOf(path));
        return new UpdateSubject(plain, seminar, changes.isEmpty() ? files.origins() : Origins.of(seminar), changes,
                published, path, folder);
    }

    /** People whom a change by hand has pinned where they are, but for those whom an option sends elsewhere. */
    List<String> pinned() {
        Set<String> people = seminar.participants().stream().map(Participant::id).collect(Collectors.toSet());
        changes.forEach(change -> {
            if (change instanceof SeminarChange.Pin pin) {
                people.remove(pin.participant());
            }
        });
        Set<String> groups = seminar.groups().stream().map(WorkingGroup::id).collect(Collectors.toSet());
        return published.pinned().entrySet().stream().filter(pin -> people.contains(pin.getKey())
                && groups.contains(pin.getValue())).map(Map.Entry::getKey).toList();
    }

    private static Path folderOf(Path path) {
        return Files.isDirectory(path) ? path : parentOf(path);
    }

    private static Path parentOf(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /** Where the new version goes if nothing else is asked. */
    Path standardFolder() {
        return folder.resolve("update-" + (published.number() + 1));
    }

    /** The plans before the published one that were made for the seminar exactly as it now is. */
    List<Plan> earlier() {
        String digest = InputDigest.of(plain);
        return PlanHistory.beside(folderOf(path)).before(published).stream()
                .filter(file -> file.version().map(PlanVersion::seminarDigest).or(file::inputDigest)
                        .filter(digest::equals).isPresent())
                .map(PlanFile::plan).toList();
    }

    /** What the new plan records. */
    PlanVersion version(PlanUpdate update, String approvedBy) {
        Set<String> moved = new LinkedHashSet<>(published.version().map(PlanVersion::moved).orElse(List.of()));
        update.changes().stream().filter(change -> change.kind() == PlacementChange.Kind.MOVED)
                .map(PlacementChange::participant).forEach(moved::add);
        return new PlanVersion(published.number() + 1, published.digest(), InputDigest.of(plain), approvedBy,
                changes.stream().map(SeminarChange::words).distinct().toList(), List.copyOf(moved),
                update.leastMoves(), update.proven(),
                update.ladder().stream().map(rung -> new PlanVersion.Step(rung.most(), rung.score().medium(),
                        rung.score().soft(), rung.words())).toList(), update.changes());
    }
}
