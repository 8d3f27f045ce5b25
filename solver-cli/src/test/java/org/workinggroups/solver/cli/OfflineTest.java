package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.cli.offline.NoChannels;
import org.workinggroups.solver.cli.offline.NoNetwork;

/** Nothing ever asks for a network: commands run in a process that denies every way to one. */
class OfflineTest {

    @TempDir
    private Path folder;

    /** What a process said. */
    private record Said(int status, String text) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "server", "channel", "datagram", "name"})
    void everyWayToANetworkIsDenied(String way) throws IOException, InterruptedException {
        Said said = run(NoNetwork.class.getName(), List.of(way));

        assertThat(said.text()).contains(NoNetwork.DENIED);
        assertThat(said.status()).isNotZero();
    }

    @Test
    void noCommandAsksForOne() throws IOException, InterruptedException {
        String seminar = CanarySeminar.in(folder.resolve("seminar")).path().toString();
        String plan = folder.resolve("plan").toString();
        List<String> words = new ArrayList<>();
        for (String command : List.of("check SEMINAR", "allocate SEMINAR --prove 10s --out PLAN",
                "evaluate SEMINAR PLAN", "explain PLAN --seminar SEMINAR", "report PLAN --seminar SEMINAR",
                "report PLAN --seminar SEMINAR --moderator", "whatif PLAN --seminar SEMINAR --suggest",
                "update PLAN --seminar SEMINAR --withdraw canary5 --out PLAN/2", "history PLAN",
                "pseudonymise SEMINAR --key PLAN-key --out PLAN-elsewhere", "purge PLAN")) {
            words.addAll(words.isEmpty() ? List.of() : List.of("--then"));
            Arrays.stream(command.split(" ")).map(word -> word.replace("SEMINAR", seminar).replace("PLAN", plan))
                    .forEach(words::add);
        }

        Said said = run(OfflineCommands.class.getName(), words);

        assertThat(said.text()).doesNotContain(NoNetwork.DENIED);
        for (String command : List.of("check", "allocate", "evaluate", "explain", "report", "whatif", "update",
                "history", "pseudonymise", "purge")) {
            assertThat(said.text()).contains("status of " + command + ": 0");
        }
    }

    private Said run(String main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Dworkgroups.offline=true", "-Djava.nio.channels.spi.SelectorProvider="
                + NoChannels.class.getName(), "-cp", System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path")), main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Tree.text(folder.resolve("said.txt")));
    }
}
