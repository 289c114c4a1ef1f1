package org.withoutfear.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged server, really running: started as the README says, on a port and with data of its own. One server serves all tests
 * of a JVM; the database is the file, or a real PostgreSQL when the system property {@code database} says so.
 */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    /** A server of a test lives too short to earn back what the second compiler takes from a small machine. */
    private static final String JAVA_OPTS = "-Xms96m -Xmx320m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static RunningServer shared;
    private static boolean failed;

    /** The city's time at which it starts; null for the machine's. */
    private String now;

    private final boolean history;
    private final boolean demonstration;

    private final Path data = temporary();
    private final Path log;
    private final int port;
    private final int managementPort;
    private final EmbeddedPostgres postgres;
    private final List<String> options;
    private final Path server;
    private Process process;

    private RunningServer(Path server, EmbeddedPostgres postgres, String now, boolean history, String... options) {
        this(server, postgres, now, history, true, options);
    }

    private RunningServer(
            Path server,
            EmbeddedPostgres postgres,
            String now,
            boolean history,
            boolean demonstration,
            String... options) {
        this.server = server;
        this.demonstration = demonstration;
        this.options = List.of(options);
        this.now = now;
        this.history = history;
        this.postgres = postgres;
        port = freePort();
        managementPort = freePort();
        log = Path.of("target", "server-" + database() + "-" + port + ".log").toAbsolutePath();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        start();
    }

    /** The server of this JVM, started at first use. */
    public static synchronized RunningServer shared() {
        if (failed) {
            throw new IllegalStateException("The server did not start; the first failure says why");
        }
        if (shared == null) {
            failed = true;
            shared = new RunningServer(besidesPackaged(), ownDatabase(), null, false);
            failed = false;
        }
        return shared;
    }

    /** A server of one's own with data of its own, on a day of its own; to be ended by who started it. */
    public static RunningServer at(String cityTime) {
        return new RunningServer(besidesPackaged(), ownDatabase(), cityTime, false);
    }

    /** The same with the past that the demonstration has. */
    public static RunningServer withHistory(String cityTime) {
        return new RunningServer(besidesPackaged(), ownDatabase(), cityTime, true);
    }

    /** A server as a city has it: nobody is there yet, a proxy stands before it, and its certificates begin with EX. */
    public static RunningServer ofCity() {
        return new RunningServer(besidesPackaged(), ownDatabase(), null, false, false);
    }

    /** Another server, in development, with modules of its own. It ends with the JVM, or when it is closed. */
    public static RunningServer developing(Path modules) {
        return new RunningServer(
                besidesPackaged(), ownDatabase(), null, false, "--development", "--modules=" + modules);
    }

    /** Another node beside the shared one, on the same database; only on PostgreSQL. */
    public static RunningServer beside() {
        return new RunningServer(besidesPackaged(), shared().postgres, null, false);
    }

    private static Path packaged() {
        return Path.of(System.getProperty("server.directory", "target/server")).toAbsolutePath();
    }

    /** The packaged server with a folder to work in of its own: two servers that share one take each other's files away. */
    private static Path besidesPackaged() {
        Path copy = temporary();
        try (Stream<Path> parts = Files.list(packaged());
                Stream<Path> own = Files.walk(packaged().resolve("standalone"))) {
            for (Path part : (Iterable<Path>) parts.filter(p -> !p.endsWith("standalone"))::iterator) {
                Files.createSymbolicLink(copy.resolve(part.getFileName()), part);
            }
            for (Path file : (Iterable<Path>) own.filter(RunningServer::isPackaged)::iterator) {
                Files.copy(file, copy.resolve(packaged().relativize(file).toString()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPackaged(Path file) {
        String path = packaged().relativize(file).toString().replace('\\', '/');
        return !path.matches("standalone/(tmp|log|data)/.+") && !path.matches(".*\\.(deployed|isdeploying)");
    }

    private static EmbeddedPostgres ownDatabase() {
        return database().equals("postgresql") ? startPostgres() : null;
    }

    public static String database() {
        return System.getProperty("database", "h2");
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** The log of the server, for the reader of a failure. */
    public Path log() {
        return log;
    }

    /** Ends the server the hard way, as a power cut would. */
    public void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** The same, and starts it again on the same data. */
    public void killAndRestart() {
        kill();
        start();
    }

    /** Ends it and starts it on the same data at another time of the city. */
    public void restartAt(String cityTime) {
        now = cityTime;
        killAndRestart();
    }

    /** Starts it, again on the same data, and waits until it answers. */
    public void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("WITHOUT_FEAR_MANAGEMENT_PORT", "" + managementPort);
            builder.environment().put("JAVA_OPTS", JAVA_OPTS);
            if (!demonstration) {
                builder.environment().put("WITHOUT_FEAR_BEHIND_PROXY", "true");
                builder.environment().put("WITHOUT_FEAR_CERTIFICATE_PREFIX", "EX");
            }
            if (postgres != null) {
                builder.environment().put("WITHOUT_FEAR_DATABASE_URL", postgresUrl());
                builder.environment().put("WITHOUT_FEAR_DATABASE_USER", "withoutfear_app");
                builder.environment().put("WITHOUT_FEAR_DATABASE_PASSWORD", "application");
                builder.environment().put("WITHOUT_FEAR_DATABASE_OWNER", "withoutfear_owner");
                builder.environment().put("WITHOUT_FEAR_DATABASE_OWNER_PASSWORD", "owner");
            }
            process = builder.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                Path.of("wildfly-config", "Start.java").toString(),
                server.toString(),
                "--data=" + data,
                "--modules=" + System.getProperty("modules.directory", "modules"),
                "--port=" + port));
        if (demonstration) {
            command.add("--demo");
        }
        if (!history) {
            command.add("--no-history");
        }
        if (now != null) {
            command.add("--now=" + now);
        }
        command.addAll(options);
        return command;
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended while it started; see " + log);
            }
            if (answers()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The server was not ready after " + PATIENCE + "; see " + log);
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/public/accessibility"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 400;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Ends the server and its database. */
    public void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        boolean own = shared == null || shared == this || postgres != shared.postgres;
        if (postgres != null && own) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A connection as the role the application works as; only on PostgreSQL. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(postgresUrl(), "withoutfear_app", "application");
    }

    /** A connection to its data as their owner, while it is not running: the file lets in one at a time. */
    public Connection whileItIsDown() throws SQLException {
        return postgres == null
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("without-fear") + ";WRITE_DELAY=0", "sa", "sa")
                : DriverManager.getConnection(postgresUrl(), "withoutfear_owner", "owner");
    }

    private String postgresUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/withoutfear";
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role withoutfear_owner login password 'owner'");
                statement.execute("create role withoutfear_app login password 'application'");
                statement.execute("create database withoutfear owner withoutfear_owner");
            }
            return postgres;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be started", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("without-fear-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
