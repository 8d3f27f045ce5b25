package org.workinggroups.solver.workbook;

import java.util.List;
import org.workinggroups.solver.io.AsemPartners;
import org.workinggroups.solver.vocabulary.Vocabulary;

/** A list of values to pick from. */
enum TemplateList {

    /** The groups of the empty {@code seminar.yaml}; nothing else can be wished. */
    GROUP("group", true, List.of("WG1", "WG2", "WG3", "WG4")),

    /** Genders; whoever wants to say nothing says nothing. */
    GENDER("gender", false, Vocabulary.values("gender")),

    /** ASEM's partners by name. */
    PARTNER("partner", false, AsemPartners.all().stream().map(AsemPartners.Partner::name).toList()),

    /** Sectors. */
    SECTOR("sector", false, Vocabulary.values("sector")),

    /** Types of institutions. */
    INSTITUTION_TYPE("institution type", false, Vocabulary.values("institutionType")),

    /** Roles. */
    ROLE("role", false, Vocabulary.values("role")),

    /** Whether somebody counts. */
    COUNTED("counted", true, List.of("yes", "no")),

    /** Whether somebody comes. */
    STATUS("status", true, Vocabulary.values("status"));

    private final String label;
    private final boolean closed;
    private final List<String> entries;

    TemplateList(String label, boolean closed, List<String> entries) {
        this.label = label;
        this.closed = closed;
        this.entries = entries;
    }

    /** What the list is called. */
    String label() {
        return label;
    }

    /** Whether anything else is an error; otherwise it is only asked whether it was meant. */
    boolean closed() {
        return closed;
    }

    /** The values, in the order they are offered. */
    List<String> entries() {
        return entries;
    }
}
