package se.utblick.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whoever holds a session. Only the id is kept in it: name, roles and units are read anew at every request, so that a role
 * taken away is gone at once.
 */
public record SignedIn(UUID person, String password) implements UserDetails {

    private static final long serialVersionUID = 1L;

    public PersonId id() {
        return new PersonId(person);
    }

    /** The same without the hash, which a session has no use for. */
    public SignedIn withoutPassword() {
        return new SignedIn(person, "");
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return person.toString();
    }
}
