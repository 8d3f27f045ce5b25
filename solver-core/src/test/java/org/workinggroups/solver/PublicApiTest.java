package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an embedding program may see: the packages below and Java's own. None of their public signatures names anything
 * else, neither an inner part of the solver nor Timefold, OR-Tools, Jackson, spreadsheets or templates.
 */
class PublicApiTest {

    private static final String ROOT = "org.workinggroups.solver";

    /** The packages meant for others. */
    static final List<String> EXPORTED = Stream.of("", ".audit", ".domain", ".evaluation",
            ".explanation", ".extension", ".generate", ".io", ".lottery", ".privacy", ".recount", ".report",
            ".resilience", ".tradeoff", ".update", ".workbook").map(name -> ROOT + name).toList();

    @Test
    void noPublicSignatureNamesAnInnerType() throws Exception {
        List<Class<?>> exported = exportedClasses();
        assertThat(exported).hasSizeGreaterThan(50).contains(Allocator.class);

        Set<String> leaks = new TreeSet<>();
        exported.forEach(type -> collect(type, leaks));

        assertThat(leaks).isEmpty();
    }

    @Test
    void theModuleExportsThesePackages() throws Exception {
        assertThat(Files.readAllLines(Path.of("src", "main", "module", "module-info.java")))
                .filteredOn(line -> line.startsWith("    exports "))
                .extracting(line -> line.replaceAll(" *(exports |;)", ""))
                .containsExactlyInAnyOrderElementsOf(EXPORTED);
    }

    @Test
    void theModuleRequiresWhatTheClassesUse() throws Exception {
        assertThat(Files.readAllLines(Path.of("src", "main", "module", "module-info.java")))
                .filteredOn(line -> line.startsWith("    requires "))
                .extracting(line -> line.replaceAll(" *(requires (static )?|;)", ""))
                .containsExactlyInAnyOrderElementsOf(usedModules());
    }

    /** By the JDK's own tool, which names modules of Java and jars of the class path. */
    private static Set<String> usedModules() throws Exception {
        StringWriter told = new StringWriter();
        ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(told), new PrintWriter(told), "-summary",
                "--multi-release", "21", "--class-path", System.getProperty("java.class.path"), classes().toString());
        return told.toString().lines().filter(line -> line.contains(" -> ")).map(line -> line.split(" -> ")[1].strip())
                .filter(used -> !used.equals("java.base")).map(used -> used.endsWith(".jar")
                        ? ModuleFinder.of(Path.of(used)).findAll().iterator().next().descriptor().name() : used)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingElseIsDocumentedOrComparedWithReleases() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> inner = packages().filter(name -> !EXPORTED.contains(name)).toList();

        assertThat(words(pom, "excludePackageNames")).containsExactlyInAnyOrderElementsOf(inner);
        assertThat(words(pom, "exclude")).containsAll(inner).doesNotContainAnyElementsOf(EXPORTED);
    }

    private static Stream<String> packages() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("src", "main", "java", "org", "workinggroups", "solver"))) {
            return folders.filter(Files::isDirectory).map(folder -> ROOT + "." + folder.getFileName()).toList()
                    .stream();
        }
    }

    /** What stands in the elements of a name, separated by commas. */
    private static List<String> words(String xml, String element) {
        return Pattern.compile("<" + element + ">([^<]*)</" + element + ">").matcher(xml).results()
                .flatMap(match -> Stream.of(match.group(1).split(","))).map(String::strip).toList();
    }

    private static Path classes() throws Exception {
        return Path.of(Allocator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<Class<?>> exportedClasses() throws Exception {
        Path classes = classes();
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")
                    && !path.endsWith("module-info.class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replaceFirst("\\.class$", "")
                        .replace(File.separatorChar, '.');
                Class<?> type = Class.forName(name, false, Allocator.class.getClassLoader());
                if (EXPORTED.contains(type.getPackageName()) && isReachable(type)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static boolean isReachable(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
    }

    private static void collect(Class<?> type, Set<String> leaks) {
        check(type.getName(), type.getGenericSuperclass(), leaks);
        Arrays.stream(type.getGenericInterfaces()).forEach(part -> check(type.getName(), part, leaks));
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Arrays::stream).filter(member -> isVisible((Member) member)).forEach(member -> {
                    String place = type.getName() + "." + ((Member) member).getName();
                    if (member instanceof Field field) {
                        check(place, field.getGenericType(), leaks);
                    }
                    if (member instanceof Executable executable) {
                        Stream.of(executable.getGenericParameterTypes(), executable.getGenericExceptionTypes(),
                                executable.getTypeParameters()).flatMap(Arrays::stream)
                                .forEach(part -> check(place, part, leaks));
                    }
                    if (member instanceof Method method) {
                        check(place, method.getGenericReturnType(), leaks);
                    }
                });
    }

    private static boolean isVisible(Member member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !member.isSynthetic();
    }

    private static void check(String place, Type type, Set<String> leaks) {
        switch (type) {
            case null -> { }
            case Class<?> plain when plain.isArray() -> check(place, plain.getComponentType(), leaks);
            case Class<?> plain -> {
                if (!plain.isPrimitive() && !plain.getName().startsWith("java.")
                        && !EXPORTED.contains(plain.getPackageName())) {
                    leaks.add(place + " names " + plain.getName());
                }
            }
            case ParameterizedType full -> {
                check(place, full.getRawType(), leaks);
                Arrays.stream(full.getActualTypeArguments()).forEach(part -> check(place, part, leaks));
            }
            case GenericArrayType array -> check(place, array.getGenericComponentType(), leaks);
            case WildcardType wildcard -> Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Arrays::stream).forEach(part -> check(place, part, leaks));
            case TypeVariable<?> variable -> Arrays.stream(variable.getBounds()).filter(Class.class::isInstance)
                    .forEach(part -> check(place, part, leaks));
            default -> throw new IllegalStateException("A new kind of type: " + type);
        }
    }
}
