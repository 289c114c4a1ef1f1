package org.withoutfear.reporting;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.certification.PeriodView;
import org.withoutfear.certification.RequirementView;
import org.withoutfear.people.PersonView;

/** Somebody as their manager or HR may see them: requirements, periods, dates and texts. Never an answer, never a score. */
public record PersonStanding(
        PersonView person, List<RequirementView> requirements, List<PeriodView> periods, boolean needsSupport)
        implements Serializable {}
