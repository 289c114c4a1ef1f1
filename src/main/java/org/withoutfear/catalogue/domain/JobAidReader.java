package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.Optional;
import org.withoutfear.catalogue.JobAid;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.Language;

/** Reads the job aid of a module: its two Markdown files, whose headings must match and which must fit one page. */
final class JobAidReader {

    private static final int MOST_WORDS = 220;

    private final ModuleFiles files;
    private final List<Fault> faults;

    JobAidReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Empty when the module has none: versions published before there were any are read without. */
    Optional<JobAid> read() {
        if (files.find(path("en")).isEmpty() && files.find(path("fr")).isEmpty()) {
            return Optional.empty();
        }
        Optional<MarkdownPage> en = page("en");
        Optional<MarkdownPage> fr = page("fr");
        if (en.isEmpty() || fr.isEmpty()) {
            return Optional.empty();
        }
        fr.get().agreeWith(en.get());
        return Optional.of(jobAid(en.get(), fr.get()));
    }

    private static String path(String language) {
        return "job-aid." + language + ".md";
    }

    private Optional<MarkdownPage> page(String language) {
        Optional<MarkdownPage> page =
                MarkdownPage.read(files, path(language), "job aid", faults, "clauses", "counsel_note");
        page.ifPresent(JobAidReader::checkWords);
        return page;
    }

    private static void checkWords(MarkdownPage page) {
        long words = SafeMarkdown.words(page.body());
        if (words > MOST_WORDS) {
            page.fault(0, "the job aid has " + words + " words; keep it to 220, so that it fits one page");
        }
    }

    /** Lays the job aid out, for its words do not tell how much room they take: a table takes more than a paragraph. */
    void checkPages(TrainingModule module) {
        for (Language language : module.jobAid() == null ? List.<Language>of() : List.of(Language.values())) {
            int pages = new JobAidDocument().pages(module, language);
            if (pages > 1) {
                String name = language == Language.EN ? "English" : "French";
                faults.add(new Fault(
                        files.name(path(language.code())),
                        0,
                        "the job aid takes " + pages + " pages in " + name
                                + "; shorten it by some lines, so that it fits one"));
            }
        }
    }

    private static JobAid jobAid(MarkdownPage en, MarkdownPage fr) {
        List<String> clauses = en.clauses();
        fr.clauses();
        return new JobAid(
                new BilingualText(en.title(), fr.title()),
                clauses,
                new BilingualText(html(en, Language.EN), html(fr, Language.FR)),
                en.counselNote());
    }

    /** The heads of its tables are heads of columns, which a reader's software has to be told. */
    private static String html(MarkdownPage page, Language language) {
        return SafeMarkdown.html(page.body(), language).replace("<th>", "<th scope=\"col\">");
    }
}
