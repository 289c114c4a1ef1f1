package org.withoutfear.notification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.withoutfear.notification.Letter;
import org.withoutfear.notification.UnsentMessage;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Page;

/** The outbox. */
@ApplicationScoped
public class MessageStore {

    private static final String UNSENT =
            " from Message m where m.sentAt is null and (m.expiresAt is null or m.expiresAt > :weekAgo)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void add(Letter letter) {
        entities.persist(new Message(letter, clock.instant()));
    }

    /** Takes the secret messages to the person that were not sent out of the outbox. */
    public void withdrawSecrets(long personId) {
        entities.createQuery(
                        "delete from Message m where m.personId = :person and m.sentAt is null and m.kind like :secret")
                .setParameter("person", personId)
                .setParameter("secret", Message.SECRET + "%")
                .executeUpdate();
    }

    /** Takes up to so many messages that are due. Rows another server is just taking are left to it. */
    List<Message.Claimed> claim(int most) {
        Instant now = clock.instant();
        List<Message.Claimed> claimed = new ArrayList<>();
        for (Object id : entities.createNativeQuery("select id from notification_message where sent_at is null"
                        + " and next_try_at <= ?1 order by next_try_at, id fetch first " + most
                        + " rows only for update skip locked")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList()) {
            Message message = entities.find(Message.class, ((Number) id).longValue());
            if (message.useless(now)) {
                message.expire("expired");
            } else {
                message.claim(now);
                claimed.add(message.toSend());
            }
        }
        return claimed;
    }

    Optional<Message> find(long id) {
        return Optional.ofNullable(entities.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What HR can still do something about: codes that expired more than a week ago are left out. */
    public Page<UnsentMessage> unsent(int page, int size) {
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        long total = entities.createQuery("select count(m)" + UNSENT, Long.class)
                .setParameter("weekAgo", weekAgo)
                .getSingleResult();
        TypedQuery<Message> unsent = entities.createQuery(
                        "select m" + UNSENT + " order by case when m.error is null then 1 else 0 end, m.id desc",
                        Message.class)
                .setParameter("weekAgo", weekAgo);
        return Page.of(
                page,
                size,
                total,
                from -> unsent.setFirstResult(from).setMaxResults(size).getResultList().stream()
                        .map(Message::view)
                        .toList());
    }

    public void retry(long id) {
        Message message = find(id).filter(found -> !found.sent() && !found.useless(clock.instant()))
                .orElseThrow(() -> new NotFound("message " + id));
        message.retry(clock.instant());
    }
}
