package org.workinggroups.solver.io;

import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;

/** Where the files of a seminar are. */
interface InputFolder {

    /** Whether there is a file of this name. */
    boolean has(String name);

    /**
     * A file's content.
     *
     * @param name      the file's name, relative to the folder
     * @param mostBytes the largest size that is read
     * @param asked     where the file is asked for
     * @param problems  is told why the file cannot be read
     * @return empty if it cannot be read
     */
    Optional<byte[]> bytes(String name, int mostBytes, Place asked, Problems problems);

    /** A file's text, as {@link #bytes}. */
    default Optional<TextFile> text(String name, int mostBytes, Place asked, Problems problems) {
        return bytes(name, mostBytes, asked, problems).flatMap(bytes -> TextFile.decode(name, bytes, problems));
    }
}
