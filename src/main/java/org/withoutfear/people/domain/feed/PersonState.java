package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a feed says of a person, with codes instead of ids: the same shape for what is known and for what a row wants, so that the
 * difference is a comparison.
 */
record PersonState(
        String employeeId,
        String username,
        String email,
        String givenName,
        String familyName,
        String preferredName,
        String language,
        String status,
        String type,
        LocalDate hireDate,
        LocalDate endDate,
        LocalDate leaveStart,
        LocalDate leaveEnd,
        String job,
        String unit,
        String location,
        String manager) {

    static final String LEFT = "LEFT";

    String sortName() {
        return familyName + ", " + (preferredName == null ? givenName : preferredName);
    }

    boolean left() {
        return status.equals(LEFT);
    }

    /** Whether one works elsewhere than the other, in another unit or location; nobody moves who had no unit yet. */
    boolean movedFrom(PersonState other) {
        if (other.unit == null) {
            return false;
        }
        return !Objects.equals(unit, other.unit) || !Objects.equals(location, other.location);
    }

    PersonState leavingOn(LocalDate date) {
        return new PersonState(
                employeeId,
                username,
                email,
                givenName,
                familyName,
                preferredName,
                language,
                LEFT,
                type,
                hireDate,
                date,
                null,
                null,
                job,
                unit,
                location,
                manager);
    }
}
