package org.withoutfear.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Somebody at a counter wonders whether to ask, with nothing but a keyboard; and pins up what they learned. */
class RegisterStory {

    private static final int MOST_STEPS = 80;

    @Test
    void aClerkFindsTheAnswerByKeyboard() {
        try (Person clerk = Person.withDesktop("en")) {
            findsTheAnswer(clerk, "en", "parking", "Parking permit", "foreign-licence", "No. Do not ask.");
        }
    }

    @Test
    void unePreposeeTrouveLaReponseAuClavier() {
        try (Person clerk = Person.withPhone("fr")) {
            findsTheAnswer(
                    clerk, "fr", "aide sociale", "Ontario au travail", "new-application", "Oui, cette seule question.");
        }
    }

    private static void findsTheAnswer(
            Person clerk, String language, String words, String service, String situation, String answer) {
        Page page = clerk.page();
        clerk.open("/public/may-i-ask");
        clerk.assertSound(language);
        tabTo(page, "#q");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForURL("**q=**");
        clerk.assertSound(language);
        tabTo(page, ".wf-pick a");
        page.keyboard().press("Enter");
        page.waitForURL("**service=**");
        assertEquals(service, clerk.heading());
        clerk.assertSound(language);
        tabTo(page, "button[value=" + situation + "]");
        page.keyboard().press("Enter");
        page.waitForURL("**situation=" + situation);
        assertEquals(answer, clerk.heading());
        clerk.assertSound(language);
        tabTo(page, ".wf-clause summary");
        page.keyboard().press("Enter");
        assertTrue(page.locator(".wf-clause[open] p").first().isVisible());
        clerk.assertSound(language);
    }

    /** Presses the tab key until the focus is on it. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by keyboard at " + page.url());
    }

    @Test
    void aJobAidIsPrintedOnOneLetterPageWithoutTheFrame() throws IOException {
        for (String language : new String[] {"en", "fr"}) {
            try (Person clerk = Person.withDesktop(language).signIn("mbouchard")) {
                for (String module : new String[] {"foundations", "counter-and-phone"}) {
                    clerk.open("/learn/job-aid?module=" + module);
                    Locator heading = clerk.page().locator("h1");
                    byte[] pdf = clerk.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                    try (PDDocument document = Loader.loadPDF(pdf)) {
                        assertEquals(1, document.getNumberOfPages(), module + " in " + language);
                        assertEquals(
                                612,
                                Math.round(document.getPage(0).getMediaBox().getWidth()));
                        assertEquals(
                                792,
                                Math.round(document.getPage(0).getMediaBox().getHeight()));
                        String text = new PDFTextStripper().getText(document);
                        assertTrue(text.contains(heading.innerText()), text);
                        assertFalse(text.contains("PDF") || text.contains("Without Fear"), text);
                    }
                }
            }
        }
    }
}
