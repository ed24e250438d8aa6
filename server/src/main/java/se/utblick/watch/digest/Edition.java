package se.utblick.watch.digest;

import java.time.LocalDate;

/**
 * One person's digest for one period, on its way to be put in words.
 *
 * @param house where the house is on the web, for the links
 * @param link what proves, in an address, that whoever comes with it has the letter
 */
public record Edition(
        Subscription subscription,
        String email,
        LocalDate period,
        LocalDate today,
        Digest digest,
        String house,
        String link) {}
