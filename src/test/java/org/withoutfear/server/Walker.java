package org.withoutfear.server;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who knows the module by heart: goes through it page by page, always by what the page offers next. */
public final class Walker {

    private static final int MOST_PAGES = 250;

    private final Visitor visitor;
    private final String module;
    private final KnownModule known;

    public Walker(Visitor visitor, String module) {
        this(visitor, module, module);
    }

    /** @param source the folder whose answers it has */
    public Walker(Visitor visitor, String module, String source) {
        this.visitor = visitor;
        this.module = module;
        known = new KnownModule(source);
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
        if (page.selectFirst("main [name=option]") != null) {
            return answer(page);
        }
        Element button = page.selectFirst(
                "main form[action$=/reading] button, main form[action$=/submission] button, main .wf-next"
                        + " form[action$=/enrolment] button, main button[name=mode][value=assessed]");
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
        return known.bestOf(
                page.selectFirst("main input[name=step]").val(),
                page.select("main input[name=choice]").eachAttr("value"),
                page.select("main [data-role]").attr("data-role"));
    }

    private Document answer(Document page) {
        FormElement form = Visitor.formWith(page, "[name=option]");
        answerRight(form);
        return visitor.submit(form, null);
    }

    /** Fills in the right answer to the question shown. */
    public void answerRight(FormElement form) {
        List<String> offered =
                form.select("input[name=option], select[name=option] > option").eachAttr("value");
        fill(form, known.rightOf(offered));
    }

    /** Fills in the marks of an answer, and no others. */
    public static void fill(FormElement form, Set<String> marks) {
        for (Element option : form.select("input[name=option], select[name=option] > option")) {
            String attribute = option.nameIs("option") ? "selected" : "checked";
            option.removeAttr(attribute);
            if (marks.contains(option.val())) {
                option.attr(attribute, attribute);
            }
        }
    }
}
