package org.withoutfear.learning;

import java.time.Instant;

/** Somebody completed every part of a module: lessons read, assessed scenarios and quiz passed. Fired in that transaction, once. */
public record ModulePassed(long personId, String moduleSlug, String moduleVersion, String policyVersion, Instant at) {}
