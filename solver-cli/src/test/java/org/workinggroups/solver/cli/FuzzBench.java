package org.workinggroups.solver.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Runs spoiled input through the commands and says what must not happen: a crash, an end without a message, a hang, files
 * written from bad input, an exit status that is not documented.
 */
final class FuzzBench {

    private static final long MOST_SECONDS = 5;
    private static final long MOST_ON_THE_CLOCK = 120;

    private final Path folder;
    private final SortedMap<String, byte[]> good = new TreeMap<>();
    private final SortedMap<Integer, Integer> endings = new TreeMap<>();

    /** A bench in an empty folder: two seminars, one in CSV and one in workbooks, plans of the first, and its key. */
    FuzzBench(Path folder) {
        this.folder = folder;
        AutumnSeminar.in(folder.resolve("autumn"));
        CommandRun.of("allocate", folder.resolve("autumn"), "--quick", "--lottery", "2", "--out", folder.resolve("plan"));
        CommandRun.of("template", folder.resolve("sheets"));
        CommandRun.of("pseudonymise", folder.resolve("autumn"), "--key", folder.resolve("key.json"), "--out",
                folder.resolve("masked"));
        CommandRun.of("allocate", folder.resolve("masked"), "--quick", "--out", folder.resolve("elsewhere"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                good.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good files, by path in the folder. */
    SortedMap<String, byte[]> files() {
        return good;
    }

    /** How many cases ended with each exit status. */
    SortedMap<Integer, Integer> endings() {
        return endings;
    }

    /** What went wrong, or nothing. */
    Optional<String> complaint(FuzzCase fuzzed) {
        try {
            for (Map.Entry<String, byte[]> file : fuzzed.files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return run(fuzzed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fuzzed.files().keySet().forEach(this::restore);
            Tree.delete(folder.resolve("out"));
        }
    }

    private void restore(String name) {
        try {
            Files.write(folder.resolve(name), good.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> run(FuzzCase fuzzed) {
        Object[] arguments = fuzzed.arguments().stream().map(argument -> argument.startsWith("@")
                ? folder.resolve(argument.substring(1)).toString() : argument).toArray();
        AtomicReference<CommandRun> ended = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().daemon().name("fuzzed").start(() -> ended.set(CommandRun.of(arguments)));
        long before = System.nanoTime();
        while (thread.isAlive()) {
            long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) / 1_000_000_000;
            if (spent > MOST_SECONDS || System.nanoTime() - before > MOST_ON_THE_CLOCK * 1_000_000_000) {
                return Optional.of("it hangs at " + thread.getStackTrace()[0]);
            }
            await(thread);
        }
        return judged(ended.get());
    }

    private static void await(Thread thread) {
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> judged(CommandRun run) {
        endings.merge(run == null ? -1 : run.status(), 1, Integer::sum);
        if (run == null || run.status() != 0 && run.status() != 1 && run.status() != 2) {
            return Optional.of("it ends with " + (run == null ? "an exception" : run.status() + ": " + run.err()));
        }
        if (run.status() != 0 && run.shown().isBlank()) {
            return Optional.of("it ends with " + run.status() + " and says nothing");
        }
        if (run.status() != 0 && Files.exists(folder.resolve("out"))) {
            return Optional.of("it ends with " + run.status() + " and has written something: " + run.err());
        }
        return Optional.empty();
    }
}
