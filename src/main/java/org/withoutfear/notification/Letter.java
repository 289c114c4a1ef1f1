package org.withoutfear.notification;

import java.time.Instant;
import org.withoutfear.shared.Language;

/**
 * A message to one person, written out in their language.
 *
 * @param kind what it is about, such as {@code CODE_ACTIVATION}, so that the same is not written twice
 * @param body plain text
 * @param secret whether the text must not be kept once it is sent
 * @param expiresAt from when on it is of no use to send it; null when it always is
 */
public record Letter(
        long personId,
        String kind,
        String address,
        Language language,
        String subject,
        String body,
        boolean secret,
        Instant expiresAt) {}
