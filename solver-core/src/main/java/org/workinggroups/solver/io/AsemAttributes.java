package org.workinggroups.solver.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.workinggroups.solver.io.AsemPartners.Partner;

/** The attributes that follow from a participant's partner. */
final class AsemAttributes {

    static final String PARTNER = "partner";
    static final String REGION = "region";
    static final String SUB_REGION = "subRegion";
    static final String ASEM_GROUP = "asemGroup";

    private static final Map<String, Function<Partner, String>> DERIVED = derived();

    private AsemAttributes() {
    }

    /**
     * The derived attributes of somebody who comes from these partners.
     *
     * @param partners partner ids; one that is not ASEM's is passed over
     */
    static Map<String, List<String>> of(List<String> partners) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        DERIVED.forEach((attribute, value) -> {
            List<String> values = partners.stream().flatMap(id -> AsemPartners.find(id).stream()).map(value)
                    .filter(text -> !text.isEmpty()).distinct().toList();
            if (!values.isEmpty()) {
                attributes.put(attribute, values);
            }
        });
        return attributes;
    }

    private static Map<String, Function<Partner, String>> derived() {
        Map<String, Function<Partner, String>> derived = new LinkedHashMap<>();
        derived.put(REGION, Partner::region);
        derived.put(SUB_REGION, Partner::subRegion);
        derived.put(ASEM_GROUP, Partner::group);
        return derived;
    }
}
