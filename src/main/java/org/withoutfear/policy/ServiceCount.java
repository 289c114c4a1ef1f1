package org.withoutfear.policy;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/**
 * How often somebody asked whether they may ask, at one service.
 *
 * @param month in the last 30 days, today included
 * @param year in the last 365
 */
public record ServiceCount(String service, BilingualText title, long month, long year) implements Serializable {}
