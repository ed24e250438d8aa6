package se.utblick.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.utblick.platform.ExampleContent;

/**
 * Whether the example's people may be entered as by one click: only while example content is loaded, only when the server
 * listens on this machine alone, and never for a request that somebody has passed on from elsewhere.
 */
@Component
class ExampleDoor {

    private final ExampleContent example;
    private final boolean loopbackOnly;

    ExampleDoor(ExampleContent example, @Value("${server.address:}") String address) {
        this.example = example;
        this.loopbackOnly = isLoopback(address);
    }

    boolean isOpen(HttpServletRequest request) {
        return loopbackOnly && example.isLoaded() && !passedOn(request) && isLoopback(request.getServerName());
    }

    private static boolean passedOn(HttpServletRequest request) {
        return request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    }

    private static boolean isLoopback(String address) {
        return address.matches("127(\\.\\d{1,3}){3}|\\[?::1]?|localhost");
    }
}
