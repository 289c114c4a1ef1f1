package org.withoutfear.catalogue.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutfear.catalogue.JobAid;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.TaggedPdf;

/** A job aid as a PDF of one Letter page, in one language: {@code job-aid.html} with its words set in. */
@ApplicationScoped
public class JobAidDocument {

    private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");
    private static final String TEMPLATE = template();

    /** As long a name of a city as the line above the title need hold. */
    private static final BilingualText ANY_CITY =
            new BilingualText("City of Saint-Raymond-du-Lac", "Ville de Saint-Raymond-du-Lac");

    /** What was laid out lately. A module is checked whenever one of its files is saved, and that is seldom its job aid. */
    private static final Map<String, Integer> PAGES = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 50;

    /**
     * @param module has a job aid
     * @param city the name of the city
     */
    public byte[] pdf(TrainingModule module, Language language, BilingualText city) {
        return TaggedPdf.of(html(module, language, city));
    }

    /**
     * How many pages the document has.
     *
     * @param module has a job aid
     */
    int pages(TrainingModule module, Language language) {
        if (PAGES.size() > MOST_KEPT) {
            PAGES.clear();
        }
        return PAGES.computeIfAbsent(html(module, language, ANY_CITY), TaggedPdf::pages);
    }

    private static String html(TrainingModule module, Language language, BilingualText city) {
        return WORD.matcher(TEMPLATE)
                .replaceAll(word -> Matcher.quoteReplacement(said(word.group(1), module, language, city)));
    }

    private static String said(String name, TrainingModule module, Language language, BilingualText city) {
        JobAid aid = module.jobAid();
        return switch (name) {
            case "body" -> body(aid.html().in(language));
            case "tag" -> language.locale().toLanguageTag();
            case "city" -> TaggedPdf.escaped(city.in(language));
            case "title" -> TaggedPdf.escaped(aid.title().in(language));
            case "module" -> TaggedPdf.escaped(module.title().in(language));
            case "counsel" -> aid.counselNote() ? TaggedPdf.escaped(language.say("learning.lesson.counsel")) : "";
            case "foot" ->
                TaggedPdf.escaped(language.say("catalogue.jobAid.foot", module.version(), module.policyVersion()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** On paper a mark leads nowhere, and a line does not end after an apostrophe. */
    private static String body(String html) {
        return html.replaceAll("\\p{L}+’\\p{L}+", "<span class=\"whole\">$0</span>")
                .replaceAll("<a href=\"/public/policy#[^\"]*\"[^>]*>([^<]*)</a>", "<span class=\"clause\">$1</span>");
    }

    private static String template() {
        try (InputStream content =
                JobAidDocument.class.getResourceAsStream("/org/withoutfear/catalogue/job-aid.html")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
