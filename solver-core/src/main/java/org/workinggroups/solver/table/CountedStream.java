package org.workinggroups.solver.table;

import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an exception before it has given too many bytes. */
final class CountedStream extends InputStream {

    private final InputStream in;
    private final long most;
    private long count;

    /** Thrown when there are too many bytes. */
    static final class TooManyException extends IOException {
        private static final long serialVersionUID = 1;
    }

    CountedStream(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** How many bytes were given. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int given = in.read(target, offset, length);
        count += Math.max(0, given);
        if (count > most) {
            throw new TooManyException();
        }
        return given;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
