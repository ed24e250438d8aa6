package se.utblick.platform;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find this house on the web, for links that are read elsewhere; only the operator knows it. */
@Component
public class HouseAddress {

    private final String address;

    public HouseAddress(@Value("${utblick.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (!this.address.isEmpty() && !this.address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException("UTBLICK_ADDRESS is no web address: " + address);
        }
    }

    public Optional<String> known() {
        return Optional.of(address).filter(one -> !one.isEmpty());
    }
}
