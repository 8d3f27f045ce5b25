package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under the Chatham House Rule no file that leaves the organisers tells who sits in which group. */
class ChathamHouseTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void allocate() {
        AutumnSeminar seminar = AutumnSeminar.in(folder.resolve("autumn"));
        seminar.adding("seminar.yaml", "privacy: {chathamHouse: true}\n")
                .replacing("registrations.csv", "preferences,pin", "preferences,pin,role")
                .replacing("registrations.csv", "WG1 > WG2,", "WG1 > WG2,,moderator");
        plan = seminar.path().resolve("allocation");
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick").status()).isZero();
        assertThat(CommandRun.of("report", plan, "--moderator").status()).isZero();
        assertThat(CommandRun.of("report", plan, "--public").status()).isZero();
        assertThat(CommandRun.of("update", plan, "--pin", "P3=WG3", "--quick", "--out", folder.resolve("update"))
                .status()).isZero();
    }

    @Test
    void lettersAndBadgesTellNoGroup() {
        assertThat(Tree.text(plan.resolve("mail-merge.csv")).lines().findFirst().orElseThrow())
                .endsWith("id,name,email");
        assertThat(Tree.text(plan.resolve("badges.csv")).lines().findFirst().orElseThrow())
                .endsWith("id,name,institution,partner,role");
        assertThat(Tree.text(folder.resolve("update/changes.csv")).lines().findFirst().orElseThrow())
                .endsWith("id,name,email,change");
        for (String file : new String[] {"mail-merge.csv", "badges.csv"}) {
            assertThat(Tree.text(plan.resolve(file))).contains("Bat Erdene").doesNotContain("WG1", "WG2", "WG3");
        }
        assertThat(Tree.text(folder.resolve("update/changes.csv"))).doesNotContain("WG1", "WG2", "WG3");
    }

    @Test
    void sheetsAndThePublicEditionNameNobody() {
        for (String file : new String[] {"moderators/WG1.html", "moderators/WG2.html", "moderators/WG3.html",
            "public.html"}) {
            AutumnSeminar.PRIVATE.forEach(text ->
                    assertThat(Tree.text(plan.resolve(file))).as(file).doesNotContain(text));
            assertThat(Tree.text(plan.resolve(file))).as(file).doesNotContainPattern("\\bP[1-6]\\b");
        }
    }

    @Test
    void theOrganisersFilesTellIt() {
        assertThat(Tree.text(plan.resolve("allocation.csv"))).contains("P1,Bat Erdene,WG");
        assertThat(Tree.text(plan.resolve("report.html"))).contains("Bat Erdene");
    }

    @Test
    void theManifestSaysSo() {
        String manifest = Tree.text(plan.resolve("manifest.json"));

        assertThat(manifest).containsPattern("(?s)\"file\": \"mail-merge.csv\".*?\"membership\": false")
                .containsPattern("(?s)\"file\": \"report.html\".*?\"membership\": true");
    }
}
