package org.withoutfear;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** A few classes as text, compiled as if they stood in the house: what a rule must object to. */
final class Sketch {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("(?:class|interface|record) (\\w+)");

    private Sketch() {}

    static JavaClasses of(String... sources) {
        try {
            Path folder = Files.createTempDirectory("sketch");
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
            for (String source : sources) {
                arguments.add(write(folder, source).toString());
            }
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalArgumentException("This sketch does not compile: " + String.join("\n", sources));
            }
            return new ClassFileImporter().importPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String source) throws IOException {
        Path file = folder.resolve(first(PACKAGE, source).replace('.', '/') + "/" + first(NAME, source) + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        matcher.find();
        return matcher.group(1);
    }
}
