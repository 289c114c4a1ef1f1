package org.withoutfear.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The modules that ship, for a server that is to have some of them otherwise. */
final class ShippedModules {

    private ShippedModules() {}

    /** Copies all of them, the Policy and the Register included, into a folder that is there. */
    static void copyTo(Path folder) throws IOException {
        Path shipped = Path.of(System.getProperty("modules.directory", "modules"));
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
