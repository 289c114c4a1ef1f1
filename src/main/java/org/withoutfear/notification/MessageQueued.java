package org.withoutfear.notification;

/** A message was put into the outbox; after the transaction somebody may send it. */
public record MessageQueued() {}
