package org.withoutfear.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Settings;

/** What every page of the site shows: whose it is, where one is, and where one may go. */
@Named("site")
@RequestScoped
public class Site {

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentLanguage language;

    public String getCity() {
        return language.text(settings.cityName());
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public String getHelpPhone() {
        return settings.helpPhone().orElse(null);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isManager() {
        return request.isUserInRole(Role.MANAGER_ROLE);
    }

    public boolean isHr() {
        return request.isUserInRole(Role.HR_ROLE);
    }

    public boolean isAuthor() {
        return request.isUserInRole(Role.AUTHOR_ROLE);
    }

    public boolean isAdministrator() {
        return request.isUserInRole(Role.ADMINISTRATOR_ROLE);
    }

    /** The address of this page with its state, as the browser asked for it. */
    public String getHere() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        Object forwardedQuery = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = forwarded == null ? request.getQueryString() : (String) forwardedQuery;
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }
}
