package org.workinggroups.solver.io;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/** Reads one item of {@code groups}. */
final class GroupReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s*[-\u2013\u2014]\\s*(\\d{1,9}))?");

    private GroupReader() {
    }

    /** The group; what is wrong with it is told, and left out. */
    static WorkingGroup read(Section group) {
        String id = group.get("id").map(Section::text).orElse("");
        group.get("id").ifPresent(section -> Ids.problem(id).or(() -> reserved(id))
                .ifPresent(message -> section.error(message, "")));
        WorkingGroup.Builder builder = WorkingGroup.builder(id);
        group.get("topic").map(Section::text).ifPresent(builder::topic);
        group.get("room").map(Section::text).ifPresent(builder::room);
        group.get("target").flatMap(GroupReader::target)
                .ifPresent(range -> builder.target(range.lower(), range.upper()));
        readBounds(group, builder);
        group.get("capacity").map(section -> section.whole(0, Limits.GREATEST_SIZE, SizeRange.UNLIMITED))
                .ifPresent(builder::capacity);
        group.get("provides").map(Section::texts).ifPresent(builder::provides);
        group.get("expertise").map(Section::texts).ifPresent(builder::expertise);
        group.reportUnknown();
        return builder.build();
    }

    private static Optional<String> reserved(String id) {
        return id.isEmpty() || !ListCell.isUnknown(id) ? Optional.empty()
                : Optional.of("a group cannot have this id: in a cell it means that nothing is known");
    }

    private static void readBounds(Section group, WorkingGroup.Builder builder) {
        Optional<Section> max = group.get("max");
        int lower = group.get("min").map(section -> section.whole(0, Limits.GREATEST_SIZE, 0)).orElse(0);
        int upper = max.map(section -> section.whole(0, Limits.GREATEST_SIZE, SizeRange.UNLIMITED))
                .orElse(SizeRange.UNLIMITED);
        if (lower > upper) {
            max.ifPresent(section -> section.error("max is less than min, which is " + lower,
                    "the two were swapped"));
        } else {
            builder.size(lower, upper);
        }
    }

    private static Optional<SizeRange> target(Section section) {
        Matcher matcher = RANGE.matcher(section.text());
        if (!matcher.matches()) {
            section.error("a size such as 27 or 25-30 was expected here", "");
            return Optional.empty();
        }
        int lower = Integer.parseInt(matcher.group(1));
        int upper = matcher.group(2) == null ? lower : Integer.parseInt(matcher.group(2));
        if (upper < lower || upper > Limits.GREATEST_SIZE) {
            section.error(upper < lower ? "this range ends before it begins"
                    : "this is more than " + Limits.GREATEST_SIZE, upper < lower ? "the two ends were swapped"
                    : "a digit too many was typed");
            return Optional.empty();
        }
        return Optional.of(new SizeRange(lower, upper));
    }
}
