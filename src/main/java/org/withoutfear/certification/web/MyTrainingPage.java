package org.withoutfear.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.certification.Certification;
import org.withoutfear.certification.RequirementView;
import org.withoutfear.learning.HistoryLine;
import org.withoutfear.learning.Learning;
import org.withoutfear.learning.ModuleView;
import org.withoutfear.people.Caller;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.CityClock;

/** What the learner must hold, what to do next as one button, and what was done. */
@Named
@RequestScoped
public class MyTrainingPage {

    @Inject
    private Certification certification;

    @Inject
    private Learning learning;

    @Inject
    private Catalogue catalogue;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private CityClock clock;

    private final Map<String, ModuleView> modules = new HashMap<>();
    private List<Holding> holdings;
    private List<CertificateView> certificates;
    private List<HistoryLine> history;

    /** The most urgent first. */
    public List<Holding> getHoldings() {
        if (holdings == null) {
            holdings = certification.requirements().stream()
                    .map(this::holding)
                    .sorted(Holding.MOST_URGENT_FIRST)
                    .toList();
        }
        return holdings;
    }

    private Holding holding(RequirementView requirement) {
        return new Holding(
                requirement,
                requirement.moduleSlugs().stream()
                        .map(slug -> Holding.step(requirement, slug, module(slug)))
                        .toList());
    }

    /** Null while no version of it is published. */
    private ModuleView module(String slug) {
        return modules.computeIfAbsent(slug, one -> catalogue.current(one).isEmpty() ? null : learning.module(one));
    }

    /** The holding to go on with; null when there is nothing to do. */
    public Holding getNext() {
        return getHoldings().stream()
                .filter(holding -> holding.toDo() && holding.next() != null)
                .findFirst()
                .orElse(null);
    }

    public List<CertificateView> getCertificates() {
        if (certificates == null) {
            certificates = certification.certificates();
        }
        return certificates;
    }

    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = learning.history();
        }
        return history;
    }

    /** The key of the greeting of this hour in the city. */
    public String getGreeting() {
        int hour = LocalTime.now(clock).getHour();
        String time = hour < 5 || hour >= 18 ? "evening" : hour < 12 ? "morning" : "afternoon";
        return "certification.myTraining.hello." + time;
    }

    public String getCallName() {
        return people.find(caller.personId()).map(PersonView::callName).orElse("");
    }

    /** What there is to do and how it stands, sentence by sentence. */
    public List<Lead.Sentence> getLead() {
        return Lead.of(getHoldings().stream()
                .map(holding -> holding.requirement().status())
                .toList());
    }

    /** The tone of the date of a requirement: late for what should not wait, soon or none. */
    public String tone(Holding holding) {
        return holding.tone(clock.today());
    }
}
