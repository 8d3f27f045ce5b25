package org.workinggroups.examples;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.SeminarJson;

/** A Spring Boot 4 service: a seminar in JSON is posted, its plan comes back. */
@SpringBootApplication
public class Seating {

    /** One allocator serves every request. */
    @Bean
    Allocator allocator() {
        return Allocator.builder().prove(Duration.ofSeconds(30)).deadline(Duration.ofMinutes(1)).build();
    }

    /** What is offered. */
    @RestController
    record Plans(Allocator allocator) {

        @PostMapping(path = "/plans", consumes = "application/json", produces = "application/json")
        CompletableFuture<byte[]> plan(@RequestBody byte[] seminar) {
            return allocator.allocateAsync(SeminarJson.read("seminar", seminar).seminar())
                    .thenApply(AllocationWriter::json);
        }

        @ExceptionHandler(InvalidSeminarException.class)
        @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        String wrong(InvalidSeminarException e) {
            return e.getMessage();
        }
    }
}
