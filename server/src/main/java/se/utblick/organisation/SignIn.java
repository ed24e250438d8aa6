package se.utblick.organisation;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds whoever signs in by their e-mail address. */
@Component
class SignIn implements UserDetailsService {

    private final People people;

    SignIn(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return people.credentials(email)
                .filter(found -> !found.passwordHash().isEmpty())
                .map(found -> new SignedIn(found.person().value(), found.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this address"));
    }
}
