package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.table.Problems;

/**
 * All that an {@code allocation.json} holds: its bytes, the plan in them, and what they say of it.
 *
 * @param bytes  of the file, not to be changed
 * @param file   the plan as every command reads it
 * @param claims what the file says of the plan
 */
public record PlanEvidence(byte[] bytes, PlanFile file, PlanClaims claims) {

    /**
     * Reads a file once.
     *
     * @param file an {@code allocation.json}, or the folder that holds one
     * @return the evidence
     * @throws InvalidSeminarException if it is none
     */
    public static PlanEvidence read(Path file) {
        return PlanReader.read(file, PlanEvidence::of);
    }

    private static PlanEvidence of(String name, byte[] bytes, Problems problems) {
        PlanFile plan = PlanReader.readFile(name, bytes, problems);
        Optional<Node.Tree> tree = problems.hasErrors() || plan.solve().isEmpty() ? Optional.empty()
                : TextFile.decode(name, bytes, problems).flatMap(text -> NodeReader.json(text, problems))
                        .filter(Node.Tree.class::isInstance).map(Node.Tree.class::cast);
        if (tree.isEmpty() && !problems.hasErrors()) {
            problems.error(Place.in(name), "", "this file does not tell how its plan came about, so nothing can be "
                    + "verified", "allocation.json was meant");
        }
        return new PlanEvidence(bytes, plan, tree.map(PlanEvidence::claims).orElse(PlanClaims.NONE));
    }

    private static PlanClaims claims(Node.Tree root) {
        SortedMap<String, PlanClaims.GroupClaim> groups = new TreeMap<>(NaturalOrder.INSTANCE);
        List<PlanClaims.ValueClaim> values = new ArrayList<>();
        root.trees("groups").forEach(group -> {
            groups.put(group.text("id"), new PlanClaims.GroupClaim((int) number(group, "counted"),
                    (int) number(group, "seats"), ranks(group)));
            group.trees("values").forEach(value -> values.add(new PlanClaims.ValueClaim(group.text("id"),
                    value.text("attribute"), value.text("value"), number(value, "count"))));
        });
        SortedMap<String, List<Integer>> segments = new TreeMap<>(NaturalOrder.INSTANCE);
        root.trees("segments").forEach(segment -> segments.put(segment.text("attribute") + " " + segment.text("value"),
                ranks(segment)));
        SortedMap<String, Optional<Integer>> wishes = new TreeMap<>(NaturalOrder.INSTANCE);
        root.trees("assignments").forEach(placement -> wishes.put(placement.text("participant"),
                Whole.parse(placement.text("preferenceRank")).map(Long::intValue)));
        Map<String, String> parts = new LinkedHashMap<>();
        root.tree("inputParts").ifPresent(tree -> tree.entries().keySet().forEach(part ->
                parts.put(part, tree.text(part))));
        return new PlanClaims(root.tree("versions").map(tree -> tree.text("solver")).orElse(""), parts,
                root.trees("criteria").stream().map(line -> new PlanClaims.Line(line.text("id"), line.text("level"),
                        number(line, "weight"), number(line, "penalty"))).toList(), root.tree("gap").map(gap ->
                        new Score(number(gap, "hard"), number(gap, "medium"), number(gap, "soft"))), ranks(root),
                groups, values, segments, wishes);
    }

    private static List<Integer> ranks(Node.Tree subject) {
        List<Integer> ranks = new ArrayList<>();
        subject.tree("ranks").ifPresent(tree -> {
            tree.items("byRank").forEach(count -> ranks.add(count instanceof Node.Scalar scalar
                    ? Whole.parse(scalar.text()).orElse(-1L).intValue() : -1));
            ranks.add((int) number(tree, "unlisted"));
            ranks.add((int) number(tree, "noneStated"));
        });
        return ranks;
    }

    private static long number(Node.Tree tree, String key) {
        return Whole.parse(tree.text(key)).orElse(-1L);
    }
}
