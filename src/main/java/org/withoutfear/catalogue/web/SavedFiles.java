package org.withoutfear.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import org.withoutfear.catalogue.Catalogue;

/** In development, a file that is saved shows at the next request: each request begins with a look at the folder. */
@WebListener
public class SavedFiles implements ServletRequestListener {

    @Inject
    private Catalogue catalogue;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        catalogue.lookAgain();
    }
}
