package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.certification.Requirements;
import org.withoutfear.certification.Requirements.ProgrammeName;
import org.withoutfear.certification.Status;
import org.withoutfear.reporting.CompletionFilter;
import org.withoutfear.reporting.CompletionLine;
import org.withoutfear.reporting.Completions;
import org.withoutfear.reporting.UnitName;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.web.CurrentLanguage;

/** Who is certified on which text. Everything that is chosen is in the address. */
@Named
@RequestScoped
public class CompletionsPage {

    private static final int SIZE = 25;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Completions completions;

    @Inject
    private Requirements requirements;

    @Inject
    private CompletionRequest request;

    private Page<CompletionLine> lines;

    public Page<CompletionLine> getLines() {
        if (lines == null) {
            lines = completions.page(request.filter(), request.page(), SIZE);
        }
        return lines;
    }

    public List<ProgrammeName> getProgrammes() {
        return requirements.programmes();
    }

    public List<UnitName> getUnits() {
        return completions.units(language.getCurrent());
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public CompletionFilter getFilter() {
        return request.filter();
    }

    /** Null for a line whose certificate a newer one followed. */
    public Status status(CompletionLine line) {
        return Address.oneOf(Status.class, line.status());
    }

    /** The modules the line was certified on, by their titles. */
    public String modules(CompletionLine line) {
        return language.text(requirements.modulesNamed(line.moduleVersions()));
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return request.address("/hr/completions").open("page");
    }

    public String getCsv() {
        return request.address("/hr/completions.csv").text();
    }
}
