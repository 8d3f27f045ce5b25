package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.table.Problems;

/**
 * What was written into a folder: {@code manifest.json}, which says of each file whom it is for and what it holds, and
 * by its digest whether it is as it was written. See {@code docs/privacy.md}.
 *
 * @param entries by the file's name, relative to the folder, with slashes
 */
public record Manifest(SortedMap<String, Entry> entries) {

    /** The name of the file. */
    public static final String FILE = "manifest.json";

    static final String SCHEMA = "workgroups/manifest/1";

    /**
     * One file.
     *
     * @param kind       what it is
     * @param membership whether it may tell who sits in which group
     * @param digest     of its content
     */
    public record Entry(OutputKind kind, boolean membership, String digest) {
    }

    /** Copies the entries. */
    public Manifest {
        SortedMap<String, Entry> copy = new TreeMap<>(NaturalOrder.INSTANCE);
        copy.putAll(entries);
        entries = Collections.unmodifiableSortedMap(copy);
    }

    /** The manifest of a folder in which nothing was written. */
    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    /**
     * The manifest of a folder.
     *
     * @param folder a folder of results
     * @return empty if there is none
     * @throws InvalidSeminarException if there is a file of this name that is no manifest of ours
     */
    public static Optional<Manifest> of(Path folder) {
        DiskFolder disk = new DiskFolder(folder);
        if (!disk.has(FILE)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Optional<Manifest> manifest = disk.text(FILE, Limits.MOST_YAML_BYTES, Place.in(FILE), problems)
                .flatMap(text -> NodeReader.json(text, problems)).flatMap(root -> read(root, problems));
        problems.throwIfAny();
        return manifest;
    }

    private static Optional<Manifest> read(Node root, Problems problems) {
        if (!(root instanceof Node.Tree tree) || !text(tree, "schema").equals(SCHEMA)
                || !(tree.entries().get("files") instanceof Node.Items files)) {
            problems.error(Place.in(FILE), "", "this file is no manifest of this program, and is not replaced",
                    "another folder was meant");
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Node node : files.items()) {
            if (node instanceof Node.Tree file && isInside(text(file, "file"))) {
                Arrays.stream(OutputKind.values()).filter(kind -> label(kind).equals(text(file, "kind"))).findFirst()
                        .ifPresent(kind -> entries.put(text(file, "file"), new Entry(kind,
                                text(file, "membership").equals("true"), text(file, "digest"))));
            }
        }
        return Optional.of(new Manifest(entries));
    }

    /** Whether a name stays in the folder, whatever somebody wrote into the manifest. */
    private static boolean isInside(String name) {
        return !name.isEmpty() && !name.startsWith("/") && !name.contains("\\") && !name.contains(":")
                && !name.contains("\0") && Arrays.stream(name.split("/")).noneMatch(part -> part.equals("..")
                        || part.equals(".") || part.isEmpty());
    }

    private static String text(Node.Tree tree, String key) {
        return tree.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static String label(OutputKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This manifest with further files, or other content of the same. */
    Manifest with(String name, OutputFile file, boolean chathamHouse) {
        SortedMap<String, Entry> more = new TreeMap<>(entries);
        more.put(name, new Entry(file.kind(), file.kind().mayHoldMembership(chathamHouse),
                Digests.of(file.content())));
        return new Manifest(more);
    }

    /** This manifest with some of its files only. */
    Manifest keeping(List<String> names) {
        SortedMap<String, Entry> kept = new TreeMap<>(entries);
        kept.keySet().retainAll(names);
        return new Manifest(kept);
    }

    byte[] json() {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", SCHEMA);
            JsonText.objects(json, "files", entries.entrySet(), entry -> {
                json.writeStringProperty("file", entry.getKey());
                json.writeStringProperty("kind", label(entry.getValue().kind()));
                json.writeStringProperty("for", entry.getValue().kind().audience());
                json.writeArrayPropertyStart("holds");
                entry.getValue().kind().holds().stream().map(DataClass::label).forEach(json::writeString);
                json.writeEndArray();
                json.writeBooleanProperty("membership", entry.getValue().membership());
                json.writeStringProperty("digest", entry.getValue().digest());
            });
        });
    }

    /**
     * {@return files that are not as they were written, or gone}
     *
     * @param folder a folder of results
     */
    public List<Problem> problems(Path folder) {
        List<Problem> problems = new ArrayList<>();
        entries.forEach((name, entry) -> {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                problems.add(Problem.notice(Place.in(name), "", "this file is gone since it was written", ""));
            } else if (!isAsWritten(file, entry)) {
                problems.add(Problem.notice(Place.in(name), "", "this file was changed since it was written", ""));
            }
        });
        return List.copyOf(problems);
    }

    /** Whether a file is as it was written. */
    static boolean isAsWritten(Path file, Entry entry) {
        try {
            return Files.isRegularFile(file) && Digests.of(Files.readAllBytes(file)).equals(entry.digest());
        } catch (IOException e) {
            return false;
        }
    }
}
