package org.workinggroups.solver.report;

import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.privacy.Disclosure;

/**
 * Writes the edition for the public: shares and counts only, without names, ids or who sits where; see
 * {@code docs/report.md}. Counts of few people are suppressed, and so is whatever they could be worked out from.
 */
public final class PublicEdition {

    private PublicEdition() {
    }

    /**
     * {@return the edition of a plan}
     *
     * @param result a result that has a plan
     * @throws IllegalArgumentException if there is no plan
     * @throws IllegalStateException    if jte is not on the class path
     */
    // jte passes over its interceptor, of which there is none
    @SuppressWarnings("NullAway")
    public static byte[] html(AllocationResult result) {
        String title = Report.title(result);
        Page.requireAvailable();
        return Page.of((output, page) -> JteeditionGenerated.render(output, null, page, new PublicView(Disclosure.of(result))),
                "How the groups were made up", title);
    }
}
