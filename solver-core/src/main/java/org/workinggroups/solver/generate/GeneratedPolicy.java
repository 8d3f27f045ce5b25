package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;

/** The policy of a generated seminar: everything stated, so that a reader of the file sees what there is to set. */
final class GeneratedPolicy {

    private GeneratedPolicy() {
    }

    static Policy of(SeminarSpecification specification) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("preference", map("weight", 1, "ranks", List.of(0, 1, 3, 6), "unlisted", 10));
        settings.put("expertise", map("weight", 2));
        settings.put("balance", map("gender", 2, "region", 2, "sector", 2, "subRegion", 1, "institutionType", 1,
                "partner", 1, "expertise", 1, "gender x region", 1));
        settings.put("isolation", map("gender", 2, "sector", 2));
        settings.put("quota", quotas(specification.staff()));
        return new Policy(settings);
    }

    private static List<Object> quotas(SeminarSpecification.Staff staff) {
        List<Object> quotas = new ArrayList<>();
        addRole(quotas, Roles.MODERATOR, staff.moderators());
        addRole(quotas, Roles.RAPPORTEUR, staff.rapporteurs());
        addRole(quotas, Roles.NOTE_TAKER, staff.noteTakers());
        quotas.add(map("attribute", "partner", "max", 3, "level", "medium"));
        return quotas;
    }

    private static void addRole(List<Object> quotas, String role, int least) {
        if (least > 0) {
            quotas.add(map("attribute", Participant.ROLE, "value", role, "min", least, "level", "hard"));
        }
    }

    /** A map that keeps the order in which the settings are to be read. */
    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
