package org.workinggroups.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.Progress;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.explanation.ChangedPlan;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.ChangeLog;
import org.workinggroups.solver.io.ChangeWriter;
import org.workinggroups.solver.io.ProblemWriter;
import org.workinggroups.solver.io.SeminarDocument;
import org.workinggroups.solver.io.SeminarJson;

/**
 * A registration system's web service on Java's own HTTP server. Who may call it is for the system around it to say.
 *
 * <pre>
 * POST   /seminars                    a seminar in JSON; answers 202 and where its plan will be
 * GET    /seminars/1                  the plan; 202 while it is looked for
 * GET    /seminars/1/progress         server-sent events until the plan is there
 * GET    /seminars/1/what-if/P3/WG2   what moving a person would change
 * DELETE /seminars/1                  take the best plan so far
 * </pre>
 */
public final class RegistrationService implements AutoCloseable {

    private static final String JSON = "application/json";

    private final Allocator allocator;
    private final ExecutorService solvers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final ExecutorService requests = Executors.newCachedThreadPool();
    private final Map<String, PlanningJob> jobs = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final HttpServer server;

    /** Starts the service on a free port of this machine. */
    public RegistrationService(Allocator allocator) throws IOException {
        this.allocator = allocator;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(requests);
        server.createContext("/seminars", this::serve);
        server.start();
    }

    /** The port it listens at. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            String[] path = exchange.getRequestURI().getPath().split("/");
            PlanningJob job = path.length > 2 ? jobs.get(path[2]) : null;
            if (path.length == 2 && exchange.getRequestMethod().equals("POST")) {
                begin(exchange);
            } else if (job == null) {
                answer(exchange, 404, JSON, new byte[0]);
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                job.stop();
                answer(exchange, 202, JSON, new byte[0]);
            } else if (path.length == 4 && path[3].equals("progress")) {
                stream(exchange, job);
            } else if (!job.isDone()) {
                answer(exchange, 202, JSON, new byte[0]);
            } else if (path.length == 6 && path[3].equals("what-if")) {
                answer(exchange, 200, JSON, whatIf(job, path[4], path[5]));
            } else {
                answer(exchange, 200, JSON, AllocationWriter.json(job.result()));
            }
        } catch (InvalidSeminarException e) {
            answer(exchange, 422, JSON, ProblemWriter.json(e.problems(), ChangeLog.EMPTY));
        }
    }

    private void begin(HttpExchange exchange) throws IOException {
        SeminarDocument document = SeminarJson.read("seminar", exchange.getRequestBody().readAllBytes());
        allocator.compile(document.seminar(), document.origins());
        String number = Long.toString(numbers.incrementAndGet());
        jobs.put(number, new PlanningJob(allocator, document, solvers));
        exchange.getResponseHeaders().set("Location", "/seminars/" + number);
        answer(exchange, 202, JSON, new byte[0]);
    }

    private byte[] whatIf(PlanningJob job, String person, String group) {
        AllocationResult result = job.result();
        ChangedPlan changed = allocator.whatIf(result.seminar(), result.plan().orElseThrow())
                .with(List.of(new PlanChange.Move(person, group)));
        return ChangeWriter.json(result.seminar(), changed, List.of());
    }

    private static void stream(HttpExchange exchange, PlanningJob job) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            Progress told = null;
            for (Progress next = job.after(told); next != null; next = job.after(told)) {
                event(out, "progress", "{\"phase\": \"" + next.phase() + "\", \"millis\": " + next.elapsed().toMillis()
                        + ", \"soft\": " + next.best().soft() + ", \"bound\": " + next.bound().soft() + "}");
                told = next;
            }
            event(out, "done", "{}");
        }
    }

    private static void event(OutputStream out, String name, String data) throws IOException {
        out.write(("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Stops the solves and the server. */
    @Override
    public void close() {
        jobs.values().forEach(PlanningJob::stop);
        server.stop(0);
        solvers.shutdownNow();
        requests.shutdownNow();
    }
}
