/**
 * The working-group allocation solver: seminars in; plans, scorecards, explanations and proofs out.
 *
 * <p>Begin at {@link org.workinggroups.solver.Allocator}. What is not exported may change in any version. The optional
 * modules are those of proofs, workbooks and pages; without them what needs them says so.
 */
module org.workinggroups.solver {
    requires ai.timefold.solver.core;
    requires com.github.albfernandez.juniversalchardet;
    requires java.xml;
    requires org.apache.commons.statistics.interval;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    requires static org.jspecify;
    // proofs
    requires static ortools.java;
    // workbooks
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    // pages
    requires static gg.jte.runtime;

    exports org.workinggroups.solver;
    exports org.workinggroups.solver.audit;
    exports org.workinggroups.solver.domain;
    exports org.workinggroups.solver.evaluation;
    exports org.workinggroups.solver.explanation;
    exports org.workinggroups.solver.extension;
    exports org.workinggroups.solver.generate;
    exports org.workinggroups.solver.io;
    exports org.workinggroups.solver.lottery;
    exports org.workinggroups.solver.privacy;
    exports org.workinggroups.solver.recount;
    exports org.workinggroups.solver.report;
    exports org.workinggroups.solver.resilience;
    exports org.workinggroups.solver.tradeoff;
    exports org.workinggroups.solver.update;
    exports org.workinggroups.solver.workbook;

    // Timefold makes and fills its planning classes, from classes of its own making that are in no module
    opens org.workinggroups.solver.search;

    uses org.workinggroups.solver.extension.OwnCriterion;
}
