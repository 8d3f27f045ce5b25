package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.io.SeminarSettings.Named;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.TableLimits;
import org.workinggroups.solver.table.TableSettings;

/** Reads {@code seminar.yaml}; every key it knows is asked for here or in {@link GroupReader}. */
final class SettingsReader {

    private final String file;
    private final Problems problems;
    private final Section root;

    private SettingsReader(String file, Node node, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.root = new Section(node, "", file, problems);
    }

    static SeminarSettings read(String file, Node node, Problems problems) {
        return new SettingsReader(file, node, problems).read();
    }

    private SeminarSettings read() {
        String title = root.get("seminar").map(Section::text).orElse("");
        List<WorkingGroup> groups = groups();
        Optional<Section> registrations = root.get("registrations");
        Optional<Named> table = registrations.flatMap(given -> given.isTree() ? given.get("file") : Optional.of(given))
                .map(SettingsReader::named);
        TableLimits limits = root.get("limits").map(TableSettingsReader::limits).orElse(TableLimits.STANDARD);
        TableSettings reading = registrations.filter(Section::isTree)
                .map(given -> TableSettingsReader.settings(given, limits)).orElse(TableSettings.within(limits));
        Map<String, Named> columns = registrations.filter(Section::isTree).map(this::columns).orElse(Map.of());
        Optional<Named> relations = root.get("relations").map(SettingsReader::named);
        Optional<Named> needs = root.get("needs").map(SettingsReader::named);
        Optional<Named> baseline = root.get("baseline").map(SettingsReader::named);
        List<Named> previous = root.get("previous").map(Section::items).orElse(List.of()).stream()
                .map(SettingsReader::named).toList();
        boolean asem = root.get("partners").map(SettingsReader::isAsem).orElse(true);
        Policy policy = root.get("policy").map(SettingsReader::policy).orElse(Policy.STANDARD);
        Privacy privacy = root.get("privacy").map(PrivacyReader::read).orElse(Privacy.STANDARD);
        root.reportUnknown();
        return new SeminarSettings(title, groups, table, reading, columns, relations, needs, baseline, previous,
                asem, policy, privacy);
    }

    private List<WorkingGroup> groups() {
        Optional<Section> section = root.get("groups");
        List<Section> items = section.map(Section::items).orElse(List.of());
        if (items.isEmpty() && root.isTree()) {
            problems.error(new Place(file, 0, "groups"), "", "there is no working group",
                    "the list under \"groups:\" is missing or empty");
        }
        if (items.size() > Limits.MOST_GROUPS) {
            section.get().error("there are more than " + Limits.MOST_GROUPS + " groups", "");
            return List.of();
        }
        List<WorkingGroup> groups = new ArrayList<>();
        items.forEach(item -> groups.add(GroupReader.read(item)));
        return groups;
    }

    private Map<String, Named> columns(Section registrations) {
        Map<String, Named> columns = new LinkedHashMap<>();
        registrations.get("columns").map(Section::entries).orElse(Map.of()).forEach((key, header) -> {
            Optional<String> canonical = RegistrationColumns.canonical(key);
            if (canonical.isEmpty()) {
                problems.error(header.place(), key, "there is no such column to map", RegistrationColumns.meant(key));
            } else if (columns.putIfAbsent(canonical.get(), named(header)) != null) {
                problems.error(header.place(), key, "this column is mapped twice", "one of the two can be deleted");
            }
        });
        registrations.get("file");
        registrations.reportUnknown();
        return columns;
    }

    private static Named named(Section section) {
        return new Named(section.text(), section.place());
    }

    private static boolean isAsem(Section section) {
        String text = section.text().toLowerCase(Locale.ROOT);
        if (!text.equals("asem") && !text.equals("any")) {
            section.error("partners are either asem or any", "asem for ASEM's partners, any for another seminar");
        }
        return !text.equals("any");
    }

    static Policy policy(Section section) {
        if (section.isTree()) {
            return new Policy(section.entries().entrySet().stream().collect(LinkedHashMap::new,
                    (map, entry) -> map.put(entry.getKey(), entry.getValue().plain()), Map::putAll));
        }
        section.error("criteria with settings were expected here", "the indentation has slipped");
        return Policy.STANDARD;
    }
}
