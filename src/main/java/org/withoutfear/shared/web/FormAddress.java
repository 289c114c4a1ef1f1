package org.withoutfear.shared.web;

import jakarta.el.ExpressionFactory;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Sends every form to the address of its page as it stands, with what is chosen on it. After a fault the page is then still at its
 * address: the language can be changed, and it can be kept or sent on.
 */
public class FormAddress implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        ExpressionFactory expressions = faces.getApplication().getExpressionFactory();
        ((HtmlForm) event.getSource())
                .getPassThroughAttributes()
                .put("action", expressions.createValueExpression(faces.getELContext(), "#{site.here}", String.class));
    }
}
