package org.withoutfear.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.people.FeedDifference;
import org.withoutfear.people.HrFeed;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.web.CurrentLanguage;

/** What one run of the HR feed would change or changed, person by person, to search and to leaf through. */
@Named
@RequestScoped
public class FeedDifferencesPage {

    private static final int ROWS_A_PAGE = 50;

    @Inject
    private HrFeed feed;

    @Inject
    private CurrentLanguage language;

    private String kind;
    private String q;
    private int page = 1;
    private List<FeedDifference> found;

    public List<FeedDifference.Kind> getKinds() {
        return Arrays.asList(FeedDifference.Kind.values());
    }

    /** The differences of a run. */
    public Page<FeedDifference> of(long run) {
        if (found == null) {
            found = feed.differences(run, chosenKind(), q);
        }
        int size = found.size();
        return Page.of(
                page, ROWS_A_PAGE, size, from -> List.copyOf(found.subList(from, Math.min(size, from + ROWS_A_PAGE))));
    }

    private FeedDifference.Kind chosenKind() {
        return getKinds().stream()
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** That somebody works here again, and with which roles; null of anybody else. */
    public String comesBack(FeedDifference one) {
        if (!one.comesBack()) {
            return null;
        }
        String roles = one.roles().stream()
                .map(role -> language.say("people.role." + role))
                .collect(Collectors.joining(", "));
        return language.say("people.feed.comesBack", one.roles().size(), roles);
    }

    /** The address of a page of these differences, up to its number. */
    public String address(long run) {
        return "/hr/feed-run?run=" + run + "&kind="
                + (kind == null ? "" : URLEncoder.encode(kind, StandardCharsets.UTF_8)) + "&q="
                + (q == null ? "" : URLEncoder.encode(q, StandardCharsets.UTF_8)) + "&page=";
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
