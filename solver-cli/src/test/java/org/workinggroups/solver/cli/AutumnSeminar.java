package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Six invented people and three groups, in a folder of its own, for tests that change one thing in it. As it is,
 * everybody can have their first wish, and Bat (P1) and Anna (P2) are kept apart.
 */
record AutumnSeminar(Path path) {

    /** What no message may ever tell. */
    static final List<String> PRIVATE = List.of("Bat Erdene", "Anna Weber", "Keo Vong", "Mia Rossi", "Jan Novak",
            "Eva Lind", "seminar.example");

    static AutumnSeminar in(Path folder) {
        return new AutumnSeminar(folder)
                .with("seminar.yaml", """
                        seminar: Autumn seminar
                        groups:
                          - {id: WG1, topic: Defenders, capacity: 2}
                          - {id: WG2, topic: Civic space}
                          - {id: WG3, topic: Reprisals}
                        registrations: registrations.csv
                        relations: relations.csv
                        """)
                .with("registrations.csv", """
                        id,name,email,preferences,pin
                        P1,Bat Erdene,bat@seminar.example,WG1 > WG2,
                        P2,Anna Weber,anna@seminar.example,WG2,
                        P3,Keo Vong,keo@seminar.example,,
                        P4,Mia Rossi,mia@seminar.example,WG3,
                        P5,Jan Novak,jan@seminar.example,,
                        P6,Eva Lind,eva@seminar.example,WG1,
                        """)
                .with("relations.csv", """
                        kind,participants
                        keep-apart,P1;P2
                        """);
    }

    /** With another content of one file. */
    AutumnSeminar with(String file, String text) {
        Tree.write(path.resolve(file), text);
        return this;
    }

    /** With more lines at the end of one file. */
    AutumnSeminar adding(String file, String lines) {
        return with(file, Tree.text(path.resolve(file)) + lines);
    }

    /** With one text in a file in place of another. */
    AutumnSeminar replacing(String file, String old, String by) {
        String text = Tree.text(path.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return with(file, text.replace(old, by));
    }
}
