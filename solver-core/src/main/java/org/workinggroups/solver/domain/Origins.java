package org.workinggroups.solver.domain;

/**
 * Tells where the parts of a seminar came from, so that a problem found later can still be told by file and row.
 * Indexes are positions in the lists of {@link Seminar}.
 */
public interface Origins {

    /** For a seminar that was not read from files: places are named by id. */
    static Origins of(Seminar seminar) {
        return new Origins() {
            @Override
            public Place participant(int index, String field) {
                return Place.named("participant " + seminar.participants().get(index).id() + ", " + field);
            }

            @Override
            public Place group(int index, String field) {
                return Place.named("group " + seminar.groups().get(index).id() + ", " + field);
            }

            @Override
            public Place relation(int index) {
                return Place.named("relation " + (index + 1));
            }

            @Override
            public Place policy(String path) {
                return Place.named(path);
            }
        };
    }

    /** The place of one field of a participant. */
    Place participant(int index, String field);

    /** The place of one field of a group. */
    Place group(int index, String field);

    /** The place of a relation. */
    Place relation(int index);

    /** The place of a setting, by its path such as {@code policy.balance.gender}. */
    Place policy(String path);
}
