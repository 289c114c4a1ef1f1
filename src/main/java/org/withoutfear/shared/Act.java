package org.withoutfear.shared;

/**
 * An act that changed a record, for the trail.
 *
 * @param byPersonId who did it; null for the system itself
 * @param what a dotted name in the past tense, such as {@code certification.certificate.issued}; the bundle has a sentence for it
 * @param subject what was changed, such as {@code person:42} or {@code certificate:WF-2026-…}
 * @param why the reason given, or where it came from; may be null
 * @param before the state before as short text or JSON; may be null
 * @param after the state after; may be null. Never an answer, a score, a password or a code
 */
public record Act(Long byPersonId, String what, String subject, String why, String before, String after) {

    public static Act bySystem(String what, String subject, String why) {
        return new Act(null, what, subject, why, null, null);
    }

    public static Act by(Long personId, String what, String subject) {
        return new Act(personId, what, subject, null, null, null);
    }
}
