package org.workinggroups.solver.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help;

/** Lists the commands of the help by what they are for. */
final class CommandGroups {

    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("Plan", List.of("allocate", "check", "update"));
        GROUPS.put("Understand", List.of("explain", "whatif", "evaluate", "compare", "tradeoff",
                "resilience", "history"));
        GROUPS.put("Share", List.of("report", "template"));
        GROUPS.put("Protect", List.of("audit", "verify", "pseudonymise", "reidentify", "erase", "purge"));
        GROUPS.put("Try out", List.of("generate"));
    }

    private CommandGroups() {
    }

    static String render(Help help) {
        Map<String, Help> commands = help.subcommands();
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((group, names) -> {
            text.append('\n').append(group).append(":\n");
            for (String name : names) {
                String description = String.join(" ", Objects.requireNonNull(commands.get(name)).commandSpec()
                        .usageMessage().description());
                String summary = description.substring(0, description.indexOf('.') + 1);
                text.append(help.colorScheme().commandText(String.format("  %-12s", name))).append(summary)
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** Every command that has a group. */
    static List<String> names() {
        return GROUPS.values().stream().flatMap(List::stream).toList();
    }
}
