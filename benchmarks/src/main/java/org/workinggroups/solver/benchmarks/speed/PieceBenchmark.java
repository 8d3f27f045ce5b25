package org.workinggroups.solver.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.explanation.PlanExplanation;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.io.SeminarWriter;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.search.MoveProbe;

/** The pieces on generated seminars of two sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PieceBenchmark {

    private static final int GROUP_SIZE = 28;

    /** How many participants the seminar has. */
    @Param({"100", "1000"})
    public int participants;

    private Seminar seminar;
    private AllocationModel model;
    private FlatModel flat;
    private Tally tally;
    private Plan plan;
    private Score score;
    private MoveProbe probe;
    private Path folder;

    /** Created by JMH. */
    public PieceBenchmark() {
    }

    /** Makes the seminar and a plan of it. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        int groups = groups(participants);
        seminar = seminar(participants);
        model = new ModelCompiler().compile(seminar, 1);
        flat = FlatModel.of(model);
        int[] dealt = IntStream.range(0, model.participantCount()).map(p -> p % groups).toArray();
        tally = new Tally(model, dealt);
        plan = model.plan(dealt);
        score = model.score(tally);
        probe = new MoveProbe(flat, 1);
        folder = Files.createTempDirectory("benchmark");
        SeminarWriter.write(folder, seminar);
    }

    private static int groups(int participants) {
        return Math.max(2, participants / GROUP_SIZE);
    }

    private static Seminar seminar(int participants) {
        return new SeminarGenerator(1).generate(SeminarSpecification.ofSize(participants, groups(participants)));
    }

    /** Deletes the files. */
    @TearDown(Level.Trial)
    public void tearDown() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** One change of group priced. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public long priceChange() {
        return probe.priceChange();
    }

    /** One swap priced. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public long priceSwap() {
        return probe.priceSwap();
    }

    /** The score of a counted plan, from scratch. */
    @Benchmark
    public Score scorePlan() {
        return model.score(tally);
    }

    /** The whole scorecard of a plan. */
    @Benchmark
    public Scorecard scorecard() {
        return new Evaluator(model).evaluate(plan);
    }

    /** From seminar to terms. */
    @Benchmark
    public AllocationModel compileTerms() {
        return new ModelCompiler().compile(seminar, 1);
    }

    /** From terms to flattened terms. */
    @Benchmark
    public FlatModel flatten() {
        return FlatModel.of(model);
    }

    /** The cheap bound. */
    @Benchmark
    public Score cheapBound() {
        return LowerBound.of(flat, score);
    }

    /** Reads the seminar's folder. */
    @Benchmark
    public SeminarFiles read() {
        return SeminarReader.read(folder);
    }

    /** Writes the seminar's folder, which includes reading it back. */
    @Benchmark
    public List<Path> write() {
        SeminarWriter.write(folder, seminar);
        return List.of(folder);
    }

    /** The explanation of a plan: what each criterion, group and placement costs. */
    @Benchmark
    public PlanExplanation explainPlan(Allocated allocated) {
        return new Explainer(allocated.model, allocated.plan, 1).plan();
    }

    /** The explanation of one person, with what it would take elsewhere. */
    @Benchmark
    public PersonExplanation explainPerson(Allocated allocated) {
        return new Explainer(allocated.model, allocated.plan, 1).person(allocated.person);
    }

    /** A plan worth explaining. */
    @State(Scope.Benchmark)
    public static class Allocated {

        /** How many participants the seminar has. */
        @Param({"100", "1000"})
        public int participants;

        private AllocationModel model;
        private Plan plan;
        private String person;

        /** Created by JMH. */
        public Allocated() {
        }

        /** Makes the seminar and the usual plan of it. */
        @Setup(Level.Trial)
        public void setUp() {
            Seminar seminar = seminar(participants);
            model = new ModelCompiler().compile(seminar, 1);
            plan = Allocator.builder().seed(1).build().allocate(seminar).plan().orElseThrow();
            person = seminar.participants().getFirst().id();
        }
    }
}
