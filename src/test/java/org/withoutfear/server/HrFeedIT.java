package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** HR reads the runs of the feed; the demonstration city itself came by one. */
class HrFeedIT {

    @Test
    void theDemonstrationCityCameThroughTheImporter() {
        Visitor hr = new Visitor("en");
        hr.signIn("hgill", "open-door");
        var page = hr.get("/hr/feed");
        assertEquals(200, hr.status());
        var run = page.selectFirst("tbody a");
        var shown = hr.get(run.attr("href"));
        assertEquals(200, hr.status());
        assertEquals("These changes are applied.", shown.selectFirst("h1").text());
        assertTrue(shown.text().contains("O’Rourke, Meaghan") || shown.text().contains("Villeneuve, Thérèse"));
    }

    @Test
    void aClerkDoesNotSeeTheFeed() {
        Visitor clerk = new Visitor("fr");
        clerk.signIn("jpoirier", "open-door");
        clerk.get("/hr/feed");
        assertEquals(403, clerk.status());
    }
}
