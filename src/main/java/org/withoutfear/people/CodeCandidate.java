package org.withoutfear.people;

import java.io.Serializable;

/** Somebody HR may give a code to. */
public record CodeCandidate(
        long personId,
        String employeeId,
        String username,
        String name,
        boolean hasMail,
        boolean activated,
        boolean blocked)
        implements Serializable {}
