package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Draws cases: a command, and one good file spoiled; or a command line that makes no sense. */
final class FuzzCases {

    private static final List<List<String>> OF_SEMINARS = List.of(
            List.of("check", "@autumn"), List.of("check", "@autumn", "--json"),
            List.of("evaluate", "@autumn", "@plan"), List.of("verify", "@plan", "@autumn"));
    private static final List<String> SOLVING = List.of("allocate", "@autumn", "--quick", "--time", "200ms", "--out", "@out");
    private static final List<List<String>> OF_PLANS = List.of(
            List.of("evaluate", "@autumn", "@plan", "--json"), List.of("verify", "@plan", "@autumn"),
            List.of("audit", "@plan", "--seminar", "@autumn", "--minimum", "1"), List.of("history", "@plan"),
            List.of("compare", "@plan", "@plan", "--seminar", "@autumn"), List.of("explain", "@plan", "--seminar", "@autumn"),
            List.of("report", "@plan", "--seminar", "@autumn", "--out", "@out/report.html"));
    private static final List<String> BACK = List.of("reidentify", "@elsewhere", "--key", "@key.json", "--seminar", "@autumn",
            "--out", "@out");
    private static final List<String> COMMANDS = List.of("allocate", "check", "update", "explain", "whatif", "evaluate",
            "compare", "tradeoff", "resilience", "history", "report", "audit", "verify", "generate", "");
    private static final List<String> WORDS = List.of("--seed", "--out", "--time", "--quick", "--prove", "--rounds",
            "--lottery", "--json", "--help", "--separator", "--groups", "--participants", "--attribute", "--minimum", "--draws",
            "--move", "--swap", "--baseline", "--max-moves", "--replay", "--recorded-at", "--approved-by", "--seminar",
            "--participant", "--pin", "--apart", "--rate", "--mornings", "@autumn", "@plan", "@out", "@autumn/seminar.yaml",
            "0", "-1", "2", "1e9", "1000000000", "99999999999999999999", "NaN", "", " ", "P1", "P1=WG2", "P1,P2", "WG1",
            "now", "200ms", "10s", "tab", "=", "--", "-", "--no-such-option", "\u202E", "x".repeat(5000));

    private final SortedMap<String, byte[]> good;
    private final SplittableRandom random;
    private final FuzzMutations mutations;

    FuzzCases(SortedMap<String, byte[]> good, long seed) {
        this.good = good;
        this.random = new SplittableRandom(seed);
        this.mutations = new FuzzMutations(random);
    }

    FuzzCase next() {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return spoiled("autumn/seminar.yaml", ofSeminar());
        } else if (kind < 50) {
            return spoiled("autumn/registrations.csv", ofSeminar());
        } else if (kind < 58) {
            return spoiled("autumn/relations.csv", ofSeminar());
        } else if (kind < 66) {
            return spoiled("sheets/registrations.xlsx", List.of("check", "@sheets"));
        } else if (kind < 78) {
            return spoiled("plan/allocation.json", pick(OF_PLANS));
        } else if (kind < 80) {
            return spoiled("key.json", BACK);
        } else if (kind < 84) {
            return spoiled("plan/allocation.csv", List.of("evaluate", "@autumn", "@plan/allocation.csv"));
        } else if (kind < 88) {
            return spoiled("plan/allocation.xlsx", List.of("evaluate", "@autumn", "@plan/allocation.xlsx"));
        }
        return new FuzzCase(commandLine(), new TreeMap<>());
    }

    private List<String> ofSeminar() {
        return random.nextInt(50) == 0 ? SOLVING : pick(OF_SEMINARS);
    }

    private FuzzCase spoiled(String file, List<String> arguments) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(file, mutations.spoiled(good.get(file)));
        return new FuzzCase(arguments, files);
    }

    /** Never a long proof, a long list of lots or a place to write but {@code @out}: those are no faults. */
    private List<String> commandLine() {
        List<String> line = new ArrayList<>(List.of(pick(COMMANDS)));
        for (int words = random.nextInt(7); words > 0; words--) {
            line.add(pick(WORDS));
        }
        if (List.of("allocate", "update", "tradeoff", "generate", "whatif", "report").contains(line.getFirst())) {
            line.addAll(List.of("--out", "@out/new"));
        }
        if (line.getFirst().equals("allocate")) {
            line.addAll(List.of("--quick", "--time", "200ms"));
        }
        return line;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
