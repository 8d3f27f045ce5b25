package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.workinggroups.solver.domain.Change;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Problem;

/** A small seminar in a folder of its own, for tests that change one thing in it. */
record SeminarFolder(Path path) {

    /** Two groups. */
    static final String YAML = """
            seminar: Seminar on Human Rights
            groups:
              - {id: WG1, topic: Defenders, target: 2-3}
              - {id: WG2, topic: Civic space, provides: [step-free]}
            """;

    /** Three people; the header is row 1, so Bat is row 2. */
    static final String REGISTRATIONS = """
            id,name,gender,partner,preferences
            P1,Bat,M,MNG,WG1 > WG2
            P2,Anna,F,DEU,WG2
            P3,Keo,F,LAO,
            """;

    /** The folder with the two files. */
    static SeminarFolder in(Path folder) {
        return new SeminarFolder(folder).with("seminar.yaml", YAML).with("registrations.csv", REGISTRATIONS);
    }

    SeminarFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SeminarFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path);
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SeminarFiles read() {
        return SeminarReader.read(path);
    }

    /** The only participant. */
    Participant person() {
        Assertions.assertThat(read().seminar().participants()).hasSize(1);
        return read().seminar().participants().getFirst();
    }

    /** What is wrong, one text a problem. */
    List<String> problems() {
        try {
            read();
            return List.of();
        } catch (InvalidSeminarException e) {
            return texts(e.problems());
        }
    }

    List<String> notices() {
        return texts(read().notices());
    }

    /** What was read as something other than it says, also where the seminar is refused. */
    List<String> changes() {
        return SeminarReader.inspect(path).log().changes().stream().map(Change::toString).toList();
    }

    static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
