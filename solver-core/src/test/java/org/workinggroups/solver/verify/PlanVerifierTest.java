package org.workinggroups.solver.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.LotteryResult;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanEvidence;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.recount.Check;
import org.workinggroups.solver.recount.Verification;
import org.workinggroups.solver.update.PlacementChange;

/** Six people in two rooms: a plan is what its file says, and whatever is done to the file is found. */
class PlanVerifierTest {

    @TempDir
    private Path folder;

    private Path file;
    private byte[] written;

    @BeforeEach
    void allocate() throws IOException {
        file = folder.resolve("allocation.json");
        written = AllocationWriter.json(Allocator.builder().seed(3).build().allocate(seminar("WG1")));
        Files.write(file, written);
    }

    @Test
    void aPlanIsWhatItsFileSays() {
        Verification found = verify();

        assertThat(found.checks()).extracting(Check::subject).containsExactly("file", "seminar", "placements",
                "hard rules", "score", "criteria", "bound", "counts");
        assertThat(found.holds()).as(found.toString()).isTrue();
        assertThat(replay().holds()).isTrue();
    }

    /** Every byte of the file, one after the other, with one bit turned over: each time something is found. */
    @Test
    void oneByteChangedAnywhereIsFound() throws IOException {
        for (int i = 0; i < written.length; i++) {
            byte[] changed = written.clone();
            changed[i] ^= (byte) (1 << i % 8);
            Files.write(file, changed);
            boolean passed;
            try {
                passed = verify().holds();
            } catch (InvalidSeminarException e) {
                passed = false;
            }
            assertThat(passed).as("byte " + i).isFalse();
        }
    }

    /** Whoever seals a forged file again is found by the recount; the digests of what is forged fit. */
    @Test
    void aForgedFileThatIsSealedAgainIsFound() throws IOException {
        String json = new String(written, StandardCharsets.UTF_8);
        String swapped = json.replaceFirst("\"participant\": \"P1\",\n      \"group\": \"WG\\d\"",
                "\"participant\": \"P1\",\n      \"group\": \"WG2\"");
        assertThat(swapped).isNotEqualTo(json);
        assertThat(failed(sealed(swapped))).contains("score", "counts").doesNotContain("file", "seminar");
        assertThat(failed(sealed(json.replaceFirst("\"soft\": \\d+", "\"soft\": 999999")))).contains("score", "bound");
        assertThat(failed(sealed(json.replaceFirst("\"penalty\": 0", "\"penalty\": 7")))).containsExactly("criteria");
        assertThat(failed(sealed(json.replaceFirst("\"counted\": \\d", "\"counted\": 9")))).containsExactly("counts");
        assertThat(failed(sealed(json.replaceFirst("\"count\": \\d", "\"count\": 9")))).containsExactly("counts");
        assertThat(failed(sealed(json.replaceFirst("(?s)(\"segments\".*?\"unlisted\": )\\d", "$15"))))
                .containsExactly("counts");
        assertThat(failed(sealed(json.replaceFirst("(?s)(\"id\": \"preference\".*?\"weight\": )1", "$12"))))
                .containsExactly("criteria");
        assertThat(failed(sealed(json.replaceFirst("(?s)(\"gap\".*?\"soft\": )\\d+", "$177777"))))
                .containsExactly("bound");
        assertThat(failed(sealed(json.replaceFirst("\"Six\"", "\"Seven\"")))).containsExactly("seminar");
        assertThat(replay().holds()).isFalse();
    }

    @Test
    void aSeminarThatHasChangedIsTold() {
        PlanEvidence evidence = PlanEvidence.read(folder);

        assertThat(PlanVerifier.verify(evidence, seminar("WG2"), Optional.empty()).checks()).filteredOn(check ->
                !check.holds()).extracting(Check::words).anyMatch(words -> words.contains("participants differ"));
    }

    /** Nobody else wishes WG1 any more, but P1 has left: the plan places somebody who is not there. */
    @Test
    void placementsOfNobodyAreTold() {
        Seminar fewer = new Seminar("Six", seminar("WG1").groups(), seminar("WG1").participants().subList(1, 6),
                List.of(), seminar("WG1").policy(), Optional.empty());

        assertThat(PlanVerifier.verify(PlanEvidence.read(folder), fewer, Optional.empty()).checks())
                .filteredOn(check -> check.subject().equals("placements")).singleElement()
                .matches(check -> !check.holds() && check.words().contains("1 placements fit nobody"));
    }

    @Test
    void aLotteryIsMadeAgainAsAWhole() throws IOException {
        Seminar seminar = seminar("WG1");
        LotteryResult drawn = Allocator.builder().seed(5).build().lottery(seminar, Origins.of(seminar), 6);
        Provenance provenance = new Provenance(Optional.of(Instant.parse("2026-11-22T10:00:00Z")), "Chair",
                drawn.draw());
        Files.write(file, AllocationWriter.json(drawn.result(), List.of(), Optional.empty(), List.of(), provenance));

        PlanEvidence evidence = PlanEvidence.read(folder);

        assertThat(evidence.file().provenance()).isEqualTo(provenance);
        assertThat(verify().holds()).isTrue();
        assertThat(replay().holds()).isTrue();
        assertThat(drawn.result()).isEqualTo(Allocator.builder().seed(drawn.draw().orElseThrow().drawn()).build()
                .allocate(seminar));
    }

    /** Another draw, seed, chance or number of plans than the published seed gives is found without solving again. */
    @Test
    void aForgedLotteryIsFound() throws IOException {
        Seminar seminar = seminar("WG1");
        LotteryResult drawn = Allocator.builder().seed(5).build().lottery(seminar, Origins.of(seminar), 6);
        String json = new String(AllocationWriter.json(drawn.result(), List.of(), Optional.empty(), List.of(),
                new Provenance(Optional.empty(), "", drawn.draw())), StandardCharsets.UTF_8);
        assertThat(failed(sealed(json))).isEmpty();

        assertThat(failed(sealed(json.replaceFirst("\"runs\": 6", "\"runs\": 1")))).containsExactly("lottery");
        assertThat(failed(sealed(json.replaceFirst("\"drawn\": \\d+", "\"drawn\": 4")))).containsExactly("lottery");
        assertThat(failed(sealed(json.replaceFirst("\"seed\": \\d+", "\"seed\": 4")))).containsExactly("lottery");
        assertThat(failed(sealed(json.replaceFirst("\"different\": \\d", "\"different\": 9"))))
                .containsExactly("lottery");
        assertThat(failed(sealed(json.replaceFirst("(?s)(\"chances\".*?\"WG\\d\": )\\d", "$19"))))
                .containsExactly("lottery");
    }

    /** Nobody moves in the second version, which says that P2 did. */
    @Test
    void movesThatWereNotMadeAreFound() throws IOException {
        PlanFile first = PlanReader.readFile(folder);
        Seminar seminar = seminar("WG1");
        AllocationResult again = Allocator.builder().seed(3).build().allocate(seminar);
        PlanVersion version = new PlanVersion(2, first.digest(), InputDigest.of(seminar), "", List.of(), List.of(),
                OptionalInt.empty(), false, List.of(), List.of(new PlacementChange("P2", PlacementChange.Kind.MOVED,
                "WG1", "WG2", "")));
        Files.write(file, AllocationWriter.json(again, List.of(), Optional.of(version), List.of(), Provenance.NONE));

        assertThat(PlanVerifier.verify(PlanEvidence.read(folder), seminar, Optional.of(first)).checks())
                .filteredOn(check -> !check.holds()).extracting(Check::subject).containsExactly("changes");
    }

    /** Seeds are any number, for the digits of a public draw may be many; after the greatest comes the least. */
    @Test
    void theGreatestSeedIsReadAgain() throws IOException {
        Seminar seminar = seminar("WG1");
        LotteryResult drawn = Allocator.builder().seed(Long.MAX_VALUE).build().lottery(seminar, Origins.of(seminar), 2);
        Files.write(file, AllocationWriter.json(drawn.result(), List.of(), Optional.empty(), List.of(),
                new Provenance(Optional.empty(), "", drawn.draw())));

        assertThat(verify().holds()).isTrue();
        assertThat(replay().holds()).isTrue();
    }

    /** What was proven with one seed only spares the later ones work: each plan is the one its seed gives alone. */
    @Test
    void everyTicketIsThePlanOfItsSeedAlone() {
        Seminar seminar = seminar("WG1");
        Allocator.Builder proving = Allocator.builder().prove(Duration.ofSeconds(10));
        LotteryResult drawn = proving.seed(1).build().lottery(seminar, Origins.of(seminar), 8);

        assertThat(drawn.draw().orElseThrow().best()).hasSize(8);
        assertThat(drawn.result()).isEqualTo(proving.seed(drawn.draw().orElseThrow().drawn()).build()
                .allocate(seminar));
    }

    @Test
    void aTableOfPlacementsCannotBeVerified() throws IOException {
        Files.writeString(file, "id,group\nP1,WG1\n");

        assertThatThrownBy(this::verify).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("Maybe allocation.json was meant");
    }

    private List<String> failed(byte[] forged) throws IOException {
        Files.write(file, forged);
        return verify().checks().stream().filter(check -> !check.holds()).map(Check::subject).toList();
    }

    /** As somebody would who knows how the seal is made: SHA-256 of the file without its last line. */
    private static byte[] sealed(String json) {
        String document = json.substring(0, json.lastIndexOf(",\n  \"digest\"")) + "\n}\n";
        try {
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(document.getBytes(StandardCharsets.UTF_8)));
            return (document.substring(0, document.length() - 3) + ",\n  \"digest\": \"sha256:" + digest + "\"\n}\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verification verify() {
        return PlanVerifier.verify(PlanEvidence.read(folder), seminar("WG1"), Optional.empty());
    }

    private Check replay() {
        Seminar seminar = seminar("WG1");
        return Replay.of(PlanEvidence.read(folder), seminar, Origins.of(seminar), () -> false);
    }

    /** P1 wishes the group named, the others WG1, where there is room for four. */
    private static Seminar seminar(String wish) {
        Seminar.Builder seminar = Seminar.builder("Six").group(WorkingGroup.builder("WG1").size(2, 4).build())
                .group(WorkingGroup.builder("WG2").size(2, 4).build())
                .participant(Participant.builder("P1").prefers(wish).pin("WG1").build());
        for (int i = 2; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i).prefers("WG1").attribute("gender", i % 2 == 0 ? "F" : "M")
                    .build());
        }
        return seminar.build();
    }
}
