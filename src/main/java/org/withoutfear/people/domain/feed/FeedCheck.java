package org.withoutfear.people.domain.feed;

import java.time.LocalDate;
import java.util.List;
import org.withoutfear.people.AskedFamilies;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.FeedFile;
import org.withoutfear.people.FeedKind;
import org.withoutfear.people.FeedSettings;

/**
 * Checks a feed whole against what is known on a day.
 *
 * @param today the day in the city
 */
record FeedCheck(KnownCity known, AskedFamilies asked, LocalDate today) {

    Checked of(List<FeedFile> files, FeedSettings settings) {
        Refusals refusals = new Refusals();
        List<FeedTable> tables = new FeedParser(refusals).parse(files);
        KnownCity recognised = recognisedBy(tables);
        StagedFeed feed = new FeedReading(refusals, recognised, settings).read(tables);
        List<FeedDifference> differences = refusals.stop() ? List.of() : Differences.of(feed, recognised, settings);
        Checked checked = new Checked(feed, recognised, refusals.all(), differences);
        if (!refusals.stop()) {
            warn(refusals, tables, checked, settings);
        }
        return new Checked(feed, recognised, refusals.all(), differences);
    }

    private KnownCity recognisedBy(List<FeedTable> tables) {
        return FeedTable.of(FeedKind.STAFF, tables)
                .map(new Recognition(known)::by)
                .orElse(known);
    }

    private void warn(Refusals refusals, List<FeedTable> tables, Checked checked, FeedSettings settings) {
        FeedTable.of(FeedKind.STAFF, tables).map(FeedTable::file).ifPresent(file -> {
            checked.sayWhyStopped(refusals, file, settings);
            StatusChecks status = new StatusChecks(refusals, file, today);
            checked.feed().people().forEach(status::check);
        });
        new FamilyChecks(refusals, tables, asked).check(checked.feed(), checked.known());
        OtherChanges.of(checked.feed(), checked.known()).say(refusals, tables);
    }
}
