package org.withoutfear.certification.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.withoutfear.certification.StandingChanged;
import org.withoutfear.learning.SimulatedLearning.Course;
import org.withoutfear.people.DemonstrationCity;
import org.withoutfear.people.People;
import org.withoutfear.people.PersonView;
import org.withoutfear.shared.CityClock;

/** The short transactions of {@link DemoPast} that are not learning. */
@Stateless
@PermitAll
public class DemoPastSteps {

    @Inject
    private RequirementStore store;

    @Inject
    private ProgrammeStore programmes;

    @Inject
    private People people;

    @Inject
    private CityClock clock;

    @Inject
    private Event<StandingChanged> changed;

    /** Everything that was learned about what was required before the first start, in the order of its time. */
    public List<Course> plan(DemonstrationCity city) {
        PastCourses past = new PastCourses(city, clock.getZone());
        List<Long> employed = people.everybodyEmployed();
        Map<Long, PersonView> persons = people.findAll(employed);
        Map<Long, Programme> known = programmes.all();
        List<Requirement> requirements = store.ofPersons(employed);
        List<Long> ids = requirements.stream().map(Requirement::id).toList();
        Map<Long, List<Period>> periods = store.periods(ids);
        Map<Long, List<Fact>> interruptions = store.interruptions(ids);
        List<Course> courses = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Period first = periods.get(requirement.id()).get(0);
            if (first.assignedOn().isBefore(city.loadedOn())) {
                courses.addAll(past.of(
                        persons.get(requirement.personId()),
                        known.get(requirement.programmeId()),
                        first,
                        interruptions.getOrDefault(requirement.id(), List.of())));
            }
        }
        return courses.stream().sorted(Comparator.comparing(Course::from)).toList();
    }

    /** Shows everybody as they stand today: what was kept so far was computed in the past. */
    public void showEverybody() {
        show(List.copyOf(store.personsWithRequirements()));
    }

    /** Shows somebody as they stand today, after a course at another time. */
    public void show(long personId) {
        show(List.of(personId));
    }

    private void show(List<Long> personIds) {
        changed.fire(new StandingChanged(
                store.ofPersons(personIds).stream().map(Requirement::id).toList()));
    }
}
