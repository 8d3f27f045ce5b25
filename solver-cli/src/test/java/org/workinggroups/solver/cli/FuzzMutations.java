package org.workinggroups.solver.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a file a little, by the slips of people, editors and attackers. */
final class FuzzMutations {

    private static final List<String> PIECES = List.of("&a [*a, *a]", "*a", "!!java/object", "<<: *a", "---\n", "...\n",
            "[".repeat(3000), "{a: ".repeat(3000), "(".repeat(200), "1000000000", "99999999999999999999", "1e400", "-1", "0",
            "NaN", ".nan", ".inf", "-2147483648", "9223372036854775808", "0x7fffffff", "1e9", "null", "~", "true", "\0",
            "\uFEFF", "\u202E", "\"", "'", ",", ";", ":", ": ", "\t", "\n", "\r", "\r\n", "- ", "  ", "#", "|\n", ">\n", "@",
            "`", "%", "=1+1", "'=1", "WG1", "WG9", "P1", "P1;P2;P3", "WG1>WG2>WG1", "seminar: x\n", "groups: []\n",
            "policy: {preference: {fairness: leximin, ranks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000000000]}}\n",
            "policy: {balance: {gender: 1000000000}}\n", "policy: {quota: [{attribute: id, min: -1}]}\n",
            "min: 1000000000, ", "max: -3, ", "target: 5-1, ", "capacity: 0, ", "x".repeat(40_000), "\uD83D\uDE00", "\u0130",
            "../../etc/passwd", "{\"assignments\": [", "\"digest\": \"sha256:", "\"preferenceRank\": 1e999,");

    private final SplittableRandom random;

    FuzzMutations(SplittableRandom random) {
        this.random = random;
    }

    /** A copy with one to four slips. */
    byte[] spoiled(byte[] content) {
        byte[] spoiled = content;
        for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
            spoiled = slip(spoiled);
        }
        return spoiled;
    }

    private byte[] slip(byte[] content) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(1 + (random.nextInt(4) == 0 ? 200 : 12)));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(content);
            case 1 -> joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
            case 2 -> joined(Arrays.copyOf(content, to), Arrays.copyOfRange(content, from, content.length));
            case 3 -> Arrays.copyOf(content, from);
            case 4 -> doubledLine(content);
            case 5 -> joined(Arrays.copyOf(content, from), bytes(piece()), Arrays.copyOfRange(content, to, content.length));
            default -> insideWord(content);
        };
    }

    private byte[] flipped(byte[] content) {
        byte[] changed = content.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] doubledLine(byte[] content) {
        List<String> lines = text(content).lines().toList();
        if (lines.isEmpty()) {
            return content;
        }
        String line = lines.get(random.nextInt(lines.size())) + "\n";
        int times = random.nextInt(20) == 0 ? 2000 : 1;
        return joined(content, bytes(line.repeat(times)));
    }

    /** A piece in place of a word or number, which is where most slips are that a parser does not see. */
    private byte[] insideWord(byte[] content) {
        String text = text(content);
        List<MatchResult> words = Pattern.compile("[\\w.-]+").matcher(text).results()
                .limit(400).toList();
        if (words.isEmpty()) {
            return flipped(content);
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        return bytes(text.substring(0, word.start()) + piece() + text.substring(word.end()));
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** Latin 1, so that every byte survives. */
    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        boolean latin = text.chars().allMatch(character -> character < 256);
        return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
