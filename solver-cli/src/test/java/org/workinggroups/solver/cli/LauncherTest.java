package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says before there is a Java to say anything. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Path LAUNCHER = Path.of("bin", "workgroups").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutAJavaIsNamed() throws Exception {
        assertThat(refusal(LAUNCHER, folder)).contains("WORKGROUPS_JAVA_HOME is " + folder, "no Java 21 or newer");
    }

    @Test
    void aJavaThatIsTooOldIsNotTaken() throws Exception {
        javaOfVersion("17.0.15");

        assertThat(refusal(LAUNCHER, folder)).contains("no Java 21 or newer");
    }

    @Test
    void aSymbolicLinkServesAsWell() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER);

        String said = refusal(link, folder);

        Files.delete(link);
        assertThat(said).contains("no Java 21 or newer");
    }

    private void javaOfVersion(String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.createFile(folder.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static String refusal(Path launcher, Path javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString(), "--version").redirectErrorStream(true);
        builder.environment().put("WORKGROUPS_JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(ExitStatus.WRONG_INPUT);
        return said;
    }
}
