package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * What somebody at a counter pins beside the screen: one page of a module, ready to show.
 *
 * @param html sanitised HTML of the body without its title; its marks are links to the Policy page
 * @param counselNote whether the note "for review by counsel before use" is shown
 */
public record JobAid(BilingualText title, List<String> clauses, BilingualText html, boolean counselNote)
        implements Serializable {}
