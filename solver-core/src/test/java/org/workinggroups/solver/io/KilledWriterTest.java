package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.table.Problems;

/**
 * Processes that write sets of seven files without pause are killed (SIGKILL) at random moments. Whoever looks then sees
 * one whole set, and the next run finds a folder it can go on with. {@code -Dworkgroups.kills=200} kills more of them.
 */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("workgroups.kills", 6);

    @TempDir
    private Path folder;

    @Test
    void oneWholeSetIsThereWheneverTheWriterIsKilled() throws IOException, InterruptedException {
        Random random = new Random(7);
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(60), "run-" + kill);
            interrupted += hasLeftovers() ? 1 : 0;
            assertThat(stamps()).as("kill " + kill).hasSize(1);
            assertThat(files()).as("kill " + kill).isEqualTo(8);
        }
        OutputFolder.at(folder).write(Map.of("last.txt", new OutputFile(OutputKind.PLAN, new byte[0])),
                Privacy.STANDARD);

        assertThat(hasLeftovers()).isFalse();
        assertThat(stamps()).hasSize(1);
        assertThat(Manifest.of(folder).orElseThrow().problems(folder)).isEmpty();
        assertThat(interrupted).as("kills in the middle of a set").isPositive();
    }

    private void killAfter(int millis, String stamp) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("surefire.test.class.path",
                        System.getProperty("java.class.path")), EndlessWriter.class.getName(), folder.toString(), stamp)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.inputReader().readLine();
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    /** The sets from which files come, as the program's own readers see them. */
    private Set<String> stamps() {
        Set<String> stamps = new TreeSet<>();
        DiskFolder disk = new DiskFolder(folder);
        for (int file = 0; disk.has("file-" + file + ".txt"); file++) {
            String text = disk.text("file-" + file + ".txt", 1_000_000, Place.named(""), new Problems()).orElseThrow()
                    .text();
            stamps.add(text.substring(0, text.indexOf('\n')));
        }
        return stamps;
    }

    private long files() {
        DiskFolder disk = new DiskFolder(folder);
        return Stream.concat(Stream.iterate(0, file -> file < 7, file -> file + 1).map(file -> "file-" + file + ".txt"),
                Stream.of(Manifest.FILE)).filter(disk::has).count();
    }

    private boolean hasLeftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(".workgroups-"));
        }
    }
}
