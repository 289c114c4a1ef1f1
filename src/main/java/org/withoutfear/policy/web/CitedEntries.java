package org.withoutfear.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.policy.CitedEntry;
import org.withoutfear.policy.Clause;
import org.withoutfear.policy.Policies;
import org.withoutfear.shared.BilingualText;

/** The entries of the Register that lessons and feedback cite, wherever they are shown. */
@Named
@RequestScoped
public class CitedEntries {

    @Inject
    private Policies policies;

    /** The entries with these names, as they count today. */
    public List<CitedEntry> of(List<String> slugs) {
        return policies.cited(slugs);
    }

    /** The clauses shown where an entry is not listed, from the Policy in force. */
    public List<Clause> getNotAsked() {
        return policies.notAsked();
    }

    /** A sentence of the platform in both languages, for authors who see them side by side. */
    public BilingualText both(String key) {
        return BilingualText.said(key);
    }
}
