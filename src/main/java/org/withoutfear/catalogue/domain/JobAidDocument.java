package org.withoutfear.catalogue.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /**
     * @param module has a job aid
     * @param city the name of the city
     */
    public byte[] pdf(TrainingModule module, Language language, BilingualText city) {
        return TaggedPdf.of(WORD.matcher(TEMPLATE)
                .replaceAll(word -> Matcher.quoteReplacement(said(word.group(1), module, language, city))));
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
