package se.utblick.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Language;

/** The reader chooses a language. */
@Controller
class LanguagePages {

    static final String LANGUAGE = "/language";

    @PostMapping(LANGUAGE)
    View choose(
            @RequestParam(defaultValue = "sv") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(Frames.LANGUAGE_COOKIE, Language.of(to).tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Redirect.to(ours(back));
    }

    /** Only an address of our own: "//elsewhere" and "/\elsewhere" lead out of the house. */
    private static String ours(String address) {
        return address.matches("/(?![/\\\\])[^\\r\\n]*") ? address : "/";
    }
}
