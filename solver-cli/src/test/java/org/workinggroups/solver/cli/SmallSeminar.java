package org.workinggroups.solver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Nine people and three rooms: a seminar small enough to follow, in files that a test then spoils. */
record SmallSeminar(Path folder) {

    static final String YAML = """
            seminar: A small seminar
            groups:
              - {id: WG1, topic: Water, min: 2, max: 4}
              - {id: WG2, topic: Wood, min: 2, max: 4}
              - {id: WG3, topic: "=Wine", min: 2, max: 4}
            partners: any
            policy:
              balance: {gender: 2}
            """;

    static final List<String> PEOPLE = List.of(
            "P1,Ada,F,WG1 > WG2,",
            "P2,Ben,M,WG1,",
            "P3,Cleo,F,WG2,",
            "P4,Dan,M,WG2 > WG3,",
            "P5,=Eve,F,,",
            "P6,Finn,M,WG3,",
            "P7,Gwen,F,WG3 > WG1,",
            "P8,Hal,M,,",
            "P9,Ida,F,WG1,WG1");

    static SmallSeminar in(Path folder) throws IOException {
        SmallSeminar seminar = new SmallSeminar(Files.createDirectories(folder));
        seminar.settings(YAML);
        seminar.people(PEOPLE);
        return seminar;
    }

    void settings(String yaml) throws IOException {
        Files.writeString(folder.resolve("seminar.yaml"), yaml);
    }

    void people(List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name,gender,preferences,pin"));
        lines.addAll(rows);
        Files.write(folder.resolve("registrations.csv"), lines);
    }

    void moreSettings(String yaml) throws IOException {
        settings(YAML + yaml);
    }

    void morePeople(String... rows) throws IOException {
        people(Stream.concat(PEOPLE.stream(), Stream.of(rows)).toList());
    }

    void relations(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("kind,participants,weight,level"));
        Collections.addAll(lines, rows);
        Files.write(folder.resolve("relations.csv"), lines);
    }

    Path result() {
        return folder.resolve("allocation");
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
