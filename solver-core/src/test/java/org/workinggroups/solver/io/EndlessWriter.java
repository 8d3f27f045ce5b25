package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.privacy.OutputKind;

/** A process that writes one set after the other until it is killed. */
final class EndlessWriter {

    private static final int FILES = 7;

    private EndlessWriter() {
    }

    /** @param arguments the folder, and what the sets are called */
    public static void main(String[] arguments) {
        OutputFolder folder = OutputFolder.at(Path.of(arguments[0]));
        for (int number = 0; ; number++) {
            folder.write(set(arguments[1] + "-" + number), Privacy.STANDARD);
            System.out.println(number);
        }
    }

    private static Map<String, OutputFile> set(String stamp) {
        Map<String, OutputFile> files = new LinkedHashMap<>();
        for (int file = 0; file < FILES; file++) {
            files.put("file-" + file + ".txt", new OutputFile(OutputKind.PLAN,
                    (stamp + "\n" + "x".repeat(20_000 * file)).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
