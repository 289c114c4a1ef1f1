package org.withoutfear.people.web;

import jakarta.faces.context.FacesContext;

/** What the request's address or form names. */
final class Requested {

    private Requested() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The id under the name, or null when there is none or it is no number. */
    static Long id(String name) {
        String text = text(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
