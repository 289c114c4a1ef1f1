package org.withoutfear.learning;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.BilingualText;

/** That a question was withdrawn or given another key, when and why. */
public record RulingView(Decision kind, Instant at, BilingualText reason) implements Serializable {}
