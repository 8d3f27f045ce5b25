package org.workinggroups.solver.generate;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;

/** Somebody being invented: the steps of the generator fill it in one after the other. */
final class PersonDraft {

    final Optional<Partner> partner;
    String id = "";
    SectorType sector = SectorType.INTERGOVERNMENTAL;
    String gender = SeminarSpecification.UNDISCLOSED;
    PersonName name = PersonName.NOBODY;
    String email = "";
    String institution = "";
    String role = "";
    List<String> expertise = List.of();
    List<String> needs = List.of();
    List<Integer> preferences = List.of();

    /** Index of the group this person is pinned to, or -1. */
    int pin = -1;

    boolean countryKnown = true;
    boolean institutionTypeKnown = true;
    boolean expertiseKnown = true;

    /** A person of whom only the partner is known; empty for staff of an intergovernmental organisation. */
    PersonDraft(Optional<Partner> partner) {
        this.partner = partner;
    }

    boolean isPinned() {
        return pin >= 0;
    }

    /** The tag by which expertise is counted; empty for somebody without one. */
    String firstTag() {
        return expertise.isEmpty() ? "" : expertise.getFirst();
    }

    /** The finished participant. */
    Participant participant(List<String> groups) {
        Participant.Builder builder = Participant.builder(id).name(name.display()).email(email).needs(needs)
                .prefers(preferences.stream().map(groups::get).toList());
        if (isPinned()) {
            builder.pin(groups.get(pin));
        }
        present(builder, "gender", gender.equals(SeminarSpecification.UNDISCLOSED) ? "" : gender);
        partner.ifPresent(from -> {
            builder.attribute("region", from.region());
            present(builder, "partner", countryKnown ? from.id() : "");
            present(builder, "subRegion", countryKnown ? from.subRegion() : "");
            present(builder, "asemGroup", countryKnown ? from.group() : "");
        });
        present(builder, "institution", institution);
        present(builder, "sector", sector.sector());
        present(builder, "institutionType", institutionTypeKnown ? sector.institutionType() : "");
        present(builder, Participant.ROLE, role);
        builder.attribute(Participant.EXPERTISE, expertiseKnown ? expertise : List.of());
        return builder.build();
    }

    private static void present(Participant.Builder builder, String attribute, String value) {
        if (!value.isEmpty()) {
            builder.attribute(attribute, value);
        }
    }

    /** Says the id only. */
    @Override
    public String toString() {
        return id;
    }
}
