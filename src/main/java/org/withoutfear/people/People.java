package org.withoutfear.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.withoutfear.people.domain.PersonStore;

/** Looks people up for the other features. It answers facts; whether the caller may see them is for the feature that asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class People {

    @Inject
    private PersonStore store;

    /** The person, or nothing when there is none with this id. */
    public Optional<PersonView> find(long personId) {
        return Optional.ofNullable(store.find(List.of(personId)).get(personId));
    }

    /** The persons with these ids, by id; ids of nobody are left out. One query, whatever the number. */
    public Map<Long, PersonView> findAll(Collection<Long> personIds) {
        return store.find(personIds);
    }

    /** Whether the person works below the manager, directly or through the tree. */
    public boolean reportsTo(long personId, long managerId) {
        return store.reportsTo(personId, managerId);
    }

    /** Ids of everybody who does not have the status LEFT, ordered. */
    public List<Long> everybodyEmployed() {
        return store.employed();
    }

    /** The role of the person's main job in scenarios, as the HR feed gives it; nothing for somebody without a job. */
    public Optional<String> scenarioRole(long personId) {
        return store.scenarioRole(personId);
    }

    /** Job families of a person today: of the main job and of each further assignment valid today. */
    public Map<Long, List<String>> jobFamilies(Collection<Long> personIds) {
        return store.jobFamilies(personIds);
    }
}
