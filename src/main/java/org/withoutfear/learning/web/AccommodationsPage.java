package org.withoutfear.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.AccommodationView;
import org.withoutfear.learning.Accommodations;
import org.withoutfear.learning.TimeAllowed;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** HR grants a person more time for quizzes with a time limit. */
@Named
@RequestScoped
public class AccommodationsPage {

    @Inject
    private Accommodations accommodations;

    @Inject
    private Faults faults;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private Long person;

    private String name;
    private TimeAllowed timeAllowed;
    private String reference;
    private String from;
    private String to;

    @PostConstruct
    void today() {
        from = LocalDate.now(clock).toString();
    }

    public void load() {
        try {
            name = accommodations.nameOf(person == null ? 0 : person);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public void grant() {
        try {
            accommodations.grant(person, timeAllowed, reference, day(from), day(to));
            back("learning.accommodation.grantedNotice");
        } catch (DateTimeParseException noDay) {
            faults.add("from", "learning.accommodation.days");
        } catch (Rejected rejected) {
            faults.add(field(rejected.key()), rejected);
        }
    }

    public void end(long id) {
        accommodations.end(person, id);
        back("learning.accommodation.endedNotice");
    }

    private void back(String notice) {
        faults.noticeAfterRedirect(notice, accommodations.nameOf(person));
        Faces.redirect("/hr/accommodations?person=%s", person);
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    private static String field(String key) {
        return switch (key) {
            case "learning.accommodation.noTime" -> "time";
            case "learning.accommodation.referenceOnly" -> "reference";
            default -> "from";
        };
    }

    public List<AccommodationView> getGranted() {
        return accommodations.of(person);
    }

    /** What can be granted. */
    public List<TimeAllowed> getChoices() {
        return Arrays.stream(TimeAllowed.values())
                .filter(choice -> choice != TimeAllowed.ONCE)
                .toList();
    }

    public String getName() {
        return name;
    }

    public Long getPerson() {
        return person;
    }

    public TimeAllowed getTimeAllowed() {
        return timeAllowed;
    }

    public void setTimeAllowed(TimeAllowed timeAllowed) {
        this.timeAllowed = timeAllowed;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
