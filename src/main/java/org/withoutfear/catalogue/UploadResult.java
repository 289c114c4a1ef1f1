package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.Fault;

/**
 * What came of a zip that is a module.
 *
 * @param upload the id under which it waits; null when it has faults, and nothing of it was kept
 * @param faults what is wrong with it, by file and line
 */
public record UploadResult(Long upload, List<Fault> faults) implements Serializable {}
