package org.withoutfear.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.withoutfear.policy.domain.PolicyShelf;
import org.withoutfear.policy.domain.QuestionCounter;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.NotFound;

/** "Am I required to ask?": for anybody, without signing in. Nothing is kept of who wonders; only how often, per service and day. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatusQuestions {

    @Inject
    private PolicyShelf shelf;

    @Inject
    private Policies policies;

    @Inject
    private QuestionCounter counter;

    @Inject
    private CityClock clock;

    /** The services in which every one of the words is found; all of them when there is no word. */
    public List<CityService> services(String words) {
        return shelf.services().stream()
                .filter(service -> words == null || service.matches(words))
                .toList();
    }

    /** @throws NotFound when there is no such service */
    public CityService service(String slug) {
        return shelf.services().stream()
                .filter(service -> service.service().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("service " + slug));
    }

    /**
     * The answer of today.
     *
     * @throws NotFound when there is no such service or situation
     */
    public Guidance guidance(String serviceSlug, String situationSlug) {
        CityService service = service(serviceSlug);
        Situation situation =
                service.situation(situationSlug).orElseThrow(() -> new NotFound("situation " + situationSlug));
        RegisterEntry entry = shelf.register().stream()
                .filter(one -> one.entry().equals(situation.register()))
                .findFirst()
                .orElse(null);
        Answer answer = situation.answerOn(clock.today(), entry);
        List<Clause> clauses = answer == Answer.ENDED
                ? policies.notAsked()
                : policies.inForce().clauses(situation.clauses());
        return new Guidance(service, situation, answer, entry, clauses);
    }

    /**
     * Counts that somebody wondered about this service today.
     *
     * @throws NotFound when there is no such service or situation: nothing is counted
     */
    public void count(String service, String situation) {
        guidance(service, situation);
        try {
            counter.count(service, clock.today());
        } catch (EJBException twoFirstsOfTheDay) {
            counter.count(service, clock.today());
        }
    }
}
