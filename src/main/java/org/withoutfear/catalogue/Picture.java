package org.withoutfear.catalogue;

import java.io.Serializable;

/** A picture of a module, as it is, with the type under which a browser is told of it. */
public record Picture(String contentType, byte[] content) implements Serializable {}
