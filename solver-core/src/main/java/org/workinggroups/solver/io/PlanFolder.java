package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.table.TableLimits;

/** The files in a folder and the folders in it that are plans, or tables and may be plans. */
final class PlanFolder {

    private static final String PLAN = "allocation.json";

    private PlanFolder() {
    }

    static boolean isPlan(Path file) {
        return file.endsWith(PLAN);
    }

    /**
     * Plans and tables, in natural order. Folders that cannot be looked into are left out.
     *
     * @throws InvalidSeminarException if the folder itself cannot be read
     */
    static List<Path> files(Path folder, int depth) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && (isPlan(file) || isTable(file))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (file.equals(folder)) {
                        throw failure;
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("DIR"), folder.toString(),
                    "this folder cannot be read", "another folder was meant")));
        }
        files.sort(Comparator.comparing(Path::toString, NaturalOrder.INSTANCE));
        return files;
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /** The digest of a file; empty if it cannot be read or is too large for a table. */
    static Optional<String> digest(Path file) {
        try {
            return Files.size(file) > TableLimits.MOST_BYTES ? Optional.empty()
                    : Optional.of(Digests.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
