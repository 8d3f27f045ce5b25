package org.workinggroups.solver.cli;

import org.workinggroups.solver.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Versions versions = Versions.CURRENT;
        return new String[] {"workgroups " + versions.solver(), "Timefold Solver " + versions.timefold()
                + ", OR-Tools " + versions.ortools() + ", Java " + Runtime.version()};
    }
}
