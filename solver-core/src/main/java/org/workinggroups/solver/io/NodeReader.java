package org.workinggroups.solver.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML or JSON token by token into {@link Node}s, so that every part knows its line and every repeated key is
 * told. References ({@code *name}) and tags ({@code !!name}) are refused, so that a small file cannot
 * unfold into a huge one.
 */
final class NodeReader {

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(constraints(Limits.MOST_YAML_TOKENS)).loadSettings(LoadSettings.builder()
                    .setAllowDuplicateKeys(true).setCodePointLimit(Limits.MOST_YAML_BYTES).build()).build();
    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .streamReadConstraints(constraints(Limits.MOST_JSON_TOKENS)).build();
    private static final Pattern MARK = Pattern.compile("line (\\d{1,9}), column");

    private final TextFile file;
    private final JsonParser parser;
    private final Problems problems;

    private NodeReader(TextFile file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The file's one YAML document; empty, with the problem told, if there is none. */
    static Optional<Node> yaml(TextFile file, Problems problems) {
        int line = 0;
        for (String text : (Iterable<String>) file.text().lines()::iterator) {
            line++;
            if (text.length() > Limits.LONGEST_TEXT) {
                problems.error(new Place(file.name(), line, ""), "", "this line has more than " + Limits.LONGEST_TEXT
                        + " characters", "this is not the file that was meant");
                return Optional.empty();
            }
        }
        return read(YAML, file, problems);
    }

    /** The file's one JSON value; empty, with the problem told, if there is none. */
    static Optional<Node> json(TextFile file, Problems problems) {
        return read(JSON, file, problems);
    }

    private static Optional<Node> read(TokenStreamFactory format, TextFile file, Problems problems) {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), new StringReader(file.text()))) {
            return new NodeReader(file, parser, problems).document();
        } catch (StreamConstraintsException e) {
            reportSize(file, String.valueOf(e.getOriginalMessage()), problems);
        } catch (JacksonException e) {
            reportSyntax(file, e, problems);
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        if (parser.nextToken() == null) {
            problems.error(Place.in(file.name()), "", "this file says nothing", "it holds only comments");
            return Optional.empty();
        }
        Node node = value(line(), "");
        if (parser.nextToken() != null) {
            problems.error(at(line(), ""), "", "a second document begins here", "the line \"---\" can be deleted");
        }
        return Optional.of(node);
    }

    /** The value of the current token, standing at a path. */
    private Node value(int line, String path) {
        checkPlainYaml(path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> tree(line, path);
            case START_ARRAY -> items(line, path);
            default -> scalar(line, path);
        };
    }

    private Node tree(int line, String path) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = line();
            String key = parser.currentName();
            String keyPath = path.isEmpty() ? key : path + "." + key;
            checkPlainYaml(keyPath);
            parser.nextToken();
            Node value = value(keyLine, keyPath);
            Integer earlier = lines.putIfAbsent(key, keyLine);
            if (earlier == null) {
                entries.put(key, value);
            } else {
                problems.error(at(keyLine, keyPath), key, "this key stands already on line " + earlier,
                        "one of the two can be deleted");
            }
        }
        return new Node.Tree(line, entries);
    }

    private Node items(int line, String path) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(line(), path + "[" + (items.size() + 1) + "]"));
        }
        return new Node.Items(line, items);
    }

    private Node scalar(int line, String path) {
        String text = parser.getString();
        // not "case null": a switch with it is put together at its first call, which takes a thirtieth of a second
        return new Node.Scalar(line, text == null ? "" : text, switch (Objects.requireNonNull(parser.currentToken())) {
            case VALUE_NUMBER_INT -> whole(text, line, path);
            case VALUE_NUMBER_FLOAT -> decimal(text, line, path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "";
            default -> text;
        });
    }

    private Object whole(String text, int line, String path) {
        Optional<Long> number = Whole.parse(text);
        if (number.isEmpty()) {
            problems.error(at(line, path), text, "this number is too large", "a zero too many was typed");
            return 0;
        }
        return number.get() == number.get().intValue() ? (Object) number.get().intValue() : number.get();
    }

    private Object decimal(String text, int line, String path) {
        double number = text.length() > 40 || text.endsWith("inf") || text.endsWith("nan") ? Double.NaN
                : parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            problems.error(at(line, path), text, "this is no usable number", "a smaller number was meant");
            return 0.0;
        }
        return number;
    }

    private void checkPlainYaml(String path) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.error(at(line(), path), "*" + parser.getString(), "references to another place are not used here",
                    "the text begins with * and must stand in quotes");
        } else if (parser.currentToken() != JsonToken.PROPERTY_NAME && parser.getTypeId() != null) {
            problems.error(at(line(), path), String.valueOf(parser.getTypeId()), "tags are not used here",
                    "the text begins with ! and must stand in quotes");
        }
    }

    private Place at(int line, String path) {
        return new Place(file.name(), line, path);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static StreamReadConstraints constraints(long mostTokens) {
        return StreamReadConstraints.builder().maxNestingDepth(Limits.DEEPEST).maxTokenCount(mostTokens)
                .maxStringLength(Limits.LONGEST_TEXT).maxNameLength(Limits.LONGEST_TEXT).build();
    }

    private static void reportSize(TextFile file, String said, Problems problems) {
        boolean deep = said.contains("depth");
        problems.error(Place.in(file.name()), "", deep ? "this file is nested more than " + Limits.DEEPEST
                + " levels deep" : said.contains("oken") ? "this file has too many keys and values"
                : "this file has a text of more than " + Limits.LONGEST_TEXT + " characters",
                deep ? "a bracket is not closed" : "this is not the file that was meant, or a quote is not closed");
    }

    private static void reportSyntax(TextFile file, JacksonException e, Problems problems) {
        String said = String.valueOf(e.getOriginalMessage());
        int line = Math.max(1, line(said, e));
        String text = file.text().lines().skip(line - 1L).findFirst().orElse("").strip();
        problems.error(new Place(file.name(), line, ""), text, "this cannot be read here", cause(said));
    }

    /** Where an open bracket or quote begins; else where the parser stumbled. */
    private static int line(String said, JacksonException e) {
        List<Integer> lines = MARK.matcher(said).results().map(mark -> Integer.parseInt(mark.group(1))).toList();
        if (lines.isEmpty()) {
            return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        }
        return said.contains("flow") || said.contains("quoted scalar") ? lines.getFirst() : lines.getLast();
    }

    /** What a person most often did to get the parser's complaint. */
    private static String cause(String said) {
        if (said.contains("TAB")) {
            return "a tab was used; indent with spaces";
        } else if (said.contains("mapping values are not allowed")) {
            return "a text with a colon in it must stand in quotes, or the indentation has slipped";
        } else if (said.contains("flow sequence")) {
            return "a bracket ] is missing";
        } else if (said.contains("flow mapping")) {
            return "a brace } is missing";
        } else if (said.contains("quoted scalar")) {
            return "a closing quote is missing";
        } else if (said.contains("cannot start any token")) {
            return "a text that begins with a special character must stand in quotes";
        } else if (said.contains("simple key") || said.contains("block")) {
            return "the indentation has slipped, or a colon or its space is missing";
        }
        return "a bracket, quote or comma is missing here or on the line above";
    }
}
