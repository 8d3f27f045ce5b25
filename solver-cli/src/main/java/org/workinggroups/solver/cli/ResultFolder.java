package org.workinggroups.solver.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.AtomicFiles;

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

    /** Writes both files of an allocation, the one for programs last. */
    void write(AllocationResult result) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(path.resolve("allocation.csv"), AllocationWriter.csv(result));
        files.put(path.resolve("allocation.json"), AllocationWriter.json(result));
        AtomicFiles.write(files);
    }
}
