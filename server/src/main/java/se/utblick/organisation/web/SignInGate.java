package se.utblick.organisation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.utblick.organisation.SignInAttempts;
import se.utblick.organisation.SignInPaths;

/** Stands before the password: turns away whoever has guessed too often, and keeps the count. */
@Component
class SignInGate extends OncePerRequestFilter implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignInAttempts attempts;
    private final SavedRequestAwareAuthenticationSuccessHandler onwards =
            new SavedRequestAwareAuthenticationSuccessHandler();

    SignInGate(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(SignInPaths.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (attempts.mustWait(email(request))) {
            response.sendRedirect(SignInPaths.SIGN_IN + "?wait=true");
        } else {
            next.doFilter(request, response);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        attempts.succeeded(email(request));
        if (KeptForm.in(request).isPresent()) {
            request.getRequestDispatcher(LostSession.RESUME).forward(request, response);
        } else {
            onwards.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException, ServletException {
        attempts.failed(email(request));
        if (KeptForm.in(request).isPresent()) {
            request.getRequestDispatcher(LostSession.LOST).forward(request, response);
        } else {
            response.sendRedirect(SignInPaths.SIGN_IN + "?failed=true");
        }
    }

    private static String email(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("email"), "");
    }
}
