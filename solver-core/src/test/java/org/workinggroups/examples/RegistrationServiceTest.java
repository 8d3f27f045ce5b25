package org.workinggroups.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarJson;

/** A registration system asks the web service for a plan, watches, tries a change; and Spring does the same. */
class RegistrationServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private RegistrationService service;

    @BeforeEach
    void start() throws Exception {
        service = new RegistrationService(Allocator.builder().prove(PATIENCE).build());
    }

    @AfterEach
    void stop() {
        service.close();
        client.close();
    }

    @Test
    void aPlanIsAskedForWatchedAndChanged() throws Exception {
        HttpResponse<String> accepted = post(seminar(24, 3));
        assertThat(accepted.statusCode()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();

        List<String> events = get(job + "/progress").body().lines().toList();
        assertThat(events).contains("event: progress").endsWith("event: done", "data: {}", "");
        assertThat(events).anyMatch(line -> line.matches(
                "data: \\{\"phase\": \"SEARCH\", \"millis\": \\d+, \"soft\": \\d+, \"bound\": \\d+}"));

        HttpResponse<String> plan = get(job);
        assertThat(plan.statusCode()).isEqualTo(200);
        assertThat(plan.body()).contains("workgroups/allocation/1", "\"status\": \"OPTIMAL\"");

        String person = "\"participant\": \"P001\",\n      \"group\": \"";
        int at = plan.body().indexOf(person) + person.length();
        String other = plan.body().startsWith("WG1", at) ? "WG2" : "WG1";
        assertThat(get(job + "/what-if/P001/" + other).body()).contains("workgroups/what-if/1", "\"moved\": 1");
        HttpResponse<String> nowhere = get(job + "/what-if/P001/WG9");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("there is no such group");
    }

    @Test
    void aLongSolveIsTakenAsItIs() throws Exception {
        String job = post(seminar(106, 5)).headers().firstValue("Location").orElseThrow();

        client.send(request(job).DELETE().build(), BodyHandlers.discarding());
        get(job + "/progress");

        assertThat(get(job).body()).contains("\"ending\": \"interrupted\"", "\"assignments\": [");
    }

    @Test
    void whatIsWrongIsToldAtOnce() throws Exception {
        HttpResponse<String> refused = post("{\"schema\": \"workgroups/seminar/1\", \"groups\": [], \"participants\": "
                + "[{\"id\": \"P1\", \"pin\": \"WG1\"}]}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("there is no working group", "there is no such group");
        assertThat(get("/seminars/77").statusCode()).isEqualTo(404);
    }

    @Test
    void springWiresTheSame() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(Seating.Plans.class);
            context.registerBean(Allocator.class, () -> new Seating().allocator());
            context.refresh();

            byte[] plan = context.getBean(Seating.Plans.class)
                    .plan(seminar(24, 3).getBytes(StandardCharsets.UTF_8)).join();

            assertThat(new String(plan, StandardCharsets.UTF_8)).contains("\"status\": \"OPTIMAL\"");
        }
    }

    private static String seminar(int people, int groups) {
        return new String(SeminarJson.write(new SeminarGenerator(3)
                .generate(SeminarSpecification.ofSize(people, groups))), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String seminar) throws Exception {
        return client.send(request("/seminars").POST(BodyPublishers.ofString(seminar)).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path)).timeout(PATIENCE);
    }
}
