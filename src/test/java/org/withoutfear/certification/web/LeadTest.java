package org.withoutfear.certification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutfear.certification.Status;

class LeadTest {

    @ParameterizedTest
    @CsvSource({
        "EXEMPT, nothing 0",
        "PAUSED, nothing 0",
        "CERTIFIED, holds 0",
        "ASSIGNED, finish 1; onTime 0",
        "IN_PROGRESS, finish 1; onTime 0",
        "OVERDUE, finish 1; overdue 1",
        "CERTIFIED_RENEWAL_OPEN, renew 1; onTime 0",
        "EXPIRED_IN_GRACE, renew 1; grace 1",
        "EXPIRED, renew 1; expired 1",
        "REVOKED, revoked 1",
        "CERTIFIED CERTIFIED, holds 0",
        "CERTIFIED PAUSED, nothing 0",
        "CERTIFIED REVOKED, revoked 1",
        "ASSIGNED OVERDUE REVOKED REVOKED, finish 2; overdue 1; revoked 2",
        "CERTIFIED_RENEWAL_OPEN EXPIRED EXPIRED_IN_GRACE, renew 3; grace 1; expired 1"
    })
    void eachStatusIsNamedAsWhatItIs(String statuses, String said) {
        List<Status> all =
                Arrays.stream(statuses.split(" ")).map(Status::valueOf).toList();
        assertEquals(
                said,
                Lead.of(all).stream().map(one -> one.key() + " " + one.count()).collect(Collectors.joining("; ")));
    }

    @Test
    void whoHasToHoldNothingHasNothingToDo() {
        assertEquals(List.of(new Lead.Sentence("nothing", 0)), Lead.of(new ArrayList<>()));
    }
}
