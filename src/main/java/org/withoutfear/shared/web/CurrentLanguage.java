package org.withoutfear.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Rejected;

/**
 * The language in which this request is answered, and what is written in it: sentences, dates, instants. It is chosen by the person
 * (a cookie), else by the browser; never by anything else in the request.
 */
@Named("language")
@RequestScoped
public class CurrentLanguage {

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "language";

    /** The attribute of a session in which the language was chosen: a choice made before signing in stays after it. */
    public static final String CHOSEN_NOW = "language-chosen";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Language language;

    public Language getCurrent() {
        if (language == null) {
            language = chosen(request);
        }
        return language;
    }

    static Language chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        return Language.of(request.getLocale().getLanguage());
    }

    /** Keeps the language in the browser for a year. */
    public static void remember(HttpServletResponse response, Language language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public Language getOther() {
        return getCurrent().other();
    }

    /** The value of the {@code lang} attribute of the page. */
    public String getTag() {
        return getCurrent().locale().toLanguageTag();
    }

    public boolean isFrench() {
        return getCurrent() == Language.FR;
    }

    public String text(BilingualText text) {
        return text == null ? null : text.in(getCurrent());
    }

    /** The sentence with this key, its values set in. Numbers and plurals follow the language. */
    public String say(String key, Object... values) {
        return getCurrent().say(key, values);
    }

    /** Whether there is a sentence with this key. */
    public boolean knows(String key) {
        return getCurrent().sentences().containsKey(key);
    }

    /** The reason of a refusal, as a sentence. */
    public String say(Rejected rejected) {
        return say(rejected.key(), rejected.values().toArray());
    }

    public String sayAll(String key, List<?> values) {
        return say(key, values.toArray());
    }

    /** The day in full: "November 23, 2026", « 23 novembre 2026 ». */
    public String date(LocalDate date) {
        return date == null ? "" : getCurrent().date(date);
    }

    /** The day with its weekday: "Friday, December 11, 2026". */
    public String weekday(LocalDate date) {
        return date == null ? "" : getCurrent().write(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), date);
    }

    /** An instant as day and time of the city: "November 23, 2026 at 5:44 p.m.". */
    public String dateTime(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime here = instant.atZone(clock.getZone());
        String time = getCurrent()
                .write(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), here)
                .replace(' ', '\u00a0'); // a time is not broken between its hours and its minutes
        return say("shared.dateTime", date(here.toLocalDate()), time);
    }

    /** The day of the city on which an instant was. */
    public String day(Instant instant) {
        return instant == null ? "" : date(instant.atZone(clock.getZone()).toLocalDate());
    }

    /** How far a day is from today: "in 18 days", "yesterday", "16 months ago". */
    public String distance(LocalDate date) {
        if (date == null) {
            return "";
        }
        LocalDate today = LocalDate.now(clock);
        long days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) <= 120) {
            return say(days < 0 ? "shared.daysAgo" : "shared.inDays", Math.abs(days));
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(today, date));
        return say(days < 0 ? "shared.monthsAgo" : "shared.inMonths", months);
    }
}
