package org.withoutfear.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.withoutfear.shared.NotFound;

/**
 * What a page does when something fails that is not the page's fault: a page that expired is shown again with one sentence, what is
 * not there is "not found", what is not allowed is "not allowed". Everything else goes on to the error page.
 */
public class PageExceptions extends ExceptionHandlerWrapper {

    /** Makes the handler; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageExceptions(getWrapped().getExceptionHandler());
        }
    }

    PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (answered(queued.next().getContext())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(ExceptionQueuedEventContext queued) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Throwable thrown = queued.getException();
        try {
            if (bearsState(faces) && (caused(thrown, ViewExpiredException.class) || isUnknownState(queued))) {
                showAgain(faces.getExternalContext());
            } else if (caused(thrown, NotFound.class)) {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            } else if (caused(thrown, EJBAccessException.class)) {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            } else {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    /** Whether a state of the page came along, without which none can be expired. */
    private static boolean bearsState(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM);
    }

    /** What was sent as the state of the page was never given out by it; Faces says so without a cause, and without a type of its own. */
    private static boolean isUnknownState(ExceptionQueuedEventContext queued) {
        Throwable thrown = queued.getException();
        return queued.getPhaseId() == PhaseId.RESTORE_VIEW
                && thrown instanceof FacesException
                && thrown.getCause() == null;
    }

    private static void showAgain(ExternalContext external) throws IOException {
        CDI.current().select(Faults.class).get().noticeAfterRedirect("shared.expired");
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        // An address that bears a state would lead to itself without end
        external.redirect(
                request.getMethod().equals("POST")
                        ? CDI.current().select(Site.class).get().getHere()
                        : request.getRequestURI());
    }

    private static boolean caused(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
