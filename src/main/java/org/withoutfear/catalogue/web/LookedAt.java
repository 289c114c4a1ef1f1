package org.withoutfear.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.catalogue.Authoring;
import org.withoutfear.catalogue.TrainingModule;

/** The version of a module that an author looks at: an upload that waits, a published version, or the current one. */
@Named
@RequestScoped
public class LookedAt {

    @Inject
    private Authoring authoring;

    @Inject
    private HttpServletRequest request;

    private TrainingModule module;

    /** Whether the address names one. */
    public boolean isOne() {
        return upload() != null || text("module") != null;
    }

    /**
     * The module.
     *
     * @throws org.withoutfear.shared.NotFound when there is none
     */
    public TrainingModule getModule() {
        if (module == null) {
            module = authoring.look(upload(), text("module"), text("version"));
        }
        return module;
    }

    public boolean isUploaded() {
        return upload() != null;
    }

    /** What an address needs to name it again. */
    public String getQuery() {
        return upload() != null
                ? "upload=" + upload()
                : "module=" + getModule().slug()
                        + (text("version") == null
                                ? ""
                                : "&version=" + getModule().version());
    }

    private Long upload() {
        String id = text("upload");
        return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
