package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A solve that somebody stops: a process of its own is asked to terminate, as Ctrl-C would ask it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {

    @TempDir
    private Path folder;

    @Test
    void theBestPlanSoFarIsWrittenAsAWhole() throws Exception {
        Path seminar = folder.resolve("seminar");
        Path result = folder.resolve("result");
        CommandRun.of("generate", "--participants", 400, "--groups", 14, "--out", seminar);

        Process process = start("allocate", seminar.toString(), "--time", "10m", "--prove", "10m",
                "--out", result.toString());
        String said = stopAtFirstPlan(process);

        assertThat(said).contains("Interrupted: the best plan so far was written to " + result);
        assertThat(Files.readString(result.resolve("allocation.json")))
                .contains("\"ending\": \"interrupted\"", "\"participant\": \"P400\"").endsWith("}\n");
        assertThat(CommandRun.of("evaluate", seminar, result.resolve("allocation.csv")).out())
                .contains("every hard rule is kept");
        try (Stream<Path> files = Files.list(result)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("allocation.json",
                    "allocation.csv", "allocation.xlsx", "mail-merge.csv", "badges.csv", "report.html",
                    "manifest.json");
        }
    }

    private static Process start(String... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> options = Stream.of(java, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dworkgroups.terminal=2", "-cp", classPath, Main.class.getName());
        return new ProcessBuilder(Stream.concat(options, Stream.of(arguments)).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Asks the process to terminate once its progress line tells of a plan; gives what it said after that. */
    private static String stopAtFirstPlan(Process process) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        boolean asked = false;
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            for (int character = err.read(); character >= 0; character = err.read()) {
                said.append((char) character);
                if (!asked && said.indexOf("best 0 hard") >= 0) {
                    process.toHandle().destroy();
                    asked = true;
                }
            }
        }
        assertThat(process.waitFor()).as(said.toString()).isEqualTo(128 + 15);
        return said.toString();
    }
}
