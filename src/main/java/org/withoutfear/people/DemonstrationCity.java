package org.withoutfear.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The fictional city stands, and has a past that is to be lived: fired at each start of such a demonstration.
 *
 * @param liveOn the day on which it went live
 * @param loadedOn the day of its first start: its past ends before it
 */
public record DemonstrationCity(LocalDate liveOn, LocalDate loadedOn) implements Serializable {}
