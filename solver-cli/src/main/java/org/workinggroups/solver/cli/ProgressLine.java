package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.Progress;
import org.workinggroups.solver.ProgressListener;

/** One line on a terminal that tells how the solve goes on, and goes away when it ends. */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final long PERIOD_MILLIS = 100;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private final @Nullable ScheduledExecutorService clock;
    private volatile @Nullable Progress latest;

    /**
     * A line that is drawn until it is closed.
     *
     * @param err     the terminal
     * @param visible {@code false} for a line that is never drawn
     */
    ProgressLine(PrintWriter err, boolean visible) {
        this.err = err;
        this.clock = visible ? clock() : null;
    }

    private ScheduledExecutorService clock() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ProgressLine::thread);
        clock.scheduleAtFixedRate(this::draw, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return clock;
    }

    @Override
    public void progressed(Progress progress) {
        latest = progress;
    }

    synchronized void draw() {
        Progress progress = latest;
        String elapsed = String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
        boolean proving = progress != null && progress.phase() == Progress.Phase.PROOF;
        err.print(CLEAR + (proving ? "Proving" : "Searching") + "  " + elapsed
                + (progress == null ? "" : "  best " + ScorecardText.points(progress.best()))
                + (progress == null || !proving ? "" : "  bound " + ScorecardText.points(progress.bound())));
        err.flush();
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.shutdownNow();
            synchronized (this) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "progress line");
        thread.setDaemon(true);
        return thread;
    }
}
