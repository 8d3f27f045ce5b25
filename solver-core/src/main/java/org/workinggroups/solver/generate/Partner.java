package org.workinggroups.solver.generate;

import java.util.List;

/**
 * A member of ASEM: a country, or one of the two institutions.
 *
 * @param id        such as {@code MNG}
 * @param name      such as Mongolia
 * @param country   whether it is a country
 * @param region    {@code ASIA} or {@code EUROPE}, as ASEM assigns it
 * @param group     coordination group, such as {@code NESA}
 * @param subRegion the sub-region of UN M49, or empty for an institution
 */
record Partner(String id, String name, boolean country, String region, String group, String subRegion) {

    /** Every partner, in the order of the list. */
    static List<Partner> all() {
        return ResourceTable.rows("asem-partners.csv").stream().map(row -> new Partner(row.cell("partner_id"),
                row.cell("partner_name"), row.cell("partner_kind").equals("COUNTRY"), row.cell("asem_region"),
                row.cell("asem_group"), row.cell("un_m49_subregion"))).toList();
    }
}
