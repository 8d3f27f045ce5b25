package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Problem;

/** Damaged files end in a seminar or in told problems, never in anything else. */
class MutationProperties {

    private static final Map<String, String> FILES = Map.of(
            "seminar.yaml", SeminarFolder.YAML + """
                    registrations: {file: registrations.csv, columns: {name: Full name}}
                    baseline: baseline.json
                    policy:
                      balance: {gender: 2}
                      quota: [{attribute: role, value: moderator, min: 1}]
                    """,
            "registrations.csv", """
                    id,Full name,gender,partner,preferences,role,counted,status
                    P1,"Bat, ""the"" elder",M,MNG,WG1 > WG2,moderator,,confirmed
                    P2,Zoë,F,Germany,WG2,,no,
                    P3,Keo,F,LAO,,,,cancelled
                    """,
            "relations.csv", "kind,participants,weight,level\nkeep-apart,P1;P2,,\n",
            "baseline.json", "{\"schema\": \"workgroups/allocation/1\", \"assignments\": "
                    + "[{\"participant\": \"P1\", \"group\": \"WG1\", \"preferenceRank\": 1}]}");

    /** A byte range replaced. */
    record Damage(String file, double at, int removed, byte[] inserted) {
        byte[] applyTo(byte[] bytes) {
            int from = (int) (at * bytes.length);
            int to = Math.min(bytes.length, from + removed);
            byte[] damaged = new byte[bytes.length - (to - from) + inserted.length];
            System.arraycopy(bytes, 0, damaged, 0, from);
            System.arraycopy(inserted, 0, damaged, from, inserted.length);
            System.arraycopy(bytes, to, damaged, from + inserted.length, bytes.length - to);
            return damaged;
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<byte[]> inserted = Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                Arbitraries.of("\"", "\n", ",", ";", ":", "[", "{", "}", "]", "&a ", "*a", "!!x ", "\t", "- ", "? ",
                        "|", ">", "%", "---\n", "...\n", "\0", "\r", "#", "''", "\\", "<<: ", "=", "1e999", ".inf",
                        "\uFEFF")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
        return Combinators.combine(Arbitraries.of(FILES.keySet().stream().sorted().toList()),
                Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 12), inserted)
                .as(Damage::new).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(seed = "3", tries = 400, edgeCases = EdgeCasesMode.NONE)
    void damagedFilesGiveASeminarOrToldProblems(@ForAll("damages") List<Damage> damages) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        damages.forEach(damage -> files.compute(damage.file(), (name, bytes) -> damage.applyTo(bytes)));

        try {
            assertThat(SeminarReader.read(new MemoryFolder(files)).groups()).isNotEmpty();
        } catch (InvalidSeminarException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                assertThat(problem.message()).doesNotContain("Exception", "java.", "jackson");
            });
        }
    }
}
