package org.withoutfear.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.policy.Answer;
import org.withoutfear.policy.CityService;
import org.withoutfear.policy.Guidance;
import org.withoutfear.policy.StatusQuestions;

/** "Am I required to ask?": the service, then the situation, then the answer. Each step is an address of its own. */
@Named
@RequestScoped
public class MayIAskPage {

    @Inject
    private StatusQuestions questions;

    private String words;
    private String service;
    private String situation;
    private CityService chosen;
    private Guidance guidance;
    private List<CityService> services;

    /** Finds what the address names; an address that names nothing is not found. */
    public void load() {
        if (service != null && situation != null) {
            guidance = questions.guidance(service, situation);
            chosen = guidance.service();
        } else if (service != null) {
            chosen = questions.service(service);
        }
    }

    /** The services to choose from: all, or those that were searched for. */
    public List<CityService> getServices() {
        if (services == null) {
            services = questions.services(words);
        }
        return services;
    }

    /** The service that was chosen; null before. */
    public CityService getChosen() {
        return chosen;
    }

    /** The answer; null before a situation was chosen. */
    public Guidance getGuidance() {
        return guidance;
    }

    public String icon(Answer answer) {
        return switch (answer) {
            case NO, ENDED -> "revoked";
            case YES -> "ask";
            case CALL_FIRST -> "pause";
        };
    }

    public String tone(Answer answer) {
        return switch (answer) {
            case NO, ENDED -> "wf-verdict--no";
            case YES -> "wf-verdict--yes";
            case CALL_FIRST -> "wf-verdict--wait";
        };
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }
}
