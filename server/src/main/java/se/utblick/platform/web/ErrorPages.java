package se.utblick.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;

/** Turns the three kinds of no, and what is nobody's fault, into pages that say what to do. */
@ControllerAdvice
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    // PostgreSQL's word for a full disk (its appendix of error codes).
    private static final String DISK_FULL = "53100";

    private final Pages pages;
    private final Frames frames;

    ErrorPages(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @ExceptionHandler(Refused.class)
    View refused(Refused no, HttpServletRequest request) {
        var status =
                no.sentence().key().startsWith("organisation.refused.") ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
        return pages.show(frames.around(request), RefusedPage.of(no)).with(status);
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    View notFound(HttpServletRequest request) {
        return error(request, HttpStatus.NOT_FOUND, "platform.error.not-found");
    }

    @ExceptionHandler(Stale.class)
    View stale(HttpServletRequest request) {
        return error(request, HttpStatus.CONFLICT, "platform.error.stale");
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    View noDatabase(Exception cause, HttpServletRequest request) {
        return isOutOfSpace(cause)
                ? incident(cause, request, HttpStatus.INSUFFICIENT_STORAGE, "platform.error.disk-full")
                : incident(cause, request, HttpStatus.SERVICE_UNAVAILABLE, "platform.error.database-away");
    }

    /** Not ours to answer: the door is shown to whoever has to come in by it. */
    @ExceptionHandler(AuthenticationException.class)
    void notSignedIn(AuthenticationException nobody) {
        throw nobody;
    }

    @ExceptionHandler(Exception.class)
    View anythingElse(Exception cause, HttpServletRequest request) {
        if (cause instanceof ErrorResponse answer) {
            return answered(answer, request);
        }
        return isOutOfSpace(cause)
                ? incident(cause, request, HttpStatus.INSUFFICIENT_STORAGE, "platform.error.disk-full")
                : incident(cause, request, HttpStatus.INTERNAL_SERVER_ERROR, "platform.error.ours");
    }

    /** Spring's own answers: an address that is not there, a method that is not taken, a field that is not sent. */
    private View answered(ErrorResponse answer, HttpServletRequest request) {
        var status = HttpStatus.valueOf(answer.getStatusCode().value());
        return switch (status) {
            case NOT_FOUND -> notFound(request);
            case CONTENT_TOO_LARGE -> error(request, status, "platform.error.too-large");
            default -> error(request, status, "platform.error.not-understood");
        };
    }

    View error(HttpServletRequest request, HttpStatus status, String key) {
        return pages.show(frames.around(request), new ErrorPage(key, Optional.empty()))
                .with(status);
    }

    View incident(Throwable cause, HttpServletRequest request, HttpStatus status, String key) {
        var number = newIncidentNumber();
        LOG.error("Incident {} at {} {}", number, request.getMethod(), request.getRequestURI(), cause);
        return pages.show(frames.around(request), new ErrorPage(key, Optional.of(number)))
                .with(status);
    }

    /** Short enough to read out on the phone. */
    private static String newIncidentNumber() {
        var bytes = new byte[4];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private static boolean isOutOfSpace(Throwable cause) {
        return causes(cause).stream()
                .anyMatch(link -> link instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
    }

    private static List<Throwable> causes(Throwable cause) {
        return java.util.stream.Stream.<Throwable>iterate(cause, t -> t != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
