package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.update.SeminarChange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The options that change a seminar without its spreadsheet being edited. */
final class SeminarEdits {

    private final OptionSpec withdraw = Arguments.words("--withdraw", "ID[,ID...]", "1",
            "These people do not come.");
    private final OptionSpec add = Arguments.path("--add", "FILE",
            "These people come too: a table in the form of the registrations.", false);
    private final OptionSpec pin = Arguments.words("--pin", "ID=GROUP", "1", "This person must be in this group.");
    private final OptionSpec appoint = Arguments.words("--appoint", "ID=ROLE", "1", "This person takes this role.");
    private final OptionSpec apart = Arguments.words("--apart", "ID,ID", "1",
            "These two may not share a group. Confidential: the plan records that there is a rule, not for whom.");
    private final OptionSpec close = Arguments.words("--close", "GROUP", "1", "This group does not meet.");
    private final CommandSpec spec;

    /** Adds the options to a command. */
    SeminarEdits(CommandSpec spec) {
        this.spec = spec;
        for (OptionSpec option : List.of(withdraw, add, pin, appoint, apart, close)) {
            spec.add(option);
        }
    }

    /** The changes asked for; newcomers first, so that the others may be about them. */
    List<SeminarChange> changes(Path seminar) {
        List<SeminarChange> changes = new ArrayList<>();
        if (add.getValue() != null) {
            SeminarReader.readLate(seminar, add.getValue())
                    .forEach(person -> changes.add(new SeminarChange.Add(person)));
        }
        Arguments.words(withdraw).forEach(text -> ids(text).forEach(id -> changes.add(new SeminarChange.Withdraw(id))));
        Arguments.words(close).forEach(group -> changes.add(new SeminarChange.Close(group)));
        pairs(appoint, '=', "P020=rapporteur", SeminarChange.Appoint::new, changes);
        pairs(pin, '=', "P040=WG1", SeminarChange.Pin::new, changes);
        pairs(apart, ',', "P003,P055", SeminarChange.Apart::new, changes);
        return changes;
    }

    private List<String> ids(String text) {
        List<String> ids = Arrays.stream(text.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
        if (ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--withdraw " + text
                    + " names nobody. Maybe --withdraw P017,P023 was meant");
        }
        return ids;
    }

    private void pairs(OptionSpec option, char between, String example,
            BiFunction<String, String, SeminarChange> change, List<SeminarChange> changes) {
        for (String text : Arguments.words(option)) {
            int at = text.lastIndexOf(between);
            if (at < 1 || at == text.length() - 1 || between == ',' && text.indexOf(',') != at) {
                throw new ParameterException(spec.commandLine(), option.longestName() + " " + text
                        + " names no two things. Maybe " + option.longestName() + " " + example + " was meant");
            }
            changes.add(change.apply(text.substring(0, at).strip(), text.substring(at + 1).strip()));
        }
    }
}
