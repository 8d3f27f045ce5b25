package org.workinggroups.solver.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A column of the empty table of registrations.
 *
 * @param header  what stands above it; the reader of registrations knows it
 * @param width   in characters
 * @param list    the list its cells are picked from; empty where anything may be typed
 * @param meaning what belongs in it
 * @param empty   what an empty cell means
 */
record TemplateColumn(String header, double width, Optional<TemplateList> list, String meaning, String empty) {

    /** Every column, in order. */
    static final List<TemplateColumn> ALL = List.of(
            typed("Id", 10, "A short code, such as P001, that is used once only. Messages call people by it, so no "
                    + "name.", "Not allowed: everybody needs an id."),
            typed("Name", 30, "The person's name. It decides nothing.", "Nobody is called by name."),
            typed("E-mail", 34, "The person's address, for the mail-merge table. It decides nothing.",
                    "No letter can be sent."),
            listed("Gender", 10, TemplateList.GENDER, "As the person stated it, never guessed.", "Not known; not "
                    + "balanced."),
            listed("Partner", 22, TemplateList.PARTNER, "The ASEM partner the person comes from. Region, sub-region "
                    + "and coordination group follow from it.", "None: right for international organisations."),
            typed("Institution", 34, "Where the person works.", "Not known."),
            listed("Sector", 18, TemplateList.SECTOR, "The sector of the institution.", "Not known; not balanced."),
            listed("Institution type", 20, TemplateList.INSTITUTION_TYPE, "The kind of institution, finer than the "
                    + "sector.", "Not known; not balanced."),
            typed("Expertise", 24, "Tags separated by a semicolon, such as defenders;law. The same tags stand at the "
                    + "groups in seminar.yaml.", "None stated."),
            listed("Preference 1", 14, TemplateList.GROUP, "The group wished most.", "No wish: the person is content "
                    + "anywhere."),
            listed("Preference 2", 14, TemplateList.GROUP, "The group wished next.", "No further wish."),
            listed("Preference 3", 14, TemplateList.GROUP, "The group wished then.", "No further wish."),
            listed("Role", 18, TemplateList.ROLE, "What the person does in the group.", "Takes part like everybody."),
            listed("Pin", 10, TemplateList.GROUP, "The only group this person may be placed in.", "Free."),
            typed("Needs", 18, "What the room must provide, separated by a semicolon, such as step-free.", "Nothing."),
            listed("Counted", 10, TemplateList.COUNTED, "no for interpreters, note-takers and other staff: they take "
                    + "a seat, but count for no size and no balance.", "yes"),
            listed("Status", 14, TemplateList.STATUS, "Whoever is cancelled is left out.", "The person comes."));

    private static TemplateColumn typed(String header, double width, String meaning, String empty) {
        return new TemplateColumn(header, width, Optional.empty(), meaning, empty);
    }

    private static TemplateColumn listed(String header, double width, TemplateList list, String meaning,
            String empty) {
        return new TemplateColumn(header, width, Optional.of(list), meaning, empty);
    }
}
