package org.withoutfear.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A one-time code to hand over. It can be read only here, only now: what is kept is a digest.
 *
 * @param unit the unit's name in both languages, so that printed lists can be sorted into pigeonholes; may be empty
 */
public record IssuedCode(
        long personId, String employeeId, String username, String name, String unit, String code, Instant expiresAt)
        implements Serializable {}
