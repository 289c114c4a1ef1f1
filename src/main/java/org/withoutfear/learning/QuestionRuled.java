package org.withoutfear.learning;

/** A question was withdrawn or given another key; after the transaction the attempts that had it are looked at again. */
public record QuestionRuled(long rulingId) {}
