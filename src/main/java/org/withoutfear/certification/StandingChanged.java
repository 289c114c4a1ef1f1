package org.withoutfear.certification;

import java.util.Collection;

/** Facts of these requirements changed; whoever keeps their standing computes it anew. Fired in the same transaction. */
public record StandingChanged(Collection<Long> requirementIds) {}
