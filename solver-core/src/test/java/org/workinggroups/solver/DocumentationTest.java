package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Everything public in an exported package says what it is: every package, type, field, method, constructor, parameter,
 * returned value and component of a record. The compiler checks what the comments are made of (doclint in the pom).
 */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private final List<String> missing = new ArrayList<>();
    private DocTrees comments;
    private int checked;

    @Test
    void everythingPublicIsDocumented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(exportedSources()));
            comments = DocTrees.instance(task);
            task.parse().forEach(this::check);
        }

        assertThat(missing).isEmpty();
        assertThat(checked).isGreaterThan(500);
    }

    private static List<Path> exportedSources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : PublicApiTest.EXPORTED) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private void check(CompilationUnitTree file) {
        TreePath path = new TreePath(file);
        if (file.getPackage() != null && file.getSourceFile().getName().endsWith("package-info.java")) {
            require(new TreePath(path, file.getPackage()), file.getPackage().getPackageName().toString());
        }
        for (Tree type : file.getTypeDecls()) {
            if (type instanceof ClassTree declaration && isVisible(declaration.getModifiers(), false)) {
                check(new TreePath(path, declaration), declaration);
            }
        }
    }

    private void check(TreePath path, ClassTree type) {
        String name = type.getSimpleName().toString();
        Set<String> described = require(path, name);
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
        for (Tree member : type.getMembers()) {
            TreePath inner = new TreePath(path, member);
            switch (member) {
                case ClassTree nested when isVisible(nested.getModifiers(), isInterface) -> check(inner, nested);
                case MethodTree method when isVisible(method.getModifiers(), isInterface) && !isOverride(method) ->
                    checkMethod(inner, method, name + "." + method.getName(), described);
                case VariableTree component when isComponent(type, component) -> {
                    checked++;
                    if (!described.contains(component.getName().toString())) {
                        missing.add("component " + name + "." + component.getName());
                    }
                }
                case VariableTree field when isVisible(field.getModifiers(), isInterface) ->
                    require(inner, name + "." + field.getName());
                default -> { }
            }
        }
    }

    /** The parameters of a record's own constructor are its components, described above it. */
    private void checkMethod(TreePath path, MethodTree method, String name, Set<String> components) {
        Set<String> described = require(path, name);
        boolean constructs = method.getReturnType() == null;
        method.getParameters().stream().map(parameter -> parameter.getName().toString())
                .filter(parameter -> !described.contains(parameter))
                .filter(parameter -> !constructs || !components.contains(parameter))
                .forEach(parameter -> missing.add("parameter " + name + "." + parameter));
        boolean returns = !constructs && !method.getReturnType().toString().equals("void");
        if (returns && !tellsWhatIsReturned(comments.getDocCommentTree(path))) {
            missing.add("what is returned by " + name);
        }
    }

    private static boolean tellsWhatIsReturned(DocCommentTree comment) {
        return comment != null && Stream.concat(comment.getFullBody().stream(), comment.getBlockTags().stream())
                .anyMatch(ReturnTree.class::isInstance);
    }

    /** The names of the parameters that a comment tells about; that there is none is noted. */
    private Set<String> require(TreePath path, String name) {
        checked++;
        DocCommentTree comment = comments.getDocCommentTree(path);
        if (comment == null || comment.getFullBody().isEmpty()) {
            missing.add(name);
            return Set.of();
        }
        return comment.getBlockTags().stream().filter(ParamTree.class::isInstance).map(ParamTree.class::cast)
                .filter(tag -> !tag.getDescription().isEmpty()).map(tag -> tag.getName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean isComponent(ClassTree type, VariableTree variable) {
        return type.getKind() == Tree.Kind.RECORD && !variable.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isVisible(ModifiersTree modifiers, boolean inInterface) {
        Set<Modifier> flags = modifiers.getFlags().isEmpty() ? EnumSet.noneOf(Modifier.class)
                : EnumSet.copyOf(modifiers.getFlags());
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                || inInterface && !flags.contains(Modifier.PRIVATE);
    }
}
