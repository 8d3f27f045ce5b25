package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

class RoundTripProperties {

    @Provide
    Arbitrary<Seminar> seminars() {
        return Seminars.any();
    }

    @Property(seed = "1", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAsTheSameSeminar(@ForAll("seminars") Seminar seminar) throws IOException {
        Path folder = Files.createTempDirectory("seminar");
        try {
            SeminarWriter.write(folder, seminar, "For a test.\n\nOf: everything");

            Seminar read = SeminarReader.read(folder).seminar();

            assertThat(read.equals(seminar)).isTrue();
            assertThat(InputDigest.of(read)).isEqualTo(InputDigest.of(seminar));
        } finally {
            delete(folder);
        }
    }

    @Property(seed = "3", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aSeminarInJsonReadsBackAsItself(@ForAll("seminars") Seminar seminar) {
        byte[] json = SeminarJson.write(seminar);

        Seminar read = SeminarJson.read("seminar.json", json).seminar();

        assertThat(read.equals(seminar)).isTrue();
        assertThat(SeminarJson.write(read)).isEqualTo(json);
        assertThat(SchemaValidator.problems(json)).isEmpty();
    }

    @Property(seed = "2", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theDigestDoesNotSeeTheOrderOfRows(@ForAll("seminars") Seminar seminar) {
        List<Relation> turned = seminar.relations().reversed().stream().map(relation -> new Relation(relation.kind(),
                relation.participants().reversed(), relation.weight(), relation.level())).toList();
        List<Participant> rotated = new ArrayList<>(seminar.participants());
        Collections.rotate(rotated, 1);

        assertThat(InputDigest.of(new Seminar(seminar.title(), seminar.groups().reversed(), rotated, turned,
                seminar.policy(), seminar.baseline(), seminar.previous(), seminar.privacy()))).isEqualTo(InputDigest.of(seminar));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
