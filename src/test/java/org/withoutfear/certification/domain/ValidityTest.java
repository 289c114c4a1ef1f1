package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.withoutfear.certification.ExpiryBasis;

/** A programme valid for a year, with a window of two months, and at least six months active where the day is fixed. */
class ValidityTest {

    private static final Validity COMPLETION = new Validity(ExpiryBasis.COMPLETION, 12, 2, null, 0);
    private static final Validity PREVIOUS = new Validity(ExpiryBasis.PREVIOUS_EXPIRY, 12, 2, null, 0);
    private static final Validity FIXED = new Validity(ExpiryBasis.FIXED_DAY, 12, 2, MonthDay.of(12, 1), 6);

    @Test
    void lastsAYearToTheDayBefore() {
        assertEquals(day("2020-03-31"), COMPLETION.first(day("2019-04-01")).validTo());
    }

    @Test
    void aDayThatDoesNotExistCountsAsTheFirstOfTheNextMonth() {
        assertEquals(day("2029-02-28"), COMPLETION.first(day("2028-02-29")).validTo());
        assertEquals(
                day("2028-02-28"),
                COMPLETION.first(day("2027-03-01").minusDays(1)).validTo().plusDays(1));
    }

    @Test
    void aFixedDayIsReachedAfterTheMinimumActiveTime() {
        assertEquals(day("2027-12-01"), FIXED.first(day("2026-08-15")).validTo());
        assertEquals(
                day("2027-12-01"),
                FIXED.renewal(day("2026-11-10"), day("2026-12-01"), day("2026-12-01"))
                        .validTo());
        assertEquals(
                day("2027-12-01"),
                FIXED.renewal(day("2027-04-10"), day("2026-12-01"), day("2026-12-01"))
                        .validTo());
    }

    @Test
    void aRenewalInsideItsWindowCountsFromTheOldExpiry() {
        Validity.Days days = PREVIOUS.renewal(day("2026-10-20"), day("2026-11-30"), day("2026-11-30"));
        assertEquals(day("2026-12-01"), days.validFrom());
        assertEquals(day("2027-11-30"), days.validTo());
        assertEquals(day("2027-10-01"), days.windowOpensOn());
    }

    @Test
    void aRenewalAfterExpiryCountsFromItsCompletion() {
        Validity.Days days = PREVIOUS.renewal(day("2026-12-20"), day("2026-11-30"), day("2026-11-30"));
        assertEquals(day("2026-12-20"), days.validFrom());
        assertEquals(day("2027-12-19"), days.validTo());
    }

    @Test
    void anExtensionDoesNotMoveTheNextCycle() {
        Validity.Days days = PREVIOUS.renewal(day("2027-01-10"), day("2026-11-30"), day("2027-01-15"));
        assertEquals(day("2027-11-30"), days.validTo());
    }

    @Test
    void theWindowOpensTwoMonthsBeforeTheFirstDayThatIsNotValid() {
        assertEquals(day("2026-10-01"), COMPLETION.windowOpensOn(day("2026-11-30")));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
