package org.withoutfear.people;

import java.time.Instant;
import org.withoutfear.shared.Language;

/**
 * A one-time code was made for somebody with a mail address; whoever sends mail sends it. The code exists in the clear only here
 * and in the unsent message.
 */
public record CodeIssued(
        long personId, String address, Language language, CodePurpose purpose, String code, Instant expiresAt) {}
