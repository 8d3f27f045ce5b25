import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;

/** Run by the build: turns the templates of this folder into Java sources that escape whatever they print. */
final class CompileTemplates {

    private CompileTemplates() {
    }

    public static void main(String[] folders) {
        TemplateEngine engine = TemplateEngine.create(new DirectoryCodeResolver(Path.of(folders[0])),
                Path.of(folders[1]), ContentType.Html, null, "org.workinggroups.solver.report");
        engine.setTrimControlStructures(true);
        engine.generateAll();
    }
}
