package se.utblick.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.SignedIn;
import se.utblick.platform.web.Visitor;
import se.utblick.platform.web.Visitors;

/** Knows who is behind a request: a handler asks for the {@link Actor} as an argument. */
@Component
public class Actors implements HandlerMethodArgumentResolver, Visitors {

    private static final String KNOWN = Actors.class.getName();

    private final People people;

    Actors(People people) {
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(this::actor)
                // Somebody can be taken out while signed in: with the example, by a tool that runs beside the server.
                .orElseThrow(() -> new InsufficientAuthenticationException("There is nobody behind this session"));
    }

    @Override
    public Optional<Visitor> behind(HttpServletRequest request) {
        return actor(request).map(Actors::visitor);
    }

    /** Asked several times for one request and looked up once. */
    private Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Actor known) {
            return Optional.of(known);
        }
        var actor = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .flatMap(signedIn -> people.person(((SignedIn) signedIn).id()))
                .map(person -> person.actor());
        actor.ifPresent(known -> request.setAttribute(KNOWN, known));
        return actor;
    }

    private static Visitor visitor(Actor actor) {
        return new Visitor(
                Integer.toHexString(actor.person().hashCode()),
                actor.name(),
                "organisation.Role." + actor.mainRole().name(),
                actor.permissions().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }
}
