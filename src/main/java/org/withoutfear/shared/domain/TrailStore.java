package org.withoutfear.shared.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Locale;
import org.withoutfear.shared.Act;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.Trail;

/** Keeps the lines of the trail. Lines are only ever added. */
@ApplicationScoped
public class TrailStore {

    private static final String MATCHES = " from TrailLine l where :text = '' or lower(l.what) like :text"
            + " or lower(l.subject) like :text or lower(l.why) like :text or lower(l.before) like :text"
            + " or lower(l.after) like :text";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void append(Act act) {
        entities.persist(new TrailLine(act, clock.instant()));
    }

    public Page<Trail.Line> search(String text, int page, int size) {
        String like = text == null || text.isBlank()
                ? ""
                : "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
        long total = matching("select count(l)", Long.class, like).getSingleResult();
        return Page.of(
                page,
                size,
                total,
                from -> matching("select l", TrailLine.class, like, " order by l.recordedAt desc, l.id desc")
                        .setFirstResult(from)
                        .setMaxResults(size)
                        .getResultList()
                        .stream()
                        .map(TrailLine::view)
                        .toList());
    }

    private <T> TypedQuery<T> matching(String select, Class<T> type, String like, String... order) {
        return entities.createQuery(select + MATCHES + String.join("", order), type)
                .setParameter("text", like);
    }
}
