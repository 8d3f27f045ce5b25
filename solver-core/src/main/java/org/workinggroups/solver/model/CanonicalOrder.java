package org.workinggroups.solver.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

/**
 * The order in which the participants are indexed: a lottery drawn by the seed from what a participant's data say
 * (never from the row, the name or the id), so that neither row order nor alphabet can favour anybody. Only people
 * whose data and ties are the same are told apart by a second draw, on their ids.
 */
final class CanonicalOrder {

    /** How often a tie's other end is folded in: people of people of people. */
    private static final int ROUNDS = 3;

    private final Seminar seminar;
    private final long seed;
    private final MessageDigest digest;

    private CanonicalOrder(Seminar seminar, long seed) {
        this.seminar = seminar;
        this.seed = seed;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static List<Participant> of(Seminar seminar, long seed) {
        return new CanonicalOrder(seminar, seed).order();
    }

    private List<Participant> order() {
        List<Participant> people = seminar.participants();
        long[] draw = signatures();
        long[] second = people.stream().mapToLong(participant -> hash("id", participant.id())).toArray();
        Comparator<Integer> order = Comparator.<Integer>comparingLong(i -> draw[i]).thenComparingLong(i -> second[i])
                .thenComparing(i -> people.get(i).id());
        return IntStream.range(0, people.size()).boxed().sorted(order).map(people::get).toList();
    }

    private long[] signatures() {
        List<Participant> people = seminar.participants();
        Map<String, Integer> index = new HashMap<>();
        people.forEach(participant -> index.put(participant.id(), index.size()));
        long[] signature = people.stream().mapToLong(this::ownSignature).toArray();
        for (int round = 0; round < ROUNDS && !seminar.relations().isEmpty(); round++) {
            signature = foldTies(signature, index);
        }
        return signature;
    }

    private long ownSignature(Participant participant) {
        String placed = seminar.baseline().flatMap(plan -> plan.groupOf(participant.id())).orElse("");
        return hash("own", Boolean.toString(participant.counted()), participant.preferences().toString(),
                participant.pin().orElse(""), participant.forbidden().toString(), participant.needs().toString(),
                participant.attributes().toString(), placed);
    }

    private long[] foldTies(long[] signature, Map<String, Integer> index) {
        List<List<Long>> ties = new ArrayList<>();
        for (int i = 0; i < signature.length; i++) {
            ties.add(new ArrayList<>());
        }
        for (Relation relation : seminar.relations()) {
            List<Integer> members = relation.participants().stream().map(index::get).toList();
            List<Long> others = members.stream().map(member -> signature[member]).sorted().toList();
            long tie = hash("tie", relation.kind().label(), relation.weight().toString(), relation.level().toString(),
                    others.toString());
            members.forEach(member -> ties.get(member).add(tie));
        }
        long[] folded = new long[signature.length];
        for (int i = 0; i < folded.length; i++) {
            Collections.sort(ties.get(i));
            folded[i] = hash("fold", Long.toString(signature[i]), ties.get(i).toString());
        }
        return folded;
    }

    private long hash(String... parts) {
        digest.reset();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
