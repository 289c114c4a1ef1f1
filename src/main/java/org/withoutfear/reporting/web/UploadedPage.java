package org.withoutfear.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.withoutfear.catalogue.Authoring;
import org.withoutfear.catalogue.ContentChange;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.UploadView;
import org.withoutfear.reporting.ModuleReach;
import org.withoutfear.reporting.ReachView;
import org.withoutfear.shared.CityClock;
import org.withoutfear.shared.NotFound;
import org.withoutfear.shared.Rejected;
import org.withoutfear.shared.web.Faults;

/** An upload that waits: what it changes, whom it concerns, and the choice to publish or discard it. */
@Named
@RequestScoped
public class UploadedPage {

    @Inject
    private Authoring authoring;

    @Inject
    private ModuleReach reach;

    @Inject
    private Faults faults;

    @Inject
    private CityClock clock;

    private UploadView upload;
    private List<ContentChange> changes;
    private ReachView concerned;
    private String reason;
    private String effectiveOn;

    @PostConstruct
    void today() {
        effectiveOn = clock.today().toString();
    }

    public UploadView getUpload() {
        if (upload == null) {
            String id = Faces.getRequestParameter("upload");
            if (id == null || !id.matches("\\d{1,18}")) {
                throw new NotFound("upload " + id);
            }
            upload = authoring.upload(Long.parseLong(id));
        }
        return upload;
    }

    /** The version in force; null for a new module. */
    public String getInForce() {
        return authoring.inForce(getUpload().slug());
    }

    /** The versions that were published for a later day: together with this one they decide which is in force when. */
    public List<PublishedVersion> getToCome() {
        return authoring.toCome(getUpload().slug());
    }

    public List<ContentChange> getChanges() {
        if (changes == null) {
            changes = authoring.changes(getUpload().id());
        }
        return changes;
    }

    public ReachView getReach() {
        if (concerned == null) {
            concerned = reach.of(getUpload().slug());
        }
        return concerned;
    }

    public String publish() {
        long id = getUpload().id();
        return attempt(() -> authoring.publish(id, reason, day()), "catalogue.upload.published");
    }

    public String discard() {
        long id = getUpload().id();
        return attempt(() -> authoring.discard(id), "catalogue.upload.discarded");
    }

    private LocalDate day() {
        try {
            return effectiveOn == null ? null : LocalDate.parse(effectiveOn.strip());
        } catch (DateTimeParseException e) {
            throw new Rejected("catalogue.upload.dayUnreadable");
        }
    }

    private String attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (Rejected refusal) {
            upload = null;
            faults.add(field(refusal.key()), refusal);
            return null;
        }
        faults.noticeAfterRedirect(done, upload.slug(), upload.version());
        return "/author/modules?faces-redirect=true";
    }

    private static String field(String key) {
        return switch (key) {
            case "catalogue.upload.reasonMissing" -> "reason";
            case "catalogue.upload.dayPast", "catalogue.upload.dayTooFar", "catalogue.upload.dayUnreadable" ->
                "effective";
            default -> null;
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
