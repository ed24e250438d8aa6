package se.utblick.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.utblick.kernel.Language;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleContent;

/** Puts the frame round the page of a request; a handler asks for it as an argument. */
@Component
public class Frames implements HandlerMethodArgumentResolver {

    /** The reader's choice of language, kept in the browser for a year. */
    public static final String LANGUAGE_COOKIE = "lang";

    // Only a sentence that a module has written for this purpose can be shown by way of an address.
    private static final Pattern SAID = Pattern.compile("[a-z]+\\.said\\.[a-z-]+");

    private final Messages messages;
    private final Visitors visitors;
    private final List<Nav> menu;
    private final ExampleContent example;
    private final InstantSource clock;

    Frames(Messages messages, Visitors visitors, List<Nav> menu, ExampleContent example, InstantSource clock) {
        this.messages = messages;
        this.visitors = visitors;
        this.menu = menu.stream().sorted(Comparator.comparingInt(Nav::order)).toList();
        this.example = example;
        this.clock = clock;
    }

    public Frame around(HttpServletRequest request) {
        var words = messages.in(language(request));
        var visitor = visitors.behind(request);
        return new Frame(
                words,
                request.getRequestURI(),
                visitor,
                visitor.map(this::menuOf).orElse(List.of()),
                csrf(request).map(CsrfToken::getParameterName).orElse("_csrf"),
                csrf(request).map(CsrfToken::getToken).orElse(""),
                example.isLoaded(),
                LocalDate.ofInstant(clock.instant(), Calendar.ZONE),
                said(request, words));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("A page is only shown over HTTP");
        }
        return around(servlet);
    }

    static Language language(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .map(Language::of)
                .findFirst()
                .orElse(Language.SV);
    }

    private List<Nav> menuOf(Visitor visitor) {
        return menu.stream()
                .filter(place -> visitor.may(place.permission()))
                .map(place -> place.openTo(visitor))
                .toList();
    }

    private static Optional<CsrfToken> csrf(HttpServletRequest request) {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private static Optional<String> said(HttpServletRequest request, Words words) {
        return Optional.ofNullable(request.getParameter("said"))
                .filter(key -> SAID.matcher(key).matches())
                .filter(words::has)
                .map(words::get);
    }
}
