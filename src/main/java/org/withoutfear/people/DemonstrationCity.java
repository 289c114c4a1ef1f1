package org.withoutfear.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The fictional city stands, and has a past that is to be lived: fired at each start of such a demonstration.
 *
 * @param liveOn the day on which it went live
 * @param loadedOn the day of its first start: its past ends before it
 * @param untouched the user names of those who have everything before them
 */
public record DemonstrationCity(LocalDate liveOn, LocalDate loadedOn, Set<String> untouched) implements Serializable {}
