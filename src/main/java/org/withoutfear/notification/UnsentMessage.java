package org.withoutfear.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message that waits or failed, as HR sees it: never its text, which may hold a code.
 *
 * @param nextTryAt null when it is not tried any more by itself
 * @param error what the mail server said at the last try; null before it
 */
public record UnsentMessage(
        long id,
        long personId,
        String address,
        String subject,
        Instant createdAt,
        Instant nextTryAt,
        int tries,
        String error)
        implements Serializable {}
