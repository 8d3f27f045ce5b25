import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: turns the templates of this folder into Java sources that escape whatever they print. The classes
 * are for their package alone.
 */
final class CompileTemplates {

    private CompileTemplates() {
    }

    public static void main(String[] folders) throws IOException {
        TemplateEngine engine = TemplateEngine.create(new DirectoryCodeResolver(Path.of(folders[0])),
                Path.of(folders[1]), ContentType.Html, null, "org.workinggroups.solver.report");
        engine.setTrimControlStructures(true);
        for (String source : engine.generateAll()) {
            Path file = Path.of(folders[1]).resolve(source);
            Files.writeString(file, Files.readString(file).replace("public final class", "final class"));
        }
    }
}
