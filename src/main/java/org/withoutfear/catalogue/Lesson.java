package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * A lesson, ready to show.
 *
 * @param register the names of the entries of the Register it cites, each once
 * @param html sanitised HTML of the body without its title; marks that stood alone are {@code <div data-clauses="3.1 3.4"
 *     data-register="ontario-works">}, each attribute empty when there is none; marks within a sentence are links to the clause or
 *     the entry on the Policy page, words to say are {@code <blockquote>}; each second-level heading has the id {@code h1}, {@code h2} …
 * @param headings the second-level headings in order
 * @param counselNote whether the note "for review by counsel before use" is shown
 */
public record Lesson(
        String slug,
        BilingualText title,
        int minutes,
        List<String> clauses,
        List<String> register,
        BilingualText html,
        List<BilingualText> headings,
        boolean counselNote)
        implements Serializable {}
