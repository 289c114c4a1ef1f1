package org.withoutfear.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Reads a number that narrows a list: a page, a unit, a programme. What is no number does not narrow it. */
@FacesConverter("numberOrNothing")
public class NumberOrNothing implements Converter<Number> {

    @Override
    public Number getAsObject(FacesContext faces, UIComponent parameter, String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, Number number) {
        return number == null ? "" : number.toString();
    }
}
