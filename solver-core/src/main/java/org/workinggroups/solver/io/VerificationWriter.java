package org.workinggroups.solver.io;

import org.workinggroups.solver.recount.Verification;

/** Writes what verifying a plan found, for programs; schema {@code workgroups/verification/1}. */
public final class VerificationWriter {

    static final String SCHEMA = "workgroups/verification/1";

    private VerificationWriter() {
    }

    /**
     * {@return what was looked at and whether it holds, as JSON}
     *
     * @param found what a verification found
     */
    public static byte[] json(Verification found) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeBooleanProperty("holds", found.holds());
            JsonText.objects(json, "checks", found.checks(), check -> {
                json.writeStringProperty("subject", check.subject());
                json.writeBooleanProperty("holds", check.holds());
                json.writeStringProperty("found", check.words());
            });
        });
    }
}
