package org.workinggroups.solver.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names the version of the sources that is measured. */
public final class Commit {

    private static final List<String> HASH = List.of("git", "rev-parse", "--short=10", "HEAD");
    /** Only what changes a measurement: results and documents do not make the sources another version. */
    private static final List<String> CHANGES = List.of("git", "status", "--porcelain", "--", ":(top)*.java",
            ":(top)*pom.xml", ":(top)datasets", ":(top,exclude)*/best-known.json");

    private Commit() {
    }

    /** The short hash of the commit that is checked out, with {@code -dirty} if sources differ from it. */
    public static String current() {
        String hash = output(HASH);
        return hash.isEmpty() ? "unknown" : hash + (output(CHANGES).isEmpty() ? "" : "-dirty");
    }

    private static String output(List<String> command) {
        try {
            Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? text : "";
        } catch (IOException e) {
            // Without git, or outside a clone, the version is not known.
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
