package se.utblick.organisation.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.SignInPaths;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** A session ends in the middle of a form: what was typed waits while its author signs in again. */
@Controller
class LostSession implements AuthenticationEntryPoint {

    static final String LOST = "/sign-in/lost";
    static final String RESUME = "/sign-in/resume";

    private final AuthenticationEntryPoint toTheDoor = new LoginUrlAuthenticationEntryPoint(SignInPaths.SIGN_IN);
    private final SignInPages door;
    private final Pages pages;

    LostSession(SignInPages door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher(LOST).forward(request, response);
        } else {
            toTheDoor.commence(request, response, notSignedIn);
        }
    }

    /** The door, with what was typed carried along. */
    @RequestMapping(LOST)
    View lost(Frame frame, HttpServletRequest request) {
        var kept = KeptForm.in(request).or(() -> address(request).map(to -> KeptForm.of(request, to)));
        return pages.show(frame, door.page(request, Optional.of(SignInPage.Message.LOST_SESSION), kept))
                .with(HttpStatus.UNAUTHORIZED);
    }

    /** Signed in again: here is what you wrote, send it when you are ready. */
    @RequestMapping(RESUME)
    View resume(Frame frame, HttpServletRequest request) {
        return KeptForm.in(request)
                .map(kept -> (View) pages.show(frame, new ResumePage(kept)))
                .orElseGet(() -> Redirect.to("/"));
    }

    /** Where the form was going; nothing when somebody has written this page's own address. */
    private static Optional<String> address(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }
}
