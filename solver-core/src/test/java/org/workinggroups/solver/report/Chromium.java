package org.workinggroups.solver.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A headless Chromium of its own, spoken to in the DevTools protocol; it ends with {@link #close()}. */
final class Chromium implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long PATIENCE = 120;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    Chromium() throws Exception {
        profile = Files.createTempDirectory("chromium");
        List<String> command = new ArrayList<>(List.of(program(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"));
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        List<String> address = address();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("ws://127.0.0.1:"
                + address.get(0) + address.get(1)), new Listener()).get(PATIENCE, TimeUnit.SECONDS);
    }

    private static String program() {
        return PROGRAMS.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst().orElseThrow(() ->
                new IllegalStateException("No Chromium was found at " + PROGRAMS + ". Maybe it is to be installed, "
                        + "or the profile browser was not meant."));
    }

    /** Where it listens, which it writes into its profile when it is ready. */
    private List<String> address() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 20; i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return lines;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Chromium did not start within " + PATIENCE + " s.");
    }

    /** Sends a command and waits for its answer; {@code session} is the tab's, or empty. */
    JsonNode send(String session, String method, Map<String, Object> parameters) {
        int id = next.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        try {
            socket.sendText(MAPPER.writeValueAsString(message), true).get(PATIENCE, TimeUnit.SECONDS);
            JsonNode result = answer.get(PATIENCE, TimeUnit.SECONDS);
            if (result.has("error")) {
                throw new IllegalStateException(method + ": " + result.get("error"));
            }
            return result.get("result");
        } catch (Exception e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** Every event so far. */
    List<JsonNode> events() {
        return events;
    }

    @Override
    public void close() throws Exception {
        try {
            send("", "Browser.close", Map.of());
        } catch (IllegalStateException e) {
            process.destroy();
        }
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** Puts messages together and hands answers to whoever waits for them. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = MAPPER.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    answers.remove(message.get("id").asInt()).complete(message);
                } else {
                    events.add(message);
                }
            }
            from.request(1);
            return null;
        }
    }
}
