package org.withoutfear.reporting;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/** A unit to choose from. */
public record UnitName(long id, BilingualText name) implements Serializable {}
