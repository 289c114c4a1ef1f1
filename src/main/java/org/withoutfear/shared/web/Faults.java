package org.withoutfear.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.withoutfear.shared.Rejected;

/** What was wrong with what a person sent, and what went well, as the page says it: once in a summary, once at each field. */
@Named("faults")
@RequestScoped
public class Faults {

    /** One sentence; {@code field} is the client id of the input it is about, or null. */
    public record Line(String field, String text) implements Serializable {}

    /** In the session, not in the flash of Faces: that one sets a cookie after the page, and a long page is on its way by then. */
    private static final String NOTICE = Faults.class.getName() + ".notice";

    @Inject
    private CurrentLanguage language;

    private String notice;

    /** Adds a fault about a field (its client id; null for the whole page). */
    public void add(String field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = language.say(key, values);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    public void add(String field, Rejected rejected) {
        add(field, rejected.key(), rejected.values().toArray());
    }

    /** Says after the next redirect that something was done. */
    public void noticeAfterRedirect(String key, Object... values) {
        session().put(NOTICE, language.say(key, values));
    }

    /** What is to be said on this page, and on no later one; null when there is nothing. */
    public String getNotice() {
        if (notice == null && FacesContext.getCurrentInstance() != null) {
            notice = (String) session().remove(NOTICE);
        }
        return notice;
    }

    public List<Line> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> lines.add(new Line(field, message.getSummary())));
        }
        return lines;
    }

    /** The first fault of the field with this client id, or null. */
    public String of(String field) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
