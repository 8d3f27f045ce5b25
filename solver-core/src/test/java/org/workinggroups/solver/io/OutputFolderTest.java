package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.privacy.OutputKind;

/** Sets of files are written whole or not at all, whatever happens meanwhile. */
class OutputFolderTest {

    @TempDir
    private Path folder;

    private static Map<String, OutputFile> set(String content) {
        Map<String, OutputFile> files = new LinkedHashMap<>();
        for (String name : List.of("allocation.csv", "seminar/seminar.yaml", "allocation.json")) {
            files.put(name, new OutputFile(OutputKind.PLAN, content.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static void write(Path folder, String content) {
        OutputFolder.at(folder).write(set(content), Privacy.STANDARD);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void aSetIsThereWithItsManifestAndNothingElse() throws IOException {
        write(folder.resolve("new/result"), "one");
        write(folder.resolve("new/result"), "two");

        assertThat(names(folder.resolve("new/result"))).containsExactly("allocation.csv", "allocation.json",
                "manifest.json", "seminar/seminar.yaml");
        assertThat(folder.resolve("new/result/allocation.json")).hasContent("two");
        assertThat(Manifest.of(folder.resolve("new/result")).orElseThrow().problems(folder.resolve("new/result")))
                .isEmpty();
    }

    @Test
    void everythingIsForTheOwnerOnly() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path result = folder.resolve("new/result");

        write(result, "one");

        for (Path path : List.of(folder.resolve("new"), result, result.resolve("seminar"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rwx------");
        }
        for (String name : names(result)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result.resolve(name))))
                    .as(name).isEqualTo("rw-------");
        }
    }

    @Test
    void aChangedFileIsKnownByTheManifest() throws IOException {
        write(folder, "one");
        Files.writeString(folder.resolve("allocation.csv"), "forged");

        assertThat(Manifest.of(folder).orElseThrow().problems(folder)).hasSize(1).allSatisfy(problem ->
                assertThat(problem.toString()).contains("allocation.csv", "was changed since it was written"));
    }

    /** Killed after the moment from which the set counts, before its files are at their place. */
    @Test
    void aSetThatCountsIsReadAtOnceAndFinishedByTheNextRun() throws IOException {
        write(folder, "old");
        Path written = Files.createDirectories(folder.resolve(OutputFolder.WRITTEN));
        Files.writeString(written.resolve("allocation.json"), "{\"assignments\": []}");

        assertThat(PlanReader.readFile(folder).plan().placements()).isEmpty();
        OutputFolder.at(folder).write(Map.of("other.csv", new OutputFile(OutputKind.PLAN, new byte[0])),
                Privacy.STANDARD);

        assertThat(folder.resolve("allocation.json")).hasContent("{\"assignments\": []}");
        assertThat(written).doesNotExist();
    }

    /** Killed before that moment. */
    @Test
    void whatWasNotYetASetIsClearedAway() throws IOException {
        write(folder, "old");
        Path writing = Files.createDirectories(folder.resolve(".workgroups-writing-123/seminar"));
        Files.writeString(writing.resolve("seminar.yaml"), "half");

        write(folder, "new");

        assertThat(names(folder)).containsExactly("allocation.csv", "allocation.json", "manifest.json",
                "seminar/seminar.yaml");
    }

    @Test
    void aFolderInTheWayLeavesTheOldSetWhole() throws IOException {
        write(folder, "old");
        Files.delete(folder.resolve("allocation.csv"));
        Files.createDirectories(folder.resolve("allocation.csv/x"));

        assertThatThrownBy(() -> write(folder, "new")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("this is a folder");

        assertThat(folder.resolve("allocation.json")).hasContent("old");
        assertThat(folder.resolve("seminar/seminar.yaml")).hasContent("old");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsTold() throws IOException, InterruptedException {
        Path share = tmpfs("size=1m");
        write(share.resolve("result"), "old");
        Assumptions.assumeTrue(run("mount", "-o", "remount,ro", share.toString()));

        assertThatThrownBy(() -> write(share.resolve("result"), "new")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("nothing can be written here").hasMessageContaining("write-protected");
        assertThat(share.resolve("result/allocation.json")).hasContent("old");
        run("umount", share.toString());
    }

    @Test
    void aFullDiskLeavesTheOldSetWhole() throws IOException, InterruptedException {
        Path disk = tmpfs("size=256k");
        write(disk.resolve("result"), "old");
        String large = "x".repeat(150_000);

        assertThatThrownBy(() -> write(disk.resolve("result"), large)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("the disk is full").hasMessageContaining("nothing was changed");
        assertThat(names(disk.resolve("result"))).containsExactly("allocation.csv", "allocation.json",
                "manifest.json", "seminar/seminar.yaml");
        for (String name : set("").keySet()) {
            assertThat(disk.resolve("result").resolve(name)).hasContent("old");
        }
        assertThatThrownBy(() -> write(disk.resolve("another"), large)).isInstanceOf(InvalidSeminarException.class);
        assertThat(disk.resolve("another")).doesNotExist();
        run("umount", disk.toString());
    }

    /** The place of the share is there still, but it is another disk. */
    @Test
    void aShareThatVanishedIsNotWrittenTo() throws IOException, InterruptedException {
        Path share = tmpfs("size=1m");
        OutputFolder output = OutputFolder.at(share.resolve("result"));
        Assumptions.assumeTrue(run("umount", share.toString()));

        assertThatThrownBy(() -> output.write(set("new"), Privacy.STANDARD))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("has vanished")
                .hasMessageContaining("network share");
        assertThat(share).isEmptyDirectory();
    }

    @Test
    void aFolderThatVanishedIsNotMadeAgain() throws IOException {
        Path share = Files.createDirectories(folder.resolve("share/seminar"));
        OutputFolder output = OutputFolder.at(share.resolve("result"));
        Files.delete(share);
        Files.delete(folder.resolve("share"));

        assertThatThrownBy(() -> output.write(set("new"), Privacy.STANDARD))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("has vanished");
        assertThat(folder.resolve("share")).doesNotExist();
    }

    @Test
    void setsOfSeveralWritersAreNeverMixed() throws InterruptedException, IOException {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String content = "writer " + writer;
            writers.add(Thread.ofPlatform().start(() -> IntStream.range(0, 10).forEach(round ->
                    write(folder, content))));
        }
        for (Thread writer : writers) {
            writer.join();
        }

        String content = Files.readString(folder.resolve("allocation.json"));
        assertThat(folder.resolve("allocation.csv")).hasContent(content);
        assertThat(folder.resolve("seminar/seminar.yaml")).hasContent(content);
        assertThat(names(folder)).hasSize(4);
    }

    @Test
    void aPlanIsNotWrittenOverAnother() {
        OutputFolder first = OutputFolder.at(folder);
        OutputFolder second = OutputFolder.at(folder);
        first.writeNew(set("first"), Privacy.STANDARD);

        assertThatThrownBy(() -> second.writeNew(set("second"), Privacy.STANDARD))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("plans are not overwritten");
        assertThat(folder.resolve("allocation.json")).hasContent("first");
    }

    @Test
    void aManifestOfAnotherProgramIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"another program\"}");

        assertThatThrownBy(() -> write(folder, "new")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("no manifest of this program");
        assertThat(names(folder)).containsExactly("manifest.json");
    }

    /** A small disk of its own; skipped where none can be mounted. */
    private Path tmpfs(String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()));
        return disk;
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
