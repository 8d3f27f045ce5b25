package org.workinggroups.solver.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.SizeRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads specifications from JSON of the shape of {@code dataset-specs.json}; other fields are left alone. */
final class SpecificationReader {

    private static final String STANDARD = "dataset-specs.json";
    private static final List<String> LENGTHS = List.of("none", "one", "two", "three");
    private static final Pattern DELEGATION = Pattern.compile("(\\d+)-(\\d+) per partner, host (\\d+)");
    private static final Pattern CLIQUE = Pattern.compile("clique of (\\d+) .*\\+ (\\d+) other pairs");
    private static final double WITHOUT_EXPERTISE = 0.1;

    private SpecificationReader() {
    }

    /** The specifications that come with the library. */
    static List<SeminarSpecification> standard() {
        try (InputStream input = SpecificationReader.class.getResourceAsStream(STANDARD)) {
            return read(input);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + STANDARD + " cannot be read", e);
        }
    }

    /** The specifications of a file. */
    static List<SeminarSpecification> read(InputStream json) {
        List<SeminarSpecification> specifications = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(json).path("datasets")) {
            specifications.add(specification(node));
        }
        return List.copyOf(specifications);
    }

    private static SeminarSpecification specification(JsonNode node) {
        int participants = node.path("n").asInt();
        List<String> topics = texts(node.path("topics"));
        Map<String, Double> expertise = expertise(node.path("expertise"), topics);
        double without = expertise.getOrDefault("none", 0.0);
        expertise.remove("none");
        return new SeminarSpecification(node.path("id").asString(),
                node.path("title").asString(node.path("id").asString()), participants, topics,
                range(node.path("size").path("target")), range(node.path("size").path("hard")),
                node.path("partnersRepresented").asInt(), node.path("hostPartner").asString(),
                delegation(node.path("delegation").asString(""), participants), counts(node.path("region")),
                counts(node.path("sector")), counts(node.path("gender")), preferences(node.path("preferenceListed")),
                numbers(node.path("firstPreferencePopularity")),
                node.path("firstPreferenceMatchesOwnExpertise").asDouble(), staff(node.path("roles")), expertise,
                without, ties(node), node.path("pins").asInt(), access(node.path("access")),
                missing(node.path("missing")));
    }

    private static SizeRange range(JsonNode node) {
        return new SizeRange(node.path(0).asInt(), node.path(1).asInt());
    }

    /** "1-4 per partner, host 10"; where nothing is said, the host sends a tenth of all. */
    private static SeminarSpecification.Delegation delegation(String text, int participants) {
        Matcher matcher = DELEGATION.matcher(text);
        return matcher.matches() ? new SeminarSpecification.Delegation(Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))
                : new SeminarSpecification.Delegation(1, 4, Math.round(participants / 10f));
    }

    private static List<Integer> preferences(JsonNode node) {
        List<Integer> lengths = new ArrayList<>();
        for (String length : LENGTHS) {
            if (node.has(length)) {
                lengths.add(node.path(length).asInt());
            }
        }
        return lengths;
    }

    private static SeminarSpecification.Staff staff(JsonNode node) {
        return new SeminarSpecification.Staff(node.path("moderatorsPerGroup").asInt(),
                node.path("rapporteursPerGroup").asInt(), node.path("noteTakersPerGroup").asInt());
    }

    /** Shares by tag, "none" among them; where nothing is said, one tag a topic and equal shares. */
    private static Map<String, Double> expertise(JsonNode node, List<String> topics) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (node.isMissingNode()) {
            List<String> tags = TopicTags.of(topics);
            tags.forEach(tag -> shares.put(tag, (1 - WITHOUT_EXPERTISE) / tags.size()));
            shares.put("none", WITHOUT_EXPERTISE);
        } else {
            node.forEachEntry((tag, share) -> shares.put(tag, share.asDouble()));
            shares.putIfAbsent("none", 0.0);
        }
        return shares;
    }

    /** {@code keepApart} is a number, or "clique of 4 mutually apart persons (6 pairs) + 3 other pairs". */
    private static SeminarSpecification.Ties ties(JsonNode node) {
        int together = node.path("keepTogether").asInt();
        JsonNode apart = node.path("keepApart");
        if (apart.isNumber()) {
            return new SeminarSpecification.Ties(apart.asInt(), 0, together);
        }
        Matcher matcher = CLIQUE.matcher(apart.asString(""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Specification " + node.path("id").asString()
                    + ": keepApart is not understood: \"" + apart.asString("")
                    + "\". Maybe a number or \"clique of 4 persons + 3 other pairs\" was meant");
        }
        return new SeminarSpecification.Ties(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)),
                together);
    }

    private static SeminarSpecification.Access access(JsonNode node) {
        return new SeminarSpecification.Access(node.path("participantsNeedingStepFree").asInt(0),
                texts(node.path("stepFreeRooms")), node.path("participantsNeedingSignLanguage").asInt(0),
                texts(node.path("signLanguageRooms")));
    }

    private static SeminarSpecification.Missing missing(JsonNode node) {
        return new SeminarSpecification.Missing(node.path("expertise").asDouble(0),
                node.path("institutionType").asDouble(0), node.path("country").asDouble(0));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asString()));
        return List.copyOf(texts);
    }

    private static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        node.forEach(item -> numbers.add(item.asDouble()));
        return List.copyOf(numbers);
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        node.forEachEntry((key, count) -> counts.put(key, count.asInt()));
        return counts;
    }
}
