package org.withoutfear.learning;

import java.io.Serializable;

/**
 * Whom an answer would concern.
 *
 * @param attempts finished attempts with the question; null when they are fewer than five
 * @param learners learners who would newly pass the quiz; null when they are fewer than five
 */
public record ChallengeReach(Long attempts, Long learners) implements Serializable {}
