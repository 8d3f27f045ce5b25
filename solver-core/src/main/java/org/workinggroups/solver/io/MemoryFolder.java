package org.workinggroups.solver.io;

import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;

/**
 * Files that are not on a disk yet: what is about to be written is read back first.
 *
 * @param files content by name
 */
record MemoryFolder(Map<String, byte[]> files) implements InputFolder {

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public Optional<byte[]> bytes(String name, int mostBytes, Place asked, Problems problems) {
        byte[] bytes = files.get(name);
        if (bytes == null || bytes.length > mostBytes) {
            problems.error(asked, name, bytes == null ? "there is no such file" : "this file is too large", "");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }
}
