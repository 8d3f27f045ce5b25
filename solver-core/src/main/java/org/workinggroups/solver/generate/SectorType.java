package org.workinggroups.solver.generate;

/**
 * A sector with the type of institution.
 *
 * @param sector          such as {@code CIVIL_SOCIETY}
 * @param institutionType such as {@code NGO}
 */
record SectorType(String sector, String institutionType) {

    static final String CIVIL_SOCIETY = "CIVIL_SOCIETY";
    static final String GOVERNMENT = "GOVERNMENT";

    static final SectorType MINISTRY = new SectorType(GOVERNMENT, "MINISTRY");
    static final SectorType OTHER_PUBLIC_BODY = new SectorType(GOVERNMENT, "OTHER_PUBLIC_BODY");
    static final SectorType NATIONAL_HUMAN_RIGHTS_INSTITUTION = new SectorType("NHRI", "NHRI");
    static final SectorType INTERGOVERNMENTAL = new SectorType("IGO", "IGO");

    /** Reads {@code CIVIL_SOCIETY/NGO}. */
    static SectorType of(String label) {
        int slash = label.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a sector and institution type: \"" + label
                    + "\". Maybe the slash is missing, as in CIVIL_SOCIETY/NGO");
        }
        return new SectorType(label.substring(0, slash), label.substring(slash + 1));
    }

    /** For instance {@code CIVIL_SOCIETY/NGO}. */
    String label() {
        return sector + "/" + institutionType;
    }
}
