package org.workinggroups.solver.criteria;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.extension.CriterionSettings;

/**
 * A criterion's settings as they stand in the policy, read with checks: whatever has the wrong type, is out of range
 * or is never asked for is reported with its path, and a default taken in its stead.
 */
public final class Settings implements CriterionSettings {

    /** The greatest weight or cost a policy may name; larger numbers could overflow the score. */
    public static final long GREATEST = 1_000_000_000L;

    private final Object value;
    private final String path;
    private final boolean explicit;
    private final Origins origins;
    private final Consumer<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    /**
     * Settings at a path.
     *
     * @param value    a tree of maps, lists, texts, numbers and booleans
     * @param path     where it stands, such as {@code policy.balance}
     * @param explicit whether the seminar states it itself; {@code false} for a default
     * @param origins  tells the place of a path
     * @param problems receives what is wrong
     */
    public Settings(Object value, String path, boolean explicit, Origins origins, Consumer<Problem> problems) {
        this.value = value;
        this.path = path;
        this.explicit = explicit;
        this.origins = origins;
        this.problems = problems;
    }

    /** Whether the seminar states these settings itself, so that a slip in them must be told. */
    @Override
    public boolean isExplicit() {
        return explicit;
    }

    /** Whether the criterion is switched off: {@code off}, {@code false}, {@code none} or weight 0. */
    @Override
    public boolean isOff() {
        return switch (value) {
            case Boolean flag -> !flag;
            case String text -> Set.of("off", "none", "no").contains(text.toLowerCase(Locale.ROOT));
            case Number number -> number.doubleValue() == 0;
            case Map<?, ?> map -> map.get("weight") instanceof Number weight && weight.doubleValue() == 0;
            default -> false;
        };
    }

    /** Whether these settings are a map. */
    public boolean isMap() {
        return value instanceof Map;
    }

    /** Whether these settings are a list. */
    public boolean isList() {
        return value instanceof List;
    }

    /** Whether a key is given. */
    @Override
    public boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    /** The settings under a key. */
    @Override
    public Optional<Settings> get(String key) {
        asked.add(key);
        return value instanceof Map<?, ?> map && map.containsKey(key)
                ? Optional.of(child(map.get(key), path + "." + key)) : Optional.empty();
    }

    /** Every key with its settings, in the order given; for maps whose keys are names, such as attributes. */
    @Override
    public Map<String, Settings> entries() {
        Map<String, Settings> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, child) -> entries.put(String.valueOf(key), child(child, path + "." + key)));
            asked.addAll(entries.keySet());
        } else {
            error("a list of names with numbers was expected here", "a line such as \"gender: 2\" was meant");
        }
        return entries;
    }

    /** The items of a list, or these settings alone where they are no list. */
    @Override
    public List<Settings> items() {
        if (!(value instanceof List<?> list)) {
            return List.of(this);
        }
        List<Settings> items = new ArrayList<>();
        for (Object item : list) {
            items.add(child(item, path + "[" + (items.size() + 1) + "]"));
        }
        return items;
    }

    /** The level under the key {@code level}; the first of {@code allowed} is the default. */
    @Override
    public Level level(Level... allowed) {
        Optional<Settings> given = get("level");
        if (given.isEmpty()) {
            return allowed[0];
        }
        String text = String.valueOf(given.get().value).toLowerCase(Locale.ROOT);
        return Arrays.stream(allowed).filter(level -> level.label().equals(text)).findFirst().orElseGet(() -> {
            given.get().error("this level is not possible here", "one of "
                    + Arrays.stream(allowed).map(Level::label).collect(Collectors.joining(", ")) + " was meant");
            return allowed[0];
        });
    }

    /** The weight: these settings themselves if they are a number, else the key {@code weight}, else 1. */
    @Override
    public long weight() {
        if (value instanceof Map) {
            return get("weight").map(given -> given.whole(1, GREATEST, 1)).orElse(1L);
        }
        return value instanceof Boolean flag && flag ? 1 : whole(1, GREATEST, 1);
    }

    /** The whole number under a key. */
    @Override
    public long whole(String key, long least, long greatest, long otherwise) {
        return get(key).map(given -> given.whole(least, greatest, otherwise)).orElse(otherwise);
    }

    /** These settings as a whole number. */
    public long whole(long least, long greatest, long otherwise) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            if (number >= least && number <= greatest) {
                return number;
            }
            error("this number is not between " + least + " and " + greatest, number < least && least >= 0
                    ? "\"off\" was meant" : "a zero too many was typed");
            return otherwise;
        }
        error("a whole number was expected here", value instanceof BigInteger ? "a zero too many was typed"
                : "the number stands in the wrong place");
        return otherwise;
    }

    /** The whole numbers of a list under a key. */
    public List<Long> wholes(String key, long least, long greatest, List<Long> otherwise) {
        return get(key).map(given -> given.items().stream().map(item -> item.whole(least, greatest, least)).toList())
                .orElse(otherwise);
    }

    /** The text under a key. */
    @Override
    public Optional<String> text(String key) {
        return get(key).map(Settings::text);
    }

    /** These settings as a text; numbers and booleans are read as they were typed. */
    @Override
    public String text() {
        if (value instanceof Map || value instanceof List) {
            error("a single word was expected here", "the indentation has slipped");
            return "";
        }
        return String.valueOf(value).strip();
    }

    /** The texts of a list under a key; a single text is a list of one. */
    @Override
    public List<String> texts(String key) {
        return get(key).map(given -> given.items().stream().map(Settings::text).toList()).orElse(List.of());
    }

    /** Reports every key that nobody asked for: it would have had no effect. Each is reported once. */
    public void reportUnknown() {
        if (value instanceof Map<?, ?> map) {
            Set<String> known = Set.copyOf(asked);
            for (Object key : map.keySet()) {
                if (asked.add(String.valueOf(key))) {
                    problems.accept(Problem.error(origins.policy(path + "." + key), String.valueOf(key),
                            "this setting is not known", Suggestion.orList(String.valueOf(key), known)));
                }
            }
        }
    }

    /** Reports something wrong with these settings. */
    @Override
    public void error(String message, String maybe) {
        problems.accept(Problem.error(origins.policy(path), value instanceof Map || value instanceof List ? ""
                : String.valueOf(value), message, maybe));
    }

    /** Something the owner of these settings should know, though it is not wrong. */
    public Problem notice(String value, String message, String maybe) {
        return Problem.notice(origins.policy(path), value, message, maybe);
    }

    private Settings child(Object child, String childPath) {
        return new Settings(child, childPath, explicit, origins, problems);
    }

    @Override
    public String toString() {
        return path;
    }
}
