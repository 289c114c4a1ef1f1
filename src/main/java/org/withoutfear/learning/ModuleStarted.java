package org.withoutfear.learning;

import java.time.Instant;

/** Somebody began a module: read a lesson, or started a scenario or the quiz, for the first time. Fired in that transaction, once. */
public record ModuleStarted(long personId, String moduleSlug, String moduleVersion, Instant at) {}
