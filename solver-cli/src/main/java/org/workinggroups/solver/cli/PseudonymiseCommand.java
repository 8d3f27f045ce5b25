package org.workinggroups.solver.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.KeyFile;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.OutputFolder;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.io.SeminarWriter;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.privacy.Pseudonyms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The same seminar under other ids, to be solved elsewhere. */
final class PseudonymiseCommand implements Callable<Integer> {

    private static final String REMARK = "A seminar under pseudonyms. Its relations are in it, so it is confidential "
            + "still; whoever has the key knows who everybody is.";

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final OptionSpec key = Arguments.path("--key", "FILE",
            "Where to write the key, which brings a plan back. Keep it; nobody else may have it.", true);
    private final OptionSpec out = Arguments.path("--out", "DIR",
            "Folder of the seminar under pseudonyms (default: SEMINAR/pseudonymised).", false);
    private final CommandSpec spec;

    PseudonymiseCommand() {
        this.spec = Arguments.command(this, "pseudonymise", "Write the seminar under random ids. No names, addresses, "
                + "rooms or institutions; every plan of it is worth the same. \"reidentify\" brings a plan back.",
                seminar, key, out);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Path subject = seminar.getValue();
        Path folder = out.getValue() != null ? out.getValue() : Files.isDirectory(subject)
                ? subject.resolve("pseudonymised") : subject.resolveSibling("pseudonymised");
        KeyFile.check(key.getValue(), folder);
        Seminar known = SeminarReader.read(subject).seminar();
        OutputFolder output = OutputFolder.at(folder);
        Pseudonyms pseudonyms = Pseudonyms.of(known, new SecureRandom());
        Map<String, OutputFile> files = new LinkedHashMap<>();
        SeminarWriter.files(pseudonyms.seminar(), REMARK).forEach((name, content) ->
                files.put(name, new OutputFile(OutputKind.PSEUDONYMISED, content)));
        KeyFile.write(key.getValue(), known, pseudonyms);
        output.write(files, Privacy.STANDARD);
        spec.commandLine().getErr().println("Written to " + folder + ", and the key to " + key.<Path>getValue());
        return ExitStatus.DONE;
    }
}
