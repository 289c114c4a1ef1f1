package org.withoutfear.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser, without the browser: keeps cookies, follows links, fills in forms as the page offers them. */
public final class Visitor {

    private static final String BOUNDARY = "a-line-that-stands-in-no-file";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);
    private final HttpClient unled = client(HttpClient.Redirect.NEVER);
    private final String address;
    private final String language;
    private String origin;
    private HttpResponse<String> last;

    public Visitor(String language) {
        this(RunningServer.shared(), language);
    }

    public Visitor(RunningServer server, String language) {
        this.address = server.address();
        this.origin = address;
        this.language = language;
    }

    /** As a browser at an address without TLS, which speaks HTTP/1.1 there and asks for nothing else. */
    private HttpClient client(HttpClient.Redirect led) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(led)
                .build();
    }

    /** From now on sends from a page of another site; from an old browser, which does not say, when there is none. */
    public Visitor from(String site) {
        origin = site;
        return this;
    }

    /** One of the demonstration's people, signed in, who reads English. */
    public static Visitor of(String username) {
        return of(RunningServer.shared(), username);
    }

    public static Visitor of(RunningServer server, String username) {
        Visitor visitor = new Visitor(server, "en");
        visitor.signIn(username, "open-door");
        return visitor;
    }

    /** Signs in on the page and gives back where it led. */
    public Document signIn(String username, String password) {
        Document page = get("/public/sign-in");
        FormElement form = formWith(page, "input[type=password]");
        form.selectFirst("input[autocomplete=username]").val(username);
        form.selectFirst("input[type=password]").val(password);
        Document led = submit(form, form.selectFirst("button, input[type=submit]"));
        HttpCookie own = new HttpCookie("language", language); // signing in brought the language of the account
        own.setPath("/");
        own.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), own);
        return led;
    }

    public Document get(String path) {
        return page(send(HttpRequest.newBuilder(URI.create(absolute(path)))));
    }

    /** The body of an address as it came. */
    public String text(String path) {
        return send(HttpRequest.newBuilder(URI.create(absolute(path)))).body();
    }

    public HttpResponse<String> response() {
        return last;
    }

    public int status() {
        return last.statusCode();
    }

    /** The path and query one stands at. */
    public String where() {
        URI uri = last.uri();
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }

    /** Sends a body as a plain form does, or as a script of the site. */
    public Document post(String path, String body, boolean script) {
        HttpRequest.Builder request = sending(absolute(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (script) {
            request.header("X-Requested-With", "without-fear");
        }
        return page(send(request));
    }

    /** Sends a form as a script of ours keeps an answer. */
    public HttpResponse<String> put(String address, String body) {
        return send(sending(absolute(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Requested-With", "without-fear")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static FormElement formWith(Document page, String selector) {
        Element inside = page.selectFirst("main " + selector);
        if (inside == null) {
            throw new AssertionError("No " + selector + " on the page: " + page.title() + "\n" + page.text());
        }
        return (FormElement) inside.closest("form");
    }

    /** Sends a form by one of its buttons. */
    public Document submit(FormElement form, Element button) {
        List<String> values = new ArrayList<>();
        form.select("select:not([multiple]) option[selected]").stream()
                .filter(option ->
                        option.closest("select").select("option[selected]").last() != option)
                .toList()
                .forEach(option -> option.removeAttr("selected")); // as in a browser, the last one chosen is the one
        List<String> buttons = form.select("input[type=submit]").eachAttr("name"); // sent only when pressed
        form.formData().stream()
                .filter(entry -> !buttons.contains(entry.key()))
                .forEach(entry -> values.add(encode(entry.key()) + "=" + encode(entry.value())));
        if (button != null && button.hasAttr("name")) {
            values.add(encode(button.attr("name")) + "=" + encode(button.val()));
        }
        String body = String.join("&", values);
        String action =
                form.hasAttr("action") ? form.absUrl("action") : last.uri().toString();
        return page(send(sending(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** Sends a form that takes files, each by its name; a form is sent without any where none is given. */
    public Document submitFiles(FormElement form, Element button, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        form.formData().stream()
                .filter(entry -> form.select("input[type=file][name=" + entry.key() + "]")
                        .isEmpty())
                .forEach(entry -> body.append(part(entry.key(), null, entry.value())));
        body.append(part(button.attr("name"), null, button.val()));
        String field = form.selectFirst("input[type=file]").attr("name");
        if (files.isEmpty()) {
            body.append(part(field, "", ""));
        }
        files.forEach((name, content) -> body.append(part(field, name, content)));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return sendFiles(form.absUrl("action"), HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Sends a form with one file of any kind. */
    public Document submitFile(FormElement form, Element button, String field, byte[] content) {
        StringBuilder before = new StringBuilder();
        List<String> others =
                form.select("input[type=submit], input[type=file]").eachAttr("name");
        form.formData().stream()
                .filter(entry -> !others.contains(entry.key()))
                .forEach(entry -> before.append(part(entry.key(), null, entry.value())));
        before.append(part(button.attr("name"), null, button.val()));
        String opening = part(field, "module.zip", "");
        before.append(opening, 0, opening.length() - 2);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(before.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sendFiles(form.absUrl("action"), HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static String part(String field, String file, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\""
                + (file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/csv") + "\r\n\r\n"
                + content + "\r\n";
    }

    /** Sends so many bytes of nothing as if they were files. */
    public Document sendBytes(String path, long count) {
        HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new Nothing(count)), count);
        return sendFiles(absolute(path), nothing);
    }

    /** Goes where it is led as a browser does: without saying again that files are coming. */
    private Document sendFiles(String where, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = sending(where)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
        Document page = page(send(request, unled));
        return last.headers()
                .firstValue("Location")
                .map(there -> get(URI.create(where).resolve(there).toString()))
                .orElse(page);
    }

    private static final class Nothing extends InputStream {

        private long left;

        Nothing(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }

    /** A request that changes something: a browser says which site its page is of. */
    private HttpRequest.Builder sending(String where) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(where));
        return origin == null ? request : request.header("Origin", origin);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, client);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, HttpClient by) {
        try {
            last = by.send(
                    request.header("Accept-Language", language).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private String absolute(String path) {
        return path.startsWith("http") ? path : address + path;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
