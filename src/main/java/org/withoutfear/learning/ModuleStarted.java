package org.withoutfear.learning;

import java.time.Instant;

/** Somebody began a module: read a lesson, or started an assessed scenario or the quiz, for the first time. */
public record ModuleStarted(long personId, String moduleSlug, String moduleVersion, Instant at) {}
