package org.withoutfear.catalogue.domain.editorial;

import java.util.List;
import org.withoutfear.shared.Language;

/**
 * A piece of running text in one language, and where it stands.
 *
 * @param first its first line in the file
 * @param last the last line it may reach
 * @param use what the text is in the module; a claim may stand in a wrong choice that may not stand in words to say
 */
record Passage(ModuleSource source, String path, int first, int last, Language language, Use use, String text) {

    /** What a text is for. */
    enum Use {
        /** Narration and advice: somebody else's words stand in quotation marks. */
        PROSE,
        /** Words the learner is told to say or to choose, within quotation marks too. */
        MODEL,
        /** A choice or an option that is offered and is not the best. */
        WRONG
    }

    /** This line and the one after it as one piece. */
    Passage with(Passage next) {
        return new Passage(source, path, first, next.last, language, use, text + " " + next.text);
    }

    /** Notes a fault on the line where this piece of the text stands. */
    void fault(String excerpt, String message) {
        List<String> lines = source.lines(path);
        for (int line = first; line <= Math.min(last, lines.size()); line++) {
            if (lines.get(line - 1).contains(excerpt)) {
                source.fault(path, line, message);
                return;
            }
        }
        source.fault(path, first, message);
    }
}
