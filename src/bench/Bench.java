import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Measures the packaged server: {@code mvn package -DskipTests && java src/bench/Bench.java}. It starts the server of
 * {@code target/server} with the demonstration city on an empty file database, signs in eight virtual learners, and prints for each page
 * and step requests a second, the 50th, 95th and 99th percentile in milliseconds, bytes over the wire and statements a request;
 * then start time, memory, and what a first and a later visit weigh. Load and server share the machine.
 */
public class Bench {

    private static final int LEARNERS = 8;
    private static final String[] ACCOUNTS = {"morourke", "jpoirier", "akhan", "mbouchard", "ldesrosiers", "hgill", "tnguyen", "sadmin"};
    private static final String LESSON = "/learn/lesson?module=foundations&lesson=10-why-people-fear";
    private static final Pattern ATTEMPT = Pattern.compile("attempt=(\\d+)");
    private static final Pattern VALUE = Pattern.compile("<input[^>]*name=\"(step|choice|position|revision|option)\"[^>]*value=\"([^\"]*)\"");

    private final int port = freePort();
    private final String address = "http://localhost:" + port;
    private final int seconds;
    private Process server;

    private Bench(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8);
        try {
            bench.run();
        } finally {
            bench.stop();
        }
    }

    private void run() throws Exception {
        System.out.printf("%d processors, Java %s, %d learners at once, %d seconds a line%n%n", Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), LEARNERS, seconds);
        Map<String, Long> statements = countStatements();
        long cold = start(false);
        stop();
        long warm = start(false);
        List<Learner> learners = signIn();
        System.out.printf("%-28s %8s %7s %7s %7s %9s %6s%n", "", "req/s", "p50 ms", "p95 ms", "p99 ms", "bytes", "SQL");
        for (Map.Entry<String, Task> line : tasks().entrySet()) {
            measure(line.getKey(), line.getValue(), learners, statements.get(line.getKey()));
        }
        System.out.printf("%nStart to first page: %.1f s on an empty database, %.1f s on the one of before%n", cold / 1000.0, warm / 1000.0);
        System.out.printf("Memory (RSS) after the load: %d MB%n", rss());
        weigh("First visit (sign-in)", "/public/sign-in", new Learner());
        weigh("First visit (My training)", "/learn/my-training", learners.get(0));
    }

    /** One thing a learner does; gives back the bytes that came. */
    private interface Task {
        int go(Learner learner) throws Exception;
    }

    private Map<String, Task> tasks() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("sign-in page", learner -> learner.stranger().get("/public/sign-in"));
        tasks.put("My training", learner -> learner.get("/learn/my-training"));
        tasks.put("module page", learner -> learner.get("/learn/module?module=foundations"));
        tasks.put("lesson view", learner -> learner.get(LESSON));
        tasks.put("scenario step view", Learner::viewStep);
        tasks.put("scenario answer", Learner::answerStep);
        tasks.put("quiz question view", Learner::viewQuestion);
        tasks.put("quiz answer", Learner::answerQuestion);
        tasks.put("the Policy", learner -> learner.get("/public/policy"));
        tasks.put("team dashboard", learner -> learner.as("ldesrosiers").get("/team/dashboard"));
        tasks.put("HR completions", learner -> learner.as("hgill").get("/hr/completions"));
        tasks.put("verification form", learner -> learner.get("/verify"));
        return tasks;
    }

    private void measure(String name, Task task, List<Learner> learners, Long statements) throws Exception {
        load(task, learners, Math.max(2, seconds / 2), new ConcurrentLinkedQueue<>());
        ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
        long nanos = load(task, learners, seconds, times);
        long[] sorted = times.stream().mapToLong(time -> time[0]).sorted().toArray();
        if (sorted.length == 0) {
            System.out.printf("%-28s nothing measured%n", name);
            return;
        }
        System.out.printf(
                "%-28s %8.1f %7.1f %7.1f %7.1f %9d %6s%n",
                name,
                sorted.length / (nanos / 1e9),
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                times.stream().mapToLong(time -> time[1]).sum() / sorted.length,
                statements == null ? "–" : statements);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    private long load(Task task, List<Learner> learners, int seconds, ConcurrentLinkedQueue<long[]> times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(learners.size());
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (Learner learner : learners) {
            threads.submit(() -> {
                try {
                    while (System.nanoTime() < end) {
                        learner.took = 0;
                        int bytes = task.go(learner);
                        times.add(new long[] {learner.took, bytes});
                    }
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(seconds + 60, TimeUnit.SECONDS);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
        return System.nanoTime() - begin;
    }

    /** How many statements each line costs, counted in the log of a server that logs them, one request at a time. */
    private Map<String, Long> countStatements() throws Exception {
        start(true);
        Path log = Path.of("target/server/standalone/log/server.log");
        Learner learner = new Learner();
        learner.signIn("morourke");
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Task> line : tasks().entrySet()) {
            line.getValue().go(learner);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                learner.measuring = () -> statementsIn(log);
                line.getValue().go(learner);
                least = Math.min(least, learner.measured);
            }
            counts.put(line.getKey(), least);
        }
        stop();
        return counts;
    }

    private static long statementsIn(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("jboss.jdbc.spy") && line.matches(".*\\] execute(Query|Update|Batch)?\\(.*")).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void weigh(String name, String path, Learner learner) throws Exception {
        learner.get(path);
        String page = learner.last;
        TreeSet<String> parts = new TreeSet<>();
        Matcher links = Pattern.compile("(?:src|href)=\"(/(?:jakarta\\.faces\\.resource|resources)/[^\"#]+)").matcher(page);
        while (links.find()) {
            parts.add(links.group(1).replace("&amp;", "&"));
        }
        for (String part : List.copyOf(parts)) {
            if (part.contains(".css")) {
                learner.get(part);
                Matcher fonts = Pattern.compile("url\\(\"?([^)\"]+)").matcher(learner.last);
                while (fonts.find()) {
                    if (fonts.group(1).contains("latin-400-normal") || fonts.group(1).contains("latin-700-normal")) {
                        parts.add(URI.create(part).resolve(fonts.group(1)).toString());
                    }
                }
            }
        }
        long bytes = learner.get(path);
        long all = bytes;
        for (String part : parts) {
            all += learner.get(part);
        }
        System.out.printf("%s: %.0f KB in %d requests; later: %.1f KB in 1%n", name, all / 1024.0, parts.size() + 1, bytes / 1024.0);
    }

    private List<Learner> signIn() throws Exception {
        List<Learner> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            Learner learner = new Learner();
            learner.signIn(ACCOUNTS[i % ACCOUNTS.length]);
            learner.as("ldesrosiers");
            learner.as("hgill");
            learners.add(learner);
        }
        return learners;
    }

    private class Learner {
        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        private final Map<String, Learner> others = new LinkedHashMap<>();
        private java.util.function.LongSupplier measuring;
        private long measured;
        private long took;
        private String last = "";
        private String at;

        void signIn(String username) throws Exception {
            get("/public/sign-in");
            Matcher fields = Pattern.compile("<input[^>]*>").matcher(last);
            List<String> form = new ArrayList<>();
            while (fields.find()) {
                String input = fields.group();
                String name = attribute(input, "name");
                String value = input.contains("autocomplete=\"username\"") ? username : input.contains("type=\"password\"") ? "open-door" : attribute(input, "value");
                if (name != null && !name.equals("path") && !name.equals("language")) {
                    form.add(name + "=" + URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8));
                }
            }
            post("/public/sign-in", String.join("&", form));
            get("/learn/my-training");
            if (at.contains("sign-in")) {
                throw new IllegalStateException("Could not sign in as " + username);
            }
        }

        private String attribute(String tag, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return found.find() ? found.group(1) : null;
        }

        /** A browser nobody signed in with. */
        Learner stranger() {
            return sharing(others.computeIfAbsent("", nobody -> new Learner()));
        }

        /** The same browser as somebody else, whose time counts as this one's. */
        Learner as(String username) throws Exception {
            Learner other = others.get(username);
            if (other == null) {
                other = new Learner();
                other.signIn(username);
                others.put(username, other);
            }
            return sharing(other);
        }

        private Learner sharing(Learner who) {
            Learner self = this;
            return new Learner() {
                @Override
                int get(String path) throws Exception {
                    who.took = 0;
                    who.measuring = self.measuring;
                    int bytes = who.get(path);
                    self.took = who.took;
                    self.measured = who.measured;
                    return bytes;
                }
            };
        }

        int get(String path) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path)));
        }

        int post(String path, String body) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address).POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private int send(HttpRequest.Builder request) throws Exception {
            long before = measuring == null ? 0 : measuring.getAsLong();
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request.header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
            took = System.nanoTime() - begin;
            if (measuring != null) {
                measured = measuring.getAsLong() - before;
            }
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.statusCode() + " at " + response.uri());
            }
            byte[] body = response.body();
            boolean gzip = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            last = new String(gzip ? new GZIPInputStream(new java.io.ByteArrayInputStream(body)).readAllBytes() : body, StandardCharsets.UTF_8);
            at = response.uri().toString();
            return body.length;
        }

        private Map<String, List<String>> fields() {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Matcher inputs = VALUE.matcher(last);
            while (inputs.find()) {
                fields.computeIfAbsent(inputs.group(1), name -> new ArrayList<>()).add(inputs.group(2));
            }
            Matcher reversed = Pattern.compile("<input[^>]*value=\"([^\"]*)\"[^>]*name=\"(step|choice|position|revision|option)\"").matcher(last);
            while (reversed.find()) {
                fields.computeIfAbsent(reversed.group(2), name -> new ArrayList<>()).add(reversed.group(1));
            }
            return fields;
        }

        private String attempt() {
            Matcher found = ATTEMPT.matcher(at);
            if (!found.find()) {
                throw new IllegalStateException("No attempt at " + at);
            }
            return found.group(1);
        }

        int viewStep() throws Exception {
            practise();
            return get(at);
        }

        int answerStep() throws Exception {
            practise();
            Map<String, List<String>> fields = fields();
            String attempt = attempt();
            return post("/api/attempts/" + attempt + "/choices", "step=" + fields.get("step").get(0) + "&language=en&choice=" + fields.get("choice").get(0));
        }

        /** Stands at a step of a practised scenario that awaits a choice. */
        private void practise() throws Exception {
            java.util.function.LongSupplier later = measuring;
            measuring = null;
            post("/api/attempts/scenario", "module=foundations&part=the-joke&mode=practice");
            for (int i = 0; i < 4 && !fields().containsKey("choice"); i++) {
                Matcher on = Pattern.compile("<a class=\"wf-button\" href=\"([^\"]+)\"").matcher(last);
                if (at.contains("debrief") || !on.find()) {
                    post("/api/attempts/scenario", "module=foundations&part=the-joke&mode=practice");
                } else {
                    get(on.group(1).replace("&amp;", "&"));
                }
            }
            measuring = later;
            if (!fields().containsKey("choice")) {
                throw new IllegalStateException("No choice at " + at);
            }
        }

        int viewQuestion() throws Exception {
            quiz();
            return get(at);
        }

        int answerQuestion() throws Exception {
            quiz();
            Map<String, List<String>> fields = fields();
            return post("/api/attempts/" + attempt() + "/answers", "position=" + fields.get("position").get(0) + "&revision=" + fields.get("revision").get(0) + "&language=en&option=" + fields.get("option").get((int) (Math.random() * 3)));
        }

        /** Stands at a question of the quiz; it may be answered again and again until it is submitted. */
        private void quiz() throws Exception {
            java.util.function.LongSupplier later = measuring;
            measuring = null;
            if (!last.contains("name=\"option\"")) {
                post("/api/attempts/quiz", "module=foundations");
                if (!last.contains("name=\"option\"")) {
                    get("/learn/quiz?attempt=" + attempt() + "&question=1");
                }
            }
            measuring = later;
        }
    }

    private long start(boolean logStatements) throws Exception {
        Path data = Path.of("target/bench-data");
        if (logStatements || !Files.exists(data)) {
            delete(data);
        }
        long begin = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "wildfly-config/Start.java", "target/server", "--demo", "--data=" + data, "--port=" + port);
        builder.environment().put("WITHOUT_FEAR_MANAGEMENT_PORT", "" + freePort());
        builder.environment().put("WITHOUT_FEAR_SQL_LOG", "" + logStatements);
        server = builder.redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile()).start();
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                if (client.send(HttpRequest.newBuilder(URI.create(address + "/public/sign-in")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return (System.nanoTime() - begin) / 1_000_000;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
            if (!server.isAlive()) {
                throw new IllegalStateException("The server did not start; see target/bench.log");
            }
            Thread.sleep(50);
        }
    }

    private void stop() throws InterruptedException {
        if (server != null) {
            List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private long rss() throws IOException {
        for (ProcessHandle child : server.descendants().toList()) {
            Path status = Path.of("/proc/" + child.pid() + "/status");
            if (Files.exists(status)) {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmRSS")) {
                        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                    }
                }
            }
        }
        return -1;
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
