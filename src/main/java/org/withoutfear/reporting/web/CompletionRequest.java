package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.withoutfear.certification.Status;
import org.withoutfear.reporting.CompletionFilter;
import org.withoutfear.shared.web.StorableText;

/** The filter of the completions as the address carries it: the same for the page and for the file. What cannot be read does not narrow. */
@RequestScoped
public class CompletionRequest {

    private static final int LAST_YEAR = 9999;

    @Inject
    private HttpServletRequest request;

    public CompletionFilter filter() {
        return new CompletionFilter(
                number("programme"), number("unit"), status(), text("name"), date("from"), date("to"));
    }

    public int page() {
        Long page = number("page");
        return page == null ? 1 : (int) Math.max(1, Math.min(page, 1_000_000));
    }

    Address address(String path) {
        CompletionFilter filter = filter();
        return new Address(path)
                .put("programme", filter.programmeId())
                .put("unit", filter.unitId())
                .put("status", filter.status())
                .put("name", filter.name())
                .put("from", filter.certifiedFrom())
                .put("to", filter.certifiedTo());
    }

    /** A standing by name, or {@link CompletionFilter#RENEWED}; null for anything else. */
    private String status() {
        String chosen = text("status");
        if (CompletionFilter.RENEWED.equals(chosen)) {
            return chosen;
        }
        Status known = Address.oneOf(Status.class, chosen);
        return known == null ? null : known.name();
    }

    private String text(String name) {
        String value = StorableText.storable(request.getParameter(name));
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Long number(String name) {
        String value = text(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    private LocalDate date(String name) {
        try {
            LocalDate day = text(name) == null ? null : LocalDate.parse(text(name));
            return day == null || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
