package org.workinggroups.solver.domain;

/**
 * Tells where the parts of a seminar came from, so that a problem found later can still be told by file and row.
 * Indexes are positions in the lists of {@link Seminar}.
 */
public interface Origins {

    /**
     * {@return the places of a seminar that was not read from files: they are named by id}
     *
     * @param seminar the seminar
     */
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

    /**
     * {@return the place of one field of a participant}
     *
     * @param index counted from 0, in the order of the seminar
     * @param field the field's name, such as {@code preferences}
     */
    Place participant(int index, String field);

    /**
     * {@return the place of one field of a group}
     *
     * @param index counted from 0, in the order of the seminar
     * @param field the field's name, such as {@code preferences}
     */
    Place group(int index, String field);

    /**
     * {@return the place of a relation}
     *
     * @param index counted from 0, in the order of the seminar
     */
    Place relation(int index);

    /**
     * {@return the place of a setting, by its path such as {@code policy.balance.gender}}
     *
     * @param path keys with dots between them
     */
    Place policy(String path);
}
