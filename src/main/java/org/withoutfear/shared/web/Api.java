package org.withoutfear.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The addresses that take what a page sends. Pages read; these change. */
@ApplicationPath("/api")
public class Api extends Application {}
