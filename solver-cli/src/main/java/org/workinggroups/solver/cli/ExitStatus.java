package org.workinggroups.solver.cli;

import java.util.List;
import org.workinggroups.solver.domain.Problem;

/** What the program tells whoever started it. */
final class ExitStatus {

    /** The job is done. */
    static final int DONE = 0;

    /** No plan satisfies the hard rules. */
    static final int INFEASIBLE = 1;

    /** The input or the arguments are wrong; nothing was written. */
    static final int WRONG_INPUT = 2;

    /** A defect of this program (EX_SOFTWARE of sysexits.h). */
    static final int DEFECT = 70;

    private ExitStatus() {
    }

    /** The status that problems lead to: errors before conflicts, notices to none. */
    static int of(List<Problem> problems) {
        return problems.stream().mapToInt(problem -> switch (problem.severity()) {
            case ERROR -> WRONG_INPUT;
            case CONFLICT -> INFEASIBLE;
            case NOTICE -> DONE;
        }).max().orElse(DONE);
    }
}
