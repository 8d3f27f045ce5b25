package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names used in a country.
 *
 * @param familyFirst whether the family name or patronymic stands first
 * @param female      names of women
 * @param male        names of men
 */
record NamePool(boolean familyFirst, List<PersonName> female, List<PersonName> male) {

    /** The pools by partner id, in the order of the table. */
    static Map<String, NamePool> all() {
        Map<String, NamePool> pools = new LinkedHashMap<>();
        for (ResourceTable.Row row : ResourceTable.rows("name-pools.csv")) {
            String order = row.cell("name_order");
            boolean familyFirst = order.equals("FAMILY_GIVEN") || order.equals("PATRONYMIC_GIVEN");
            List<String> families = List.of(row.cell("family_f_or_f/m").split(";"));
            pools.put(row.cell("iso_alpha3"), new NamePool(familyFirst,
                    names(row.cell("given_female"), families, familyFirst, 0),
                    names(row.cell("given_male"), families, familyFirst, 1)));
        }
        return pools;
    }

    /** Every given name with every family name; of "Dobreva/Dobrev" women take the first form and men the second. */
    private static List<PersonName> names(String given, List<String> families, boolean familyFirst, int form) {
        List<PersonName> names = new ArrayList<>();
        for (String first : given.split(";")) {
            for (String family : families) {
                String[] forms = family.split("/");
                String last = forms[Math.min(form, forms.length - 1)];
                names.add(familyFirst ? PersonName.familyFirst(first, last) : PersonName.givenFirst(first, last));
            }
        }
        return List.copyOf(names);
    }
}
