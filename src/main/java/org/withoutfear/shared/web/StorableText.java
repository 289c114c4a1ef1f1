package org.withoutfear.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the character of number zero out of everything that is sent: nobody types it, and a database may not be able to keep it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class StorableText implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Storable((HttpServletRequest) request), response);
    }

    /** The text without that character. For whoever is given the request itself, before this filter. */
    public static String storable(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private static final class Storable extends HttpServletRequestWrapper {

        Storable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return storable(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values).map(StorableText::storable).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> values = new LinkedHashMap<>();
            super.getParameterMap().keySet().forEach(name -> values.put(name, getParameterValues(name)));
            return values;
        }
    }
}
