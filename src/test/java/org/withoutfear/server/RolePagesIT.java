package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of a role, opened by everybody: who has no business there is told so, and that is no event for the log. */
class RolePagesIT {

    private static final Path PAGES = Path.of("src", "main", "webapp");

    /** What only authors see; the other pages of authors are open to administrators as well. */
    private static final Set<String> OF_AUTHORS_ALONE =
            Set.of("/author/register", "/author/items", "/author/challenges", "/author/challenge");

    @ParameterizedTest
    @CsvSource({"mbouchard, ", "ldesrosiers, team", "hgill, hr", "tnguyen, author", "sadmin, admin"})
    void whoeverHasNoBusinessThereIsToldSo(String username, String own) throws IOException {
        long before = refusals();
        Visitor visitor = Visitor.of(username);
        assertAll(pages().map(page -> opens(visitor, page, mayOpen(own, page))));
        visitor.get("/learn/my-training");
        assertEquals(200, visitor.status());
        assertEquals(
                before,
                refusals(),
                "refused by a facade, not by the page; see "
                        + RunningServer.shared().log());
    }

    @Test
    void anAddressWithItsSuffixIsRefusedAsWell() throws IOException {
        long before = refusals();
        Visitor administrator = Visitor.of("sadmin");
        assertAll(OF_AUTHORS_ALONE.stream().map(page -> opens(administrator, page + ".xhtml", false)));
        administrator.get("/learn/my-training");
        assertEquals(before, refusals());
    }

    /** An open page without what it is about is "not found", never "not allowed". */
    private static Executable opens(Visitor visitor, String page, boolean mayOpen) {
        return () -> {
            visitor.get(page);
            if (mayOpen) {
                assertTrue(Set.of(200, 404).contains(visitor.status()), page + " answers " + visitor.status());
            } else {
                assertEquals(403, visitor.status(), page);
            }
        };
    }

    private static boolean mayOpen(String own, String page) {
        boolean looksOnly = "admin".equals(own) && page.startsWith("/author/") && !OF_AUTHORS_ALONE.contains(page);
        return looksOnly || page.startsWith("/" + own + "/");
    }

    private static Stream<String> pages() {
        return Stream.of("author", "admin", "hr", "team").flatMap(RolePagesIT::pages);
    }

    private static Stream<String> pages(String folder) {
        try (Stream<Path> files = Files.list(PAGES.resolve(folder))) {
            return files
                    .map(file ->
                            "/" + folder + "/" + file.getFileName().toString().replace(".xhtml", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long refusals() throws IOException {
        List<String> log = Files.readAllLines(RunningServer.shared().log());
        return log.stream().filter(line -> line.contains("EJBAccessException")).count();
    }
}
