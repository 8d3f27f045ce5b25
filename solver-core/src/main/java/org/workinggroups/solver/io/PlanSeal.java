package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of {@code allocation.json}: the digest of all the lines before it, by which a file is known that was
 * changed afterwards. It is no signature: whoever knows how can seal a changed file again, but then the next version,
 * which names the digest of the whole file, fits it no more.
 */
public final class PlanSeal {

    private static final String END = "\n}\n";
    private static final Pattern SEALED = Pattern.compile("(?s)(.*),\n  \"digest\": \"(sha256:[0-9a-f]{64})\"\n}\n");

    /** What a file's seal says. */
    public enum State {
        /** The file is as it was written. */
        INTACT,
        /** The file was changed after it was written. */
        BROKEN,
        /** The file has no seal. */
        NONE
    }

    private PlanSeal() {
    }

    /** A document with its seal. */
    static byte[] seal(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return (text.substring(0, text.length() - END.length()) + ",\n  \"digest\": \"" + Digests.of(document) + "\""
                + END).getBytes(StandardCharsets.UTF_8);
    }

    static State state(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Matcher sealed = SEALED.matcher(text);
        if (!sealed.matches()) {
            return text.contains("\"digest\": \"sha256:") ? State.BROKEN : State.NONE;
        }
        byte[] document = (sealed.group(1) + END).getBytes(StandardCharsets.UTF_8);
        return Digests.of(document).equals(sealed.group(2)) ? State.INTACT : State.BROKEN;
    }
}
