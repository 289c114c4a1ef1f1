package org.withoutfear.catalogue.domain;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.withoutfear.catalogue.JobAid;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Fault;
import org.withoutfear.shared.YamlNode;

/** Reads the job aid of a module: its two Markdown files, whose headings must match and which must fit one page. */
final class JobAidReader {

    private static final int MOST_WORDS = 220;

    private final ModuleFiles files;
    private final List<Fault> faults;

    JobAidReader(ModuleFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** One language of a job aid. */
    private record Side(String title, List<String> clauses, boolean counsel, String body, List<Integer> levels) {}

    /** Empty when the module has none: versions published before there were any are read without. */
    Optional<JobAid> read() {
        if (files.find(path("en")).isEmpty() && files.find(path("fr")).isEmpty()) {
            return Optional.empty();
        }
        Optional<Side> en = side(path("en"));
        Optional<Side> fr = side(path("fr"));
        if (en.isEmpty() || fr.isEmpty()) {
            return Optional.empty();
        }
        if (!en.get().levels().equals(fr.get().levels())) {
            fault(path("fr"), 0, "the headings differ from the English twin; use the same levels in the same order");
        }
        if (!en.get().clauses().equals(fr.get().clauses())) {
            fault(path("fr"), 1, "\"clauses\" differs from the English twin; list the same");
        }
        return Optional.of(new JobAid(
                new BilingualText(en.get().title(), fr.get().title()),
                en.get().clauses(),
                new BilingualText(html(en.get()), html(fr.get())),
                en.get().counsel()));
    }

    private static String path(String language) {
        return "job-aid." + language + ".md";
    }

    /** The heads of its tables are heads of columns, which a reader's software has to be told. */
    private static String html(Side side) {
        return LessonReader.html(side.body()).replace("<th>", "<th scope=\"col\">");
    }

    private Optional<Side> side(String file) {
        Optional<String> text = files.find(file);
        if (text.isEmpty()) {
            fault(file, 0, "this file is missing; a job aid has an English and a French file");
            return Optional.empty();
        }
        Matcher matter = LessonReader.FRONT_MATTER.matcher(text.get());
        if (!matter.matches()) {
            fault(file, 1, "begin with front matter between two lines of \"---\": clauses");
            return Optional.empty();
        }
        return YamlNode.read(files.name(file), matter.group(1), faults)
                .map(front -> side(file, front.only("clauses", "counsel_note"), matter.group(2)));
    }

    private Side side(String file, YamlNode front, String markdown) {
        String title = markdown.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            fault(file, 0, "the job aid has no title; write \"# \" and its title after the front matter");
        }
        String body = markdown.replaceFirst("(?m)^# .*$", "").strip();
        List<String> clauses = front.texts("clauses");
        check(file, clauses, body);
        List<Integer> levels = body.lines()
                .filter(line -> line.matches("#{2,3} .*"))
                .map(line -> line.indexOf(' '))
                .toList();
        return new Side(title, clauses, "true".equals(front.optional("counsel_note")), body, levels);
    }

    private void check(String file, List<String> clauses, String body) {
        long words = LessonReader.words(body);
        if (words > MOST_WORDS) {
            fault(file, 0, "the job aid has " + words + " words; keep it to 220, so that it fits one page");
        }
        TreeSet<String> cited = LessonReader.cited(body);
        if (!cited.equals(new TreeSet<>(clauses))) {
            fault(file, 1, "\"clauses\" says " + clauses + " but the text cites " + cited + "; make them the same");
        }
    }

    private void fault(String file, int line, String message) {
        faults.add(new Fault(files.name(file), line, message));
    }
}
