package org.workinggroups.solver.io;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.workinggroups.solver.domain.WorkingGroup;

/** Finds the group that a cell means: by its exact id, else ignoring case where that is clear. */
final class GroupNames {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    GroupNames(Collection<WorkingGroup> groups) {
        for (WorkingGroup group : groups) {
            String lower = group.id().toLowerCase(Locale.ROOT);
            if (ids.add(group.id()) && byLowerCase.putIfAbsent(lower, group.id()) != null) {
                ambiguous.add(lower);
            }
        }
    }

    /** The id that is meant; the text itself if no group, or no one group, is meant. */
    String resolve(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ids.contains(text) || ambiguous.contains(lower) ? text : byLowerCase.getOrDefault(lower, text);
    }

    boolean contains(String id) {
        return ids.contains(id);
    }
}
