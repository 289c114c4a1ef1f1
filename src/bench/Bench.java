import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures the packaged server: {@code mvn package -DskipTests && java src/bench/Bench.java [seconds a line] [learners at once …]}. It
 * starts the server of {@code target/server} with the demonstration city on an empty file database, activates an account for each
 * learner, and prints for each page and step requests a second, the 50th, 95th and 99th percentile in milliseconds, bytes over the wire
 * and statements a request; then whole assessed attempts a second, start time, memory, what a first and a later visit weigh, and how
 * long ten modules are read. Load and server share the machine. Nobody pauses between two requests. What is sent is kept when its
 * answer comes, as the script of a page sends it; an answer is that by a form, and the page it leads to. Before anything is measured,
 * all learners run all lines once, so that the server has compiled what it runs, as one has that is up for days.
 */
public class Bench {

    private static final String PASSWORD = "a long sentence of the bench";
    private static final int WARM_UP_SECONDS = 6;
    private static final Path TEN_MODULES = Path.of("target/bench-modules");
    /** Somebody among those found who waits for a code. */
    private static final Pattern WAITING = Pattern.compile(
            "(?s)href=\"(/hr/codes\\?person=\\d+)\"[^>]*>[^<]*</a></th>\\s*<td[^>]*>[^<]*</td><td[^>]*>([^<]+)</td>\\s*<td[^>]*>No password");
    private static final String LESSON = "/learn/lesson?module=foundations&lesson=10-why-people-fear";
    private static final String PRACTICE = "module=foundations&part=the-joke&mode=practice";

    /** One thing a learner does. */
    private interface Task {
        Answer go(Learner learner) throws Exception;
    }

    /** What one request cost; statements only where they are counted. */
    private record Answer(long nanos, int bytes, long statements) {}

    private static final Map<String, Task> TASKS = new LinkedHashMap<>();

    static {
        TASKS.put("sign-in page", learner -> learner.stranger.get("/public/sign-in"));
        TASKS.put("My training", learner -> learner.own.get("/learn/my-training"));
        TASKS.put("module page", learner -> learner.own.get("/learn/module?module=foundations"));
        TASKS.put("lesson view", learner -> learner.own.get(LESSON));
        TASKS.put("scenario step view", Learner::viewStep);
        TASKS.put("scenario choice sent", Learner::sendChoice);
        TASKS.put("scenario answer", Learner::answerStep);
        TASKS.put("quiz question view", Learner::viewQuestion);
        TASKS.put("quiz answer sent", Learner::sendAnswer);
        TASKS.put("quiz answer", Learner::answerQuestion);
        TASKS.put("the Policy", learner -> learner.own.get("/public/policy"));
        TASKS.put("team dashboard", learner -> learner.manager.get("/team/dashboard"));
        TASKS.put("HR completions", learner -> learner.hr.get("/hr/completions"));
        TASKS.put("verification form", learner -> learner.stranger.get("/verify"));
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        List<Integer> counts = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(8, 64);
        System.out.printf(
                "%d processors, Java %s, %d seconds a line after %d of warming up%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), seconds, WARM_UP_SECONDS);
        Server server = new Server();
        try {
            Map<String, Long> statements = countStatements(server);
            long cold = server.start(true, false);
            server.stop();
            long warm = server.start(false, false);
            List<Learner> learners = learners(server, Collections.max(counts));
            for (Task task : TASKS.values()) {
                load(task, learners, WARM_UP_SECONDS);
            }
            for (int count : counts) {
                System.out.printf("%n%-22s %8s %7s %7s %7s %9s %6s%n", count + " learners at once", "req/s", "p50 ms", "p95 ms", "p99 ms", "bytes", "SQL");
                for (String line : TASKS.keySet()) {
                    print(line, load(TASKS.get(line), learners.subList(0, count), seconds), seconds, statements.get(line));
                }
            }
            wholeAttempts(learners, counts.get(0));
            System.out.printf(
                    "%nStart to first page: %.1f s on an empty database, %.1f s on the one of before%n", cold / 1e3, warm / 1e3);
            System.out.printf("Memory (RSS) after the load: %d MB%n", server.rss());
            weigh("Visit of the sign-in page", "/public/sign-in", new Browser(server, null));
            weigh("Visit of My training", "/learn/my-training", learners.get(0).own);
            server.stop();
            readTenModules(server);
        } finally {
            server.stop();
        }
    }

    /** People of the city with an account each: HR makes them a code, they choose a password and sign in. */
    private static List<Learner> learners(Server server, int count) throws Exception {
        Browser hr = new Browser(server, null).signIn("hgill", "open-door");
        Map<String, String> people = new LinkedHashMap<>(); // the page on which HR makes the code, by username
        for (char letter = 'a'; letter <= 'z' && people.size() < count; letter++) {
            hr.get("/hr/codes?q=" + letter);
            Matcher row = WAITING.matcher(hr.last);
            while (row.find()) {
                people.put(row.group(2), row.group(1).replace("&amp;", "&"));
            }
        }
        List<Learner> learners = new ArrayList<>();
        for (String username : people.keySet().stream().limit(count).toList()) {
            hr.get(people.get(username));
            hr.submit(people.get(username), "for-one", Map.of("issue", "issue"));
            String code = hr.all("<q><code>([^<]+)</code></q>").get(0);
            Browser newcomer = new Browser(server, null);
            newcomer.get("/public/choose-password");
            newcomer.submit(
                    "/public/choose-password",
                    "choose",
                    Map.of("username", username, "code", code, "password", PASSWORD, "choose-password", "choose-password"));
            learners.add(new Learner(server, username, PASSWORD, null));
        }
        if (learners.size() < count) {
            throw new IllegalStateException("Only " + learners.size() + " people have no account yet");
        }
        return learners;
    }

    /** Every learner takes the three scenarios and the quiz of a module from beginning to end, so many of them at once. */
    private static void wholeAttempts(List<Learner> learners, int atOnce) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        System.out.println();
        for (String part : List.of("neighbour-tip", "agency-letter", "ontario-works", "quiz")) {
            List<Callable<Void>> work = new ArrayList<>();
            for (Learner learner : learners) {
                work.add(() -> {
                    learner.takeWhole(part);
                    return null;
                });
            }
            long begin = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            double lasted = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "Whole assessed attempts, %s: %.1f a second (%d by %d at once)%n", part, learners.size() / lasted, learners.size(), atOnce);
        }
        threads.shutdown();
    }

    /** How long the server reads ten modules: to publish them for the first time, and when they are published already. */
    private static void readTenModules(Server server) throws Exception {
        Server.delete(TEN_MODULES);
        copy(Path.of("modules/policy"), TEN_MODULES.resolve("policy"));
        for (int i = 1; i <= 5; i++) {
            for (String slug : List.of("foundations", "counter-and-phone")) {
                Path module = TEN_MODULES.resolve(slug + "-" + i);
                copy(Path.of("modules", slug), module);
                Path manifest = module.resolve("module.yaml");
                Files.writeString(
                        manifest,
                        Files.readString(manifest).replaceFirst("(?m)^module: .*$", "module: " + module.getFileName()));
            }
        }
        for (boolean empty : List.of(true, false)) {
            server.start(empty, false, TEN_MODULES);
            server.stop();
            String read = Pattern.compile("faults: \\d+, read in \\d+ ms")
                    .matcher(Files.readString(Path.of("target/bench.log")))
                    .results()
                    .map(found -> found.group())
                    .findFirst()
                    .orElse("not said");
            System.out.printf("Ten modules, %s: %s%n", empty ? "published for the first time" : "published before", read);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** How many statements each line costs, counted in the log of a server that logs them, one request at a time. */
    private static Map<String, Long> countStatements(Server server) throws Exception {
        server.start(true, true);
        Learner learner = new Learner(server, "morourke", "open-door", Server::statements);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Task> line : TASKS.entrySet()) {
            line.getValue().go(learner);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                least = Math.min(least, line.getValue().go(learner).statements());
            }
            counts.put(line.getKey(), least);
        }
        server.stop();
        return counts;
    }

    private static List<Answer> load(Task task, List<Learner> learners, int seconds) throws Exception {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(learners.size());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Void>> work = new ArrayList<>();
        for (Learner learner : learners) {
            work.add(() -> {
                while (System.nanoTime() < end) {
                    answers.add(task.go(learner));
                }
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        return List.copyOf(answers);
    }

    private static void print(String name, List<Answer> answers, int seconds, long statements) {
        long[] sorted = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
        System.out.printf(
                "%-22s %8.1f %7.1f %7.1f %7.1f %9.0f %6d%n",
                name,
                sorted.length / (double) seconds,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                answers.stream().mapToInt(Answer::bytes).average().orElse(0),
                statements);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    private static void weigh(String name, String path, Browser browser) throws Exception {
        int page = browser.get(path).bytes();
        TreeSet<String> parts = new TreeSet<>(browser.all("(?:src|href)=\"(/(?:jakarta\\.faces\\.resource|resources)/[^\"#]+)"));
        for (String part : List.copyOf(parts)) {
            if (part.contains(".css")) {
                browser.get(part);
                browser.all("url\\(\"?([^)\"]*latin-[47]00-normal[^)\"]*)")
                        .forEach(font -> parts.add(URI.create(part).resolve(font).toString()));
            }
        }
        long all = page;
        for (String part : parts) {
            all += browser.get(part).bytes();
        }
        System.out.printf("%s: first %.0f KB in %d requests; later %.1f KB in 1%n", name, all / 1024.0, parts.size() + 1, page / 1024.0);
    }

    /** Somebody with an attempt of their own, and with a manager's, an HR officer's and a stranger's browser at hand. */
    private static final class Learner {
        private final Browser own;
        private final Browser manager;
        private final Browser hr;
        private final Browser stranger;

        Learner(Server server, String username, String password, LongSupplier statements) throws Exception {
            own = new Browser(server, statements).signIn(username, password);
            manager = new Browser(server, statements).signIn("ldesrosiers", "open-door");
            hr = new Browser(server, statements).signIn("hgill", "open-door");
            stranger = new Browser(server, statements);
        }

        Answer viewStep() throws Exception {
            practise();
            return own.get(own.at);
        }

        Answer answerStep() throws Exception {
            practise();
            return own.post("/api/attempts/" + own.attempt() + "/choices", choice());
        }

        /** The choice alone; the page it leads to is not measured. */
        Answer sendChoice() throws Exception {
            practise();
            String page = own.at;
            Answer sent = own.sendByScript("POST", "/api/attempts/" + own.attempt() + "/choices", choice());
            own.get(page);
            return sent;
        }

        private String choice() {
            return "language=en&step=" + own.values("step").get(0) + "&choice=" + own.values("choice").get(0);
        }

        /** Stands at a step of a practised scenario that awaits a choice. */
        private void practise() throws Exception {
            own.post("/api/attempts/scenario", PRACTICE);
            for (int i = 0; i < 4 && own.values("choice").isEmpty(); i++) {
                List<String> on = own.all("<a class=\"wf-button\" href=\"([^\"]+)\"");
                if (own.at.contains("debrief") || on.isEmpty()) {
                    own.post("/api/attempts/scenario", PRACTICE);
                } else {
                    own.get(on.get(0));
                }
            }
        }

        Answer viewQuestion() throws Exception {
            quiz();
            return own.get(own.at);
        }

        Answer answerQuestion() throws Exception {
            quiz();
            return own.post("/api/attempts/" + own.attempt() + "/answers", answer());
        }

        /** The answer alone, as it is sent while one chooses. */
        Answer sendAnswer() throws Exception {
            quiz();
            String page = own.at;
            Answer sent = own.sendByScript("PUT", "/api/attempts/" + own.attempt() + "/answers", answer());
            own.get(page);
            return sent;
        }

        private String answer() {
            List<String> options = marks();
            return "language=en&position=" + own.values("position").get(0) + "&revision="
                    + own.values("revision").get(0) + "&option="
                    + options.get(ThreadLocalRandom.current().nextInt(options.size()));
        }

        /** Takes a part of a module assessed, from its beginning to what comes of it, with whatever stands first. */
        void takeWhole(String part) throws Exception {
            if (part.equals("quiz")) {
                own.post("/api/attempts/quiz", "module=counter-and-phone");
                while (!own.at.contains("/learn/review")) {
                    own.post("/api/attempts/" + own.attempt() + "/answers", wholeAnswer());
                }
                own.post("/api/attempts/" + own.attempt() + "/submission", "");
            } else {
                own.post("/api/attempts/scenario", "module=counter-and-phone&mode=assessed&part=" + part);
                while (!own.at.contains("/learn/debrief")) {
                    if (own.values("choice").isEmpty()) {
                        own.get(own.all("<a class=\"wf-button\" href=\"([^\"]+)\"").get(0));
                    } else {
                        own.post("/api/attempts/" + own.attempt() + "/choices", choice());
                    }
                }
            }
        }

        /** An answer in which nothing is left open: the first that can be selected, or each thing in a place of its own. */
        private String wholeAnswer() {
            StringBuilder answer = new StringBuilder("language=en&position=" + own.values("position").get(0) + "&revision="
                    + own.values("revision").get(0));
            List<String> selected = own.values("option");
            if (!selected.isEmpty()) {
                return answer.append("&option=").append(selected.get(0)).toString();
            }
            List<String> places = own.all("(?s)(<select[^>]*name=\"option\".*?</select>)");
            for (int i = 0; i < places.size(); i++) {
                List<String> values = Pattern.compile("<option value=\"([^\"]+)\"")
                        .matcher(places.get(i))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                answer.append("&option=").append(URLEncoder.encode(values.get(i % values.size()), StandardCharsets.UTF_8));
            }
            return answer.toString();
        }

        /** What an answer to the question shown may hold, be it selected or placed. */
        private List<String> marks() {
            List<String> selected = own.values("option");
            return selected.isEmpty() ? own.all("<option value=\"([^\"]+)\"") : selected;
        }

        /** Stands at a question of the quiz; it may be answered again and again until it is submitted. */
        private void quiz() throws Exception {
            if (marks().isEmpty()) {
                own.post("/api/attempts/quiz", "module=foundations");
            }
            if (marks().isEmpty()) {
                own.get("/learn/quiz?attempt=" + own.attempt() + "&question=1");
            }
        }
    }

    private static final class Browser {
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final Server server;
        private final LongSupplier statements;
        private String last = "";
        private String at = "";

        /** @param statements how many statements there were until now; null where nobody counts */
        Browser(Server server, LongSupplier statements) {
            this.server = server;
            this.statements = statements;
        }

        Browser signIn(String username, String password) throws Exception {
            get("/public/sign-in");
            submit("/public/sign-in", "enter", Map.of("username", username, "password", password, "sign-in", "sign-in"));
            get("/learn/my-training");
            if (at.contains("sign-in")) {
                throw new IllegalStateException("Could not sign in as " + username);
            }
            return this;
        }

        /** Sends a form of the last page with these values beside its hidden ones. */
        Answer submit(String path, String form, Map<String, String> values) throws Exception {
            Matcher found = Pattern.compile("(?s)<form[^>]*id=\"" + form + "\".*?</form>").matcher(last);
            if (!found.find()) {
                throw new IllegalStateException("No form " + form + " at " + at);
            }
            Map<String, String> fields = new LinkedHashMap<>();
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                    .matcher(found.group())
                    .results()
                    .forEach(input -> fields.put(attribute(input.group(), "name"), attribute(input.group(), "value")));
            fields.putAll(values);
            List<String> body = new ArrayList<>();
            fields.forEach((name, value) -> body.add(
                    URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return post(path, String.join("&", body));
        }

        Answer get(String path) throws Exception {
            return send(HttpRequest.newBuilder(server.address(path)));
        }

        Answer post(String path, String body) throws Exception {
            return send(HttpRequest.newBuilder(server.address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", server.address("").toString())
                    .POST(BodyPublishers.ofString(body)));
        }

        /** As the script of a page sends it. */
        Answer sendByScript(String method, String path, String body) throws Exception {
            return send(HttpRequest.newBuilder(server.address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "application/json")
                    .header("X-Requested-With", "without-fear")
                    .method(method, BodyPublishers.ofString(body)));
        }

        private Answer send(HttpRequest.Builder request) throws Exception {
            long before = statements == null ? 0 : statements.getAsLong();
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = client.send(
                    request.header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
            long nanos = System.nanoTime() - begin;
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.statusCode() + " at " + response.uri());
            }
            byte[] body = response.body();
            boolean gzip = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            last = new String(
                    gzip ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body, StandardCharsets.UTF_8);
            at = response.uri().toString();
            return new Answer(nanos, body.length, statements == null ? 0 : statements.getAsLong() - before);
        }

        /** What the pattern's group matched on the last page, wherever it did. */
        List<String> all(String pattern) {
            return Pattern.compile(pattern)
                    .matcher(last)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
        }

        /** The values of the fields of this name on the last page. */
        List<String> values(String name) {
            return all("(<input[^>]*\\bname=\"" + name + "\"[^>]*>)").stream()
                    .map(input -> attribute(input, "value"))
                    .toList();
        }

        String attempt() {
            Matcher found = Pattern.compile("attempt=(\\d+)").matcher(at);
            if (!found.find()) {
                throw new IllegalStateException("No attempt at " + at);
            }
            return found.group(1);
        }

        private static String attribute(String tag, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return found.find() ? found.group(1) : "";
        }
    }

    private static final class Server {
        private static final Path DATA = Path.of("target/bench-data");
        private static final Path LOG = Path.of("target/server/standalone/log/server.log");
        private static final Pattern STATEMENT = Pattern.compile("jboss\\.jdbc\\.spy.*\\] execute(Query|Update|Batch)?\\(");

        private final int port = freePort();
        private Process process;

        URI address(String path) {
            return URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path);
        }

        /** Starts it and gives back the milliseconds until the first page came. */
        long start(boolean empty, boolean logStatements) throws Exception {
            return start(empty, logStatements, Path.of("modules"));
        }

        long start(boolean empty, boolean logStatements, Path modules) throws Exception {
            if (empty) {
                delete(DATA);
            }
            long begin = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "wildfly-config/Start.java",
                    "target/server",
                    "--demo",
                    "--no-history",
                    "--data=" + DATA,
                    "--modules=" + modules,
                    "--port=" + port);
            builder.environment().put("WITHOUT_FEAR_MANAGEMENT_PORT", "" + freePort());
            builder.environment().put("WITHOUT_FEAR_SQL_LOG", "" + logStatements);
            process = builder.redirectErrorStream(true)
                    .redirectOutput(Path.of("target/bench.log").toFile())
                    .start();
            HttpRequest first = HttpRequest.newBuilder(address("/public/sign-in")).build();
            while (true) {
                try {
                    if (HttpClient.newHttpClient().send(first, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return (System.nanoTime() - begin) / 1_000_000;
                    }
                } catch (IOException notYet) {
                    // the port is not open yet
                }
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server did not start; see target/bench.log");
                }
                Thread.sleep(50);
            }
        }

        void stop() throws InterruptedException {
            if (process != null) {
                List<ProcessHandle> all = process.descendants().toList();
                process.destroy();
                process.waitFor(60, TimeUnit.SECONDS); // the first lays out its classes
                all.forEach(ProcessHandle::destroyForcibly);
                all.forEach(handle -> handle.onExit().join());
            }
        }

        /** Megabytes of memory the server holds. */
        long rss() throws IOException {
            for (ProcessHandle child : process.descendants().toList()) {
                for (String line : Files.readAllLines(Path.of("/proc/" + child.pid() + "/status"))) {
                    if (line.startsWith("VmRSS")) {
                        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                    }
                }
            }
            return -1;
        }

        static long statements() {
            try (var lines = Files.lines(LOG)) {
                return lines.filter(line -> STATEMENT.matcher(line).find()).count();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
