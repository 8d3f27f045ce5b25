package org.workinggroups.solver.dataset;

import java.util.Locale;

/** What goes wrong in registration sheets. */
enum DefectKind {
    MERGED_HEADER_ROW,
    BLANK_ROW,
    EXACT_DUPLICATE_ROW,
    NEAR_DUPLICATE_PERSON,
    CANCELLED_ROW,
    DUPLICATE_ID,
    COUNTRY_ALIAS,
    UNKNOWN_COUNTRY,
    MOJIBAKE_NAME,
    SURNAME_UPPER_CASE,
    TRAILING_SPACE,
    FORMULA_LIKE_CELL,
    PREFERENCE_FORMAT,
    PREFERENCE_FOR_NONEXISTENT_GROUP,
    REPEATED_PREFERENCE;

    /** For instance {@code country-alias}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
