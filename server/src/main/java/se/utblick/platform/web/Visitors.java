package se.utblick.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is behind a request; {@code organisation} answers. */
public interface Visitors {

    Optional<Visitor> behind(HttpServletRequest request);
}
