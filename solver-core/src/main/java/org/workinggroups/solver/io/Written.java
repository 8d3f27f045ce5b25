package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that this program has written.
 *
 * @param folder   whose manifest names it
 * @param name     by which it does
 * @param manifest of that folder
 */
record Written(Path folder, String name, Manifest manifest) {

    private static final int MOST_ABOVE = 4;

    /** Looks for the manifest that names a file, in its folder and those above. */
    static Optional<Written> find(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        for (int above = 0; above < MOST_ABOVE && folder != null; above++) {
            String name = folder.relativize(absolute).toString().replace('\\', '/');
            Optional<Manifest> manifest = Manifest.of(folder).filter(known -> known.entries().containsKey(name));
            if (manifest.isPresent()) {
                return Optional.of(new Written(folder, name, manifest.get()));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** What stands before the names of the files beside it; empty, or ends in a slash. */
    String prefix() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
