package org.workinggroups.solver.io;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.workinggroups.solver.table.Problems;

/** Writes maps, lists and values as YAML that people like to read; whatever could be misread stands in quotes. */
final class YamlText {

    private static final int WIDTH = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 _/.()-]*[A-Za-z0-9_/.)])?"
            + "|[0-9]{1,9}-[0-9]{1,9}");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {
    }

    static String of(Map<String, Object> tree) {
        YamlText yaml = new YamlText();
        yaml.tree(tree, "");
        return yaml.text.toString();
    }

    private void tree(Map<?, ?> tree, String indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : tree.entrySet()) {
            text.append(first && endsInItem() ? "" : indent).append(scalar(entry.getKey())).append(':');
            value(entry.getValue(), indent, flow(entry.getKey()).length() + 2 + indent.length());
            first = false;
        }
    }

    private void items(Collection<?> items, String indent) {
        for (Object item : items) {
            text.append(indent).append("-");
            if (isBlock(item, indent.length() + 2) && item instanceof Map<?, ?> tree) {
                text.append(' ');
                tree(tree, indent + "  ");
            } else {
                value(item, indent, indent.length() + 2);
            }
        }
    }

    private void value(Object value, String indent, int column) {
        if (!isBlock(value, column)) {
            text.append(' ').append(flow(value)).append('\n');
        } else if (value instanceof Map<?, ?> tree) {
            text.append('\n');
            tree(tree, indent + "  ");
        } else {
            text.append('\n');
            items((Collection<?>) value, indent + "  ");
        }
    }

    private boolean endsInItem() {
        return text.length() > 1 && text.charAt(text.length() - 2) == '-' && text.charAt(text.length() - 1) == ' ';
    }

    /** Whether a value is too long, or too deep, for one line. */
    private static boolean isBlock(Object value, int column) {
        return switch (value) {
            case Map<?, ?> map -> !map.isEmpty() && (map.values().stream().anyMatch(YamlText::isNested)
                    || column + flow(map).length() > WIDTH);
            case Collection<?> items -> !items.isEmpty() && (items.stream().anyMatch(YamlText::isNested)
                    || column + flow(items).length() > WIDTH);
            default -> false;
        };
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof Collection;
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream().map(entry -> scalar(entry.getKey()) + ": "
                    + flow(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
            case Collection<?> items -> items.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(value);
        };
    }

    private static String scalar(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String word = value.toString();
        boolean plain = PLAIN.matcher(word).matches()
                && !List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n")
                        .contains(word.toLowerCase(Locale.ROOT));
        return plain ? word : quoted(word);
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        word.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character == '\n') {
                quoted.append("\\n");
            } else if (isSafe(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", character));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSafe(int character) {
        int type = Character.getType(character);
        return Problems.isPrintable(character) && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
