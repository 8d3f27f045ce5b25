package org.workinggroups.solver.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.Privacy;

/** Reads and writes the part {@code privacy} of {@code seminar.yaml}. */
final class PrivacyReader {

    private static final String CHATHAM_HOUSE = "chathamHouse";

    private PrivacyReader() {
    }

    static Privacy read(Section section) {
        Map<String, DataClass> stated = new TreeMap<>();
        for (DataClass dataClass : DataClass.values()) {
            section.get(dataClass.label()).map(Section::items).orElse(List.of())
                    .forEach(item -> state(item, dataClass, stated));
        }
        boolean chathamHouse = section.get(CHATHAM_HOUSE).map(PrivacyReader::isTrue).orElse(false);
        section.reportUnknown();
        return Privacy.of(stated, chathamHouse);
    }

    private static void state(Section item, DataClass dataClass, Map<String, DataClass> stated) {
        String text = item.text();
        String column = RegistrationColumns.canonical(text).orElse(text);
        DataClass earlier = stated.putIfAbsent(column, dataClass);
        if (earlier != null) {
            item.error("this column is " + earlier.label() + " already", "one of the two can be deleted");
        } else if (dataClass == DataClass.SENSITIVE && Privacy.NEVER_SENSITIVE.contains(column)) {
            item.error("every plan shows this column in some way, so it cannot be sensitive",
                    "pseudonymise was meant, which keeps out of a plan who people are");
        }
    }

    private static boolean isTrue(Section section) {
        String text = section.text();
        if (!text.equals("true") && !text.equals("false")) {
            section.error("either true or false was expected here", "true was meant");
        }
        return text.equals("true");
    }

    /** The settings that are read as this privacy. */
    static Map<String, Object> settings(Privacy privacy) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (DataClass dataClass : DataClass.values()) {
            List<String> columns = privacy.stated().entrySet().stream()
                    .filter(entry -> entry.getValue() == dataClass).map(Map.Entry::getKey).toList();
            if (!columns.isEmpty()) {
                settings.put(dataClass.label(), columns);
            }
        }
        if (privacy.chathamHouse()) {
            settings.put(CHATHAM_HOUSE, true);
        }
        return settings;
    }
}
