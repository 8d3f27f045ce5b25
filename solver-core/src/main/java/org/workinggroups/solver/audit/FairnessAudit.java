package org.workinggroups.solver.audit;

import java.util.List;
import org.workinggroups.solver.evaluation.GroupProfile;

/**
 * What an audit found.
 *
 * @param question how closely it looked
 * @param segments how each segment fared, attribute by attribute
 * @param moved    ids of everybody who was moved in updates
 * @param lone     who is alone
 * @param groups   each group against its fair share
 */
public record FairnessAudit(AuditQuestion question, List<SegmentAudit> segments, List<String> moved,
        List<LonePerson> lone, List<GroupProfile> groups) {

    /** Copies the lists. */
    public FairnessAudit {
        segments = List.copyOf(segments);
        moved = List.copyOf(moved);
        lone = List.copyOf(lone);
        groups = List.copyOf(groups);
    }

    /** {@return the segments that were judged} */
    public List<SegmentAudit> judged() {
        return segments.stream().filter(segment -> segment.verdict() != Verdict.NOT_JUDGED).toList();
    }
}
