package org.workinggroups.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.privacy.PseudonymKey;
import org.workinggroups.solver.privacy.Pseudonyms;
import org.workinggroups.solver.table.Problems;

/** Writes and reads the key of a pseudonymised seminar. Only its owner may read the file, and it is never replaced. */
public final class KeyFile {

    static final String SCHEMA = "workgroups/key/1";

    private KeyFile() {
    }

    /**
     * Checks that a key may be written, before anything is.
     *
     * @param file where the key is to be written
     * @param out  the folder that will be handed on
     * @throws InvalidSeminarException if there is such a file already, or it would be handed on with the seminar
     */
    public static void check(Path file, Path out) {
        Path key = file.toAbsolutePath().normalize();
        if (Files.exists(key)) {
            throw trouble(file, "there is such a file already, and a key is not replaced: the seminar it belongs to "
                    + "could not be brought back", "another file was meant");
        }
        if (key.startsWith(out.toAbsolutePath().normalize())) {
            throw trouble(file, "the key would be handed on with the seminar it opens", "another folder was meant");
        }
    }

    /**
     * Writes the key of a seminar.
     *
     * @param file       where to
     * @param seminar    the seminar
     * @param pseudonyms those of its people
     */
    public static void write(Path file, Seminar seminar, Pseudonyms pseudonyms) {
        AtomicFiles.write(file, JsonText.bytes(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("inputDigest", InputDigest.of(seminar));
            json.writeStringProperty("pseudonymisedDigest", InputDigest.of(pseudonyms.seminar()));
            json.writeObjectPropertyStart("ids");
            pseudonyms.ids().forEach(json::writeStringProperty);
            json.writeEndObject();
        }));
    }

    /**
     * Reads a key.
     *
     * @param file a key that {@link #write} has written
     * @return the key
     * @throws InvalidSeminarException if the file is no key
     */
    public static PseudonymKey read(Path file) {
        Path path = file.toAbsolutePath();
        String name = String.valueOf(path.getFileName());
        Problems problems = new Problems();
        Optional<PseudonymKey> key = new DiskFolder(Objects.requireNonNull(path.getParent())).text(name,
                Limits.MOST_YAML_BYTES,
                Place.in(name), problems).flatMap(text -> NodeReader.json(text, problems)).flatMap(KeyFile::key);
        problems.throwIfAny();
        return key.orElseThrow(() -> trouble(file, "this is no key", "the file that pseudonymise wrote was meant"));
    }

    private static Optional<PseudonymKey> key(Node node) {
        if (!(node instanceof Node.Tree tree) || !SCHEMA.equals(text(tree, "schema"))
                || !(tree.entries().get("ids") instanceof Node.Tree entries)) {
            return Optional.empty();
        }
        SortedMap<String, String> ids = new TreeMap<>();
        for (Map.Entry<String, Node> entry : entries.entries().entrySet()) {
            ids.put(entry.getKey(), text(entries, entry.getKey()));
        }
        return Optional.of(new PseudonymKey(text(tree, "inputDigest"), text(tree, "pseudonymisedDigest"), ids));
    }

    private static String text(Node.Tree tree, String key) {
        return tree.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static InvalidSeminarException trouble(Path file, String message, String maybe) {
        return new InvalidSeminarException(List.of(Problem.error(Place.named("--key"), file.toString(), message,
                maybe)));
    }
}
