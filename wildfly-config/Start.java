import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Starts the server, once it is sure that it can: a Java that is new enough, a port that is free, a folder that can be written.
 *
 * <p>Usage: {@code java Start.java SERVER [--demo] [--development] [--data=FOLDER] [--modules=FOLDER] [--port=8080]
 * [--now=2027-03-01T09:00] [--no-history]}. Everything a
 * city sets comes from the environment (see {@code environment.example}); with {@code WITHOUT_FEAR_DATABASE_URL} set, PostgreSQL is
 * used instead of the file.
 */
public class Start {

    private static final int OLDEST_JAVA = 17;

    /** An entry of the log begins with its time; what follows without one, such as the first administrator's code, belongs to it. */
    private static final String BEGINS_ENTRY = "(\u001b\\[[0-9;]*m)*\\d{2}:\\d{2}:\\d{2},\\d{3} .*";

    /** Memory that a busy hour took is given back: of the heap above two fifths that are free, of the rest twice a minute. */
    private static final String MEMORY = "-Xms96m -Xmx320m -Xss512k -XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
            + " -XX:+IgnoreUnrecognizedVMOptions -XX:TrimNativeHeapInterval=30000";

    /** Compiles once: starts in little more than half the time, and never becomes as fast as a city's server after some minutes. */
    private static final String QUICK = " -XX:TieredStopAtLevel=1";

    /** What the application reads a typed number back to, and keeps in forty characters. */
    private static final String PREFIX = "[A-Z0-9]{1,20}";

    private static final int LAST_PORT = 65535;

    private static final Set<Integer> ENDED_IN_ORDER = Set.of(0, 130, 143); // by itself, by Ctrl-C, by a request to end

    private final Path server;

    /** The server's classes as this Java lays them out: mapped by a start, instead of reading and checking each of them. */
    private Path classes;

    private Path data = Path.of("data");
    private Path modules = Path.of("modules");
    private int port = port("WITHOUT_FEAR_PORT", environment("WITHOUT_FEAR_PORT", "8080"));
    private boolean demo = Boolean.parseBoolean(environment("WITHOUT_FEAR_DEMO", "false"));
    private boolean history = Boolean.parseBoolean(environment("WITHOUT_FEAR_DEMO_HISTORY", "true"));
    private boolean development;
    private String now = environment("WITHOUT_FEAR_NOW", "");

    private Start(String[] arguments) {
        if (arguments.length == 0) {
            throw new Refusal("Say where the server is: java Start.java SERVER-FOLDER");
        }
        server = Path.of(arguments[0]).toAbsolutePath();
        for (int i = 1; i < arguments.length; i++) {
            read(arguments[i]);
        }
    }

    private void read(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        if (argument.equals("--demo")) {
            demo = true;
        } else if (argument.equals("--development")) {
            development = true;
        } else if (argument.startsWith("--data=")) {
            data = Path.of(value);
        } else if (argument.startsWith("--modules=")) {
            modules = Path.of(value);
        } else if (argument.startsWith("--port=")) {
            port = port("--port", value);
        } else if (argument.startsWith("--now=")) {
            now = value;
        } else if (argument.equals("--no-history")) {
            history = false;
        } else {
            throw new Refusal(
                    "Unknown option " + argument + ". Known: --demo --development --data= --modules= --port= --now= --no-history");
        }
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Start start = new Start(arguments);
            start.check();
            System.exit(start.run());
        } catch (Refusal refusal) {
            System.err.println();
            System.err.println("Without Fear did not start. " + refusal.getMessage());
            System.err.println();
            System.exit(1);
        }
    }

    private void check() {
        if (Runtime.version().feature() < OLDEST_JAVA) {
            throw new Refusal("It needs Java " + OLDEST_JAVA + " or newer; this is Java "
                    + Runtime.version().feature() + ". Install a newer JDK and set JAVA_HOME to it.");
        }
        if (!Files.isRegularFile(server.resolve("jboss-modules.jar"))) {
            throw new Refusal("There is no server in " + server + ". Build it with: mvn package");
        }
        checkServer();
        if (!Files.isDirectory(modules)) {
            throw new Refusal("There are no training modules in " + modules.toAbsolutePath() + ". Say where they are: --modules=FOLDER");
        }
        if (!now.isEmpty()) {
            checkNow();
        }
        checkCity();
        if (!usesPostgresql()) {
            checkData();
        }
        checkPorts();
    }

    /** It writes its log, its configuration and its own files beside itself. */
    private void checkServer() {
        Path own = server.resolve("standalone");
        try {
            for (String folder : List.of("configuration", "data", "log", "tmp")) {
                Files.createDirectories(own.resolve(folder));
                Files.delete(Files.createTempFile(own.resolve(folder), "can-write", ""));
            }
        } catch (IOException e) {
            throw new Refusal("It cannot write into " + own + ", where the server keeps its log and its own files. Make the user"
                    + " who starts it the owner of the unzipped folder");
        }
    }

    private static void checkCity() {
        String prefix = environment("WITHOUT_FEAR_CERTIFICATE_PREFIX", "WF");
        if (!prefix.matches(PREFIX)) {
            throw new Refusal("WITHOUT_FEAR_CERTIFICATE_PREFIX is \"" + prefix
                    + "\". Write 1 to 20 capital letters (A to Z) or digits, such as EX");
        }
        String zone = environment("WITHOUT_FEAR_CITY_ZONE", "America/Toronto");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Refusal("WITHOUT_FEAR_CITY_ZONE is \"" + zone + "\", and no time zone is called so. Write it like America/Toronto");
        }
        String address = environment("WITHOUT_FEAR_PUBLIC_ADDRESS", "http://localhost");
        if (!address.matches("https?://\\S*[^/\\s]")) {
            throw new Refusal("WITHOUT_FEAR_PUBLIC_ADDRESS is \"" + address
                    + "\". Write it whole and without a slash at its end, like https://training.example.org");
        }
    }

    private void checkPorts() {
        int management = managementPort();
        if (management == port) {
            throw new Refusal("Port " + port + " cannot be both WITHOUT_FEAR_PORT and WITHOUT_FEAR_MANAGEMENT_PORT. Use another for one");
        }
        checkPort(port, "Another program listens on it, perhaps another Without Fear. Stop it, or use another: WITHOUT_FEAR_PORT=8090");
        checkPort(management, "The server is managed from it. Use another: WITHOUT_FEAR_MANAGEMENT_PORT=9991");
    }

    private void checkNow() {
        if (!demo) {
            throw new Refusal("Only a demonstration can be set to another time. Take --now and WITHOUT_FEAR_NOW away, or add --demo");
        }
        try {
            LocalDateTime.parse(now);
        } catch (DateTimeParseException e) {
            throw new Refusal("The time " + now + " cannot be read. Write the city's date and time like this: --now=2027-03-01T09:00");
        }
    }

    private void checkData() {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "can-write", ""));
        } catch (IOException e) {
            throw new Refusal("It cannot write into " + data.toAbsolutePath() + ", where its database belongs. Give this user the right to, or name another folder: --data=FOLDER");
        }
    }

    private int managementPort() {
        String written = environment("WITHOUT_FEAR_MANAGEMENT_PORT", "");
        if (!written.isEmpty()) {
            return port("WITHOUT_FEAR_MANAGEMENT_PORT", written);
        }
        int beside = port + 1910;
        if (beside > LAST_PORT) {
            throw new Refusal("With port " + port + ", say as well where it is managed from: WITHOUT_FEAR_MANAGEMENT_PORT=9990");
        }
        return beside;
    }

    private static int port(String setting, String written) {
        int number = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (number < 1 || number > LAST_PORT) {
            throw new Refusal(setting + " is \"" + written + "\". A port is a number from 1 to " + LAST_PORT + ", such as 8080");
        }
        return number;
    }

    private static void checkPort(int port, String advice) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Refusal("Port " + port + " is taken. " + advice);
        }
    }

    private int run() throws IOException, InterruptedException {
        System.out.println("Starting Without Fear …");
        classes = classes();
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment()
                .entrySet()
                .removeIf(setting -> setting.getKey().startsWith("WITHOUT_FEAR_") && setting.getValue().isBlank()); // as if left out
        builder.environment().put("JBOSS_HOME", server.toString());
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2"); // on Linux, keeps native memory from spreading over many arenas
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        boolean told = false;
        boolean saying = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("WFLYSRV0025") && !told) {
                    told = true;
                    tell();
                } else if (line.contains("WFLYSRV0026")) {
                    stop(process);
                    throw new Refusal("The lines above say why; more stands in " + server.resolve("standalone/log/server.log"));
                } else {
                    saying = line.matches(BEGINS_ENTRY) ? told || isWorthSaying(line) : saying && !line.startsWith("\t");
                    if (saying) {
                        System.out.println(line);
                    }
                }
            }
        }
        return process.waitFor();
    }

    private static boolean isWorthSaying(String line) {
        return line.contains(" ERROR ") || line.contains("[org.withoutfear");
    }

    private void end(Process process) {
        if (process.isAlive() && !development && !Files.exists(classes)) {
            System.out.println("Stopping; the first time takes some seconds more, for the next start to be quicker …");
        }
        stop(process);
        keepClasses(process.exitValue());
    }

    private static void stop(Process process) {
        process.toHandle().destroy(); // unlike Process.destroy, it leaves the output open to its end
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private void tell() {
        String address = environment("WITHOUT_FEAR_PUBLIC_ADDRESS", "http://localhost:" + port);
        System.out.println();
        System.out.println("  Without Fear is ready: " + address + "/");
        if (demo) {
            System.out.println();
            System.out.println("  Demonstration city Bellerive. Every account has the password open-door:");
            System.out.println("    morourke     learns, at the counter        jpoirier   learns, in French");
            System.out.println("    ldesrosiers  manager: sees a team          hgill      human resources");
            System.out.println("    tnguyen      writes the modules            sadmin     administrator");
        }
        System.out.println();
        System.out.println("  Stop it with Ctrl-C." + (usesPostgresql() ? "" : " Its data stays in " + data.toAbsolutePath().normalize()));
        System.out.println();
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(mappedClasses());
        command.addAll(List.of(environment("JAVA_OPTS", MEMORY + (development ? QUICK : "")).split(" +")));
        command.addAll(List.of(
                "-D[Standalone]",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djboss.home.dir=" + server,
                "-Dorg.jboss.boot.log.file=" + server.resolve("standalone/log/server.log"),
                "-Dlogging.configuration=" + server.resolve("standalone/configuration/logging.properties").toUri(),
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-jar", server.resolve("jboss-modules.jar").toString(),
                "-mp", server.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        command.addAll(properties());
        return command;
    }

    /** Java compares each class with its file; the name changes with what would make it refuse the whole. */
    private Path classes() throws IOException {
        Path jar = server.resolve("jboss-modules.jar").toRealPath();
        int fits = Objects.hash(Runtime.version(), jar, Files.getLastModifiedTime(jar));
        return Files.createDirectories(server.resolve("standalone/data"))
                .resolve("classes-" + Integer.toHexString(fits) + ".jsa");
    }

    private List<String> mappedClasses() throws IOException {
        if (development) {
            return List.of(); // each build makes the server anew, and what was laid out for the one before does not fit
        }
        if (Files.exists(classes)) {
            return List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:cds=off");
        }
        Files.deleteIfExists(unfinished());
        return List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    private Path unfinished() {
        return classes.resolveSibling(classes.getFileName() + ".unfinished");
    }

    /** The classes that the server laid out at its end count once it has ended in order. */
    private void keepClasses(int exit) {
        try {
            if (Files.exists(unfinished()) && ENDED_IN_ORDER.contains(exit)) {
                Files.move(unfinished(), classes);
            }
        } catch (IOException e) {
            System.err.println("The next start will not be quicker: " + e.getMessage());
        }
    }

    private List<String> properties() {
        List<String> properties = new ArrayList<>(List.of(
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + managementPort(),
                "-Djboss.https.port=" + Math.min(port + 363, LAST_PORT),
                "-Djboss.bind.address=" + environment("WITHOUT_FEAR_BIND_ADDRESS", demo ? "127.0.0.1" : "0.0.0.0"),
                "-Dwithout-fear.demo=" + demo,
                "-Dwithout-fear.demo.history=" + history,
                "-Dwithout-fear.development=" + development,
                "-Dwithout-fear.data=" + data.toAbsolutePath().normalize(),
                "-Dwithout-fear.modules=" + modules.toAbsolutePath().normalize(),
                "-Dwithout-fear.database.driver=" + (usesPostgresql() ? "postgresql" : "h2")));
        if (!now.isEmpty()) {
            properties.add("-Dwithout-fear.now=" + now);
        }
        if (environment("WITHOUT_FEAR_PUBLIC_ADDRESS", "").isEmpty()) {
            properties.add("-Dwithout-fear.public.address=http://localhost:" + port);
        }
        return properties;
    }

    private static boolean usesPostgresql() {
        return !environment("WITHOUT_FEAR_DATABASE_URL", "").isEmpty();
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** A start that cannot be, with what to do about it. */
    private static final class Refusal extends RuntimeException {
        Refusal(String message) {
            super(message);
        }
    }
}
