package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.withoutfear.learning.ItemAnalysis;
import org.withoutfear.learning.ItemFlag;
import org.withoutfear.learning.ItemsView;
import org.withoutfear.shared.NotFound;

/** How the questions of a module version fare, for authors. Module and version are in the address. */
@Named
@RequestScoped
public class ItemsPage {

    @Inject
    private ItemAnalysis items;

    private String module = "";
    private String version = "";
    private ItemsView view;

    public void load() {
        try {
            view = items.of(module, version.isBlank() ? null : version);
        } catch (NotFound notFound) {
            Faces.responseSendError(404, null);
        }
    }

    public ItemsView getView() {
        return view;
    }

    public ItemFlag[] getFlags() {
        return ItemFlag.values();
    }

    public int getLeastAnswers() {
        return ItemFlag.LEAST_ANSWERS;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module == null ? "" : module;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version == null ? "" : version;
    }
}
