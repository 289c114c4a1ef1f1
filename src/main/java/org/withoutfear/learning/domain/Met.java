package org.withoutfear.learning.domain;

/**
 * A variant of a scenario that somebody met.
 *
 * @param seed of the attempt; a moment tried again has the seed of the attempt it was taken from, for it meets nothing new
 */
public record Met(String variant, long seed, boolean assessed) {}
