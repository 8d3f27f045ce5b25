import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes of the program and a Java of its own a folder that runs anywhere, and, where Debian's tools are, a package for
 * Debian. Run as a source file by the profile {@code release}, with the Java that is to be packed (25 or newer).
 */
final class PackageApp {

    private static final String NAME = "workgroups";
    private static final String DESCRIPTION = "Decides fairly who sits in which working group";
    /** What the program and the libraries in it use of Java. */
    private static final String MODULES = "java.base,java.logging,java.management,java.sql,java.xml,"
            + "jdk.charsets,jdk.management,jdk.unsupported,jdk.zipfs";
    /** The same as the launcher's; docs/adr/0007 says why. */
    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-Djava.library.path=$APPDIR");

    private final String version;
    private final Path output;
    private final Path image;

    private PackageApp(String version, Path output) {
        this.version = version.replaceAll("[^0-9.].*", "");
        this.output = output;
        this.image = output.resolve(NAME);
    }

    /** Arguments: version, jar, folder of native code, a seminar to record a start with, output folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PackageApp app = new PackageApp(arguments[0], Path.of(arguments[4]));
        delete(app.output);
        Path input = app.input(Path.of(arguments[1]), Path.of(arguments[2]));
        app.makeImage(input);
        app.recordStart(Path.of(arguments[3]));
        if (onPath("dpkg-deb") && onPath("fakeroot")) {
            app.makeDebianPackage(Path.of("src", "app", "debian"));
        }
    }

    private Path input(Path jar, Path nativeCode) throws IOException {
        Path input = Files.createDirectories(output.resolve("input"));
        Files.copy(jar, input.resolve(NAME + ".jar"));
        try (Stream<Path> files = Files.list(nativeCode)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return input;
    }

    private void makeImage(Path input) {
        List<String> options = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--app-version", version,
                "--description", DESCRIPTION, "--input", input.toString(), "--dest", output.toString(), "--main-jar",
                NAME + ".jar", "--main-class", "org.workinggroups.solver.cli.Main", "--add-modules", MODULES,
                "--jlink-options", "--strip-debug --no-header-files --no-man-pages"));
        JAVA_OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        run(options);
    }

    /** Keeps the classes of a small job loaded and linked, so that later starts map them. */
    private void recordStart(Path seminar) throws IOException, InterruptedException {
        Path lib = image.resolve("lib").resolve("app");
        ProcessBuilder job = new ProcessBuilder(image.resolve("bin").resolve(NAME).toString(), "allocate",
                seminar.toString(), "--time", "1s", "--out", output.resolve("sample").toString());
        job.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + lib.resolve(NAME + ".aot"));
        job.redirectErrorStream(true).redirectOutput(output.resolve("sample.log").toFile());
        if (job.start().waitFor() != 0) {
            throw new IllegalStateException("The packed program failed; see " + output.resolve("sample.log"));
        }
        // Appended to the last section, which holds the options for Java.
        Files.writeString(lib.resolve(NAME + ".cfg"), "java-options=-XX:AOTCache=$APPDIR/" + NAME + ".aot\n"
                + "java-options=-Xlog:disable\njava-options=-Xlog:all=off\n", StandardOpenOption.APPEND);
    }

    private void makeDebianPackage(Path resources) {
        run(List.of("--type", "deb", "--name", NAME, "--app-version", version, "--description", DESCRIPTION,
                "--app-image", image.toString(), "--dest", output.toString(), "--resource-dir", resources.toString(),
                "--linux-deb-maintainer", "maintainers@workinggroups.example", "--linux-app-category", "misc",
                "--license-file", Path.of("..", "LICENSE").toString()));
    }

    private static void run(List<String> options) {
        ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow(() -> new IllegalStateException(
                "This Java has no jpackage. Maybe it is a runtime and not a development kit."));
        if (jpackage.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jpackage failed; its words are above");
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
