package org.withoutfear.catalogue;

/** A version of a module was published. Fired in that transaction. */
public record VersionPublished(String slug, String version) {}
