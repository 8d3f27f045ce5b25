package org.workinggroups.solver.report;

import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.io.InputDigest;

/**
 * Writes {@code report.html}: one page that needs nothing else, for the organisers; see {@code docs/report.md}. People
 * are in it by name, but no addresses and no relations. Equal contents are equal files.
 */
public final class Report {

    private Report() {
    }

    /**
     * {@return the report of a plan}
     *
     * @param content what is to be shown
     * @throws IllegalArgumentException if there is no plan
     * @throws IllegalStateException    if jte is not on the class path
     */
    // jte passes over its interceptor, of which there is none
    @SuppressWarnings("NullAway")
    public static byte[] html(ReportContent content) {
        Page.requireAvailable();
        return Page.of((output, head) -> JtereportGenerated.render(output, null, head, new ReportView(content.disclosed(),
                InputDigest.of(content.result().seminar()))),
                "Allocation report", title(content.result()));
    }

    /** The seminar's title, or a word for one that has none. */
    static String title(AllocationResult result) {
        if (result.plan().isEmpty()) {
            throw new IllegalArgumentException("There is no plan to report. Maybe the status was not looked at.");
        }
        return result.seminar().title().isEmpty() ? "Seminar" : result.seminar().title();
    }
}
