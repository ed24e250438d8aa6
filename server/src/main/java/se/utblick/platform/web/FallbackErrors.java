package se.utblick.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What goes wrong outside every handler, in a filter or in the container, gets a page too. */
@Controller
class FallbackErrors implements ErrorController {

    private final ErrorPages errors;

    FallbackErrors(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping("${server.error.path:/error}")
    View error(HttpServletRequest request) {
        var status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::valueOf)
                .orElse(HttpStatus.NOT_FOUND);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause != null || status.is5xxServerError()) {
            return errors.incident(
                    cause == null ? new IllegalStateException("Status " + status) : cause,
                    request,
                    status,
                    "platform.error.ours");
        }
        return errors.error(
                request,
                status,
                status == HttpStatus.NOT_FOUND ? "platform.error.not-found" : "platform.error.not-understood");
    }
}
