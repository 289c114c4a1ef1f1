package org.withoutfear.people.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.withoutfear.people.DemonstrationCity;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedRun;
import org.withoutfear.people.FeedSettings;
import org.withoutfear.people.domain.feed.FeedDesk;
import org.withoutfear.people.domain.feed.RunViews;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.Settings;

/**
 * Loads the fictional city at the first start of a demonstration, through the importer that a real city uses. Unless it is to have no
 * past, it went live fourteen months ago and has sent a feed a quarter since.
 */
@Startup
@Singleton
@DependsOn("Migrator")
public class DemoCity {

    private static final int PAST_DAYS = 425;
    private static final int DAYS_BETWEEN_FEEDS = 85;
    private static final LocalTime HOUR_OF_FEEDS = LocalTime.of(6, 30);

    /** Everybody may move at once: this is how the city comes about. */
    private static final FeedSettings LENIENT = new FeedSettings(true, true, false, 100);

    @Inject
    private Settings settings;

    @Inject
    private FeedDesk desk;

    @Inject
    private RunViews runs;

    @Inject
    private CityClock clock;

    @Inject
    private Event<DemonstrationCity> stands;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void load() {
        if (!settings.demo()) {
            return;
        }
        if (runs.runs(1, 1).total() == 0) {
            LocalDate today = clock.today();
            if (settings.demoHistory()) {
                loadPast(today);
            }
            apply(DemoEdition.whole());
        }
        if (settings.demoHistory()) {
            announcePast();
        }
    }

    private void loadPast(LocalDate today) {
        for (LocalDate day = today.minusDays(PAST_DAYS); day.isBefore(today); day = day.plusDays(DAYS_BETWEEN_FEEDS)) {
            List<FeedFile> files = DemoEdition.of(day);
            clock.at(day.atTime(HOUR_OF_FEEDS).atZone(clock.getZone()).toInstant(), () -> apply(files));
        }
    }

    private void apply(List<FeedFile> files) {
        desk.apply(desk.check(files, LENIENT, null), null);
    }

    /** A city that was loaded at once has no past: its second feed came from somebody. */
    private void announcePast() {
        List<FeedRun> first = runs.first(2);
        if (first.size() == 2 && first.stream().allMatch(run -> run.byPersonId() == null)) {
            LocalDate liveOn = LocalDate.ofInstant(first.get(0).startedAt(), clock.getZone());
            stands.fire(new DemonstrationCity(liveOn, liveOn.plusDays(PAST_DAYS), DemoEdition.UNTOUCHED));
        }
    }
}
