package org.withoutfear.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Somebody who knows the module by heart: goes through it page by page, always by what the page offers next. */
public final class Walker {

    private static final int MOST_PAGES = 250;

    private final Visitor visitor;
    private final String module;
    private final Set<String> best = new HashSet<>();
    private final Map<Set<String>, Set<String>> correct = new HashMap<>();

    public Walker(Visitor visitor, String module) {
        this.visitor = visitor;
        this.module = module;
        Path folder = Path.of(System.getProperty("modules.directory", "modules"), module);
        try (Stream<Path> scenarios = Files.list(folder.resolve("scenarios"))) {
            scenarios.forEach(file -> list(yaml(file), "steps").forEach(this::learnStep));
            list(yaml(folder.resolve("questions.yaml")), "questions").forEach(this::learnQuestion);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learnStep(Map<String, Object> step) {
        list(step, "choices").stream()
                .filter(choice -> choice.get("verdict").equals("best"))
                .forEach(choice -> best.add(step.get("step") + "/" + choice.get("choice")));
    }

    private void learnQuestion(Map<String, Object> question) {
        Set<String> options = new TreeSet<>();
        Set<String> right = new TreeSet<>();
        for (Map<String, Object> option : list(question, "options")) {
            options.add((String) option.get("option"));
            if (Boolean.TRUE.equals(option.get("correct"))) {
                right.add((String) option.get("option"));
            }
        }
        correct.put(options, right);
    }

    /** Goes through the whole module and ends on the page that leads back to My training. */
    public Document pass() {
        return passFrom(visitor.get("/learn/module?module=" + module));
    }

    /** The same from a page that offers to begin or to go on. */
    public Document passFrom(Document start) {
        Document page = start;
        for (int i = 0; i < MOST_PAGES; i++) {
            if (visitor.status() != 200) {
                throw new AssertionError(visitor.status() + " at " + visitor.where() + ": " + page.text());
            }
            Document next = step(page);
            if (next == null) {
                return page;
            }
            page = next;
        }
        throw new AssertionError("No end after " + MOST_PAGES + " pages, at " + visitor.where());
    }

    /** One page on; null where the way leads back to My training. */
    public Document step(Document page) {
        if (page.selectFirst("main input[name=choice]") != null) {
            return choose(page);
        }
        if (page.selectFirst("main input[name=option]") != null) {
            return answer(page);
        }
        Element button = page.selectFirst(
                "main form[action$=/reading] button, main form[action$=/submission] button, main .wf-next form[action$=/enrolment] button,"
                        + " main button[name=mode][value=assessed]");
        if (button != null) {
            return visitor.submit((FormElement) button.closest("form"), button);
        }
        Element link = page.selectFirst("main .wf-actions a.wf-button, main .wf-next a.wf-button");
        if (link == null) {
            throw new AssertionError("No way on from " + visitor.where() + ": " + page.text());
        }
        return link.attr("href").equals("/learn/my-training") ? null : visitor.get(link.absUrl("href"));
    }

    private Document choose(Document page) {
        FormElement form = Visitor.formWith(page, "input[name=choice]");
        form.selectFirst("input[value=" + bestOf(page) + "]").attr("checked", "checked");
        return visitor.submit(form, null);
    }

    /** The best choice of the step shown. */
    public String bestOf(Document page) {
        String step = page.selectFirst("main input[name=step]").val();
        return page.select("main input[name=choice]").eachAttr("value").stream()
                .filter(choice -> best.contains(step + "/" + choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No best choice at " + step));
    }

    private Document answer(Document page) {
        FormElement form = Visitor.formWith(page, "input[name=option]");
        Set<String> offered = new TreeSet<>(form.select("input[name=option]").eachAttr("value"));
        for (Element option : form.select("input[name=option]")) {
            option.removeAttr("checked");
            if (correct.get(offered).contains(option.val())) {
                option.attr("checked", "checked");
            }
        }
        return visitor.submit(form, null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
    }
}
