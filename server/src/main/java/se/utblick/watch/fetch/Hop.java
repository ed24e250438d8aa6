package se.utblick.watch.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.Contents.NotHad;
import se.utblick.watch.fetch.Fetched.Choices;
import se.utblick.watch.fetch.Fetched.Failed;
import se.utblick.watch.fetch.Fetched.Fresh;
import se.utblick.watch.fetch.Fetched.NotNow;
import se.utblick.watch.fetch.Fetched.Nothing;
import se.utblick.watch.fetch.Fetched.Unchanged;
import se.utblick.watch.fetch.Fetched.Why;

/**
 * One request, to one machine whose address has been checked.
 *
 * @param machines the checked addresses: the connection goes to one of these, and the name is not looked up again
 */
record Hop(Request request, WebAddress address, List<InetAddress> machines, Validators validators, Settings settings) {

    /** Either an answer, or another address that the server sends us on to. */
    sealed interface Met {
        record Answer(Fetched fetched) implements Met {}

        record SentOn(String location) implements Met {}
    }

    private static final Set<Integer> SENT_ON = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int OK = 200;
    private static final int SEVERAL = 300;
    private static final int NOT_MODIFIED = 304;
    // Sent on by any other answer, what we said would be lost on the way, and with it what we asked for.
    private static final Set<Integer> SENT_ON_WITH_WHAT_WAS_SAID = Set.of(307, 308);
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 2_000;
    private static final int MOST_CHOICES = 50;

    Met go(Instant now) throws IOException {
        var asked = new HttpUriRequestBase(request.body().isPresent() ? "POST" : "GET", address.uri());
        request.body().map(Body::entity).ifPresent(asked::setEntity);
        asked.setHeader(HttpHeaders.USER_AGENT, settings.userAgent());
        asked.setHeader(HttpHeaders.ACCEPT, request.wanted().accept());
        if (!request.languages().isEmpty()) {
            asked.setHeader(HttpHeaders.ACCEPT_LANGUAGE, request.languages());
        }
        asked.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (!validators.etag().isEmpty()) {
            asked.setHeader(HttpHeaders.IF_NONE_MATCH, validators.etag());
        }
        if (!validators.lastModified().isEmpty()) {
            asked.setHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        }
        var found = new AtomicReference<@Nullable Met>();
        try (var client = client()) {
            client.execute(asked, answer -> {
                found.set(met(answer, now));
                // What is left of the answer is nobody's: reading on to its end could take for ever.
                asked.abort();
                return null;
            });
        } catch (IOException afterwards) {
            if (found.get() == null) {
                throw afterwards;
            }
        }
        return Objects.requireNonNull(found.get());
    }

    private CloseableHttpClient client() {
        var patience = Timeout.of(settings.time(request));
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked(machines))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private Met met(ClassicHttpResponse answer, Instant now) throws IOException {
        int status = answer.getCode();
        if (request.nothing().contains(status)) {
            return new Met.Answer(new Nothing());
        }
        if (SENT_ON.contains(status)) {
            if (request.body().isPresent() && !SENT_ON_WITH_WHAT_WAS_SAID.contains(status)) {
                return failed(Why.STATUS, String.valueOf(status));
            }
            return header(answer, HttpHeaders.LOCATION)
                    .<Met>map(Met.SentOn::new)
                    .orElse(failed(Why.STATUS, String.valueOf(status)));
        }
        if (status == SEVERAL) {
            return choices(answer);
        }
        if (status == NOT_MODIFIED) {
            return new Met.Answer(new Unchanged());
        }
        if (BUSY.contains(status)) {
            return header(answer, HttpHeaders.RETRY_AFTER)
                    .flatMap(said -> RetryAfter.of(said, now))
                    .<Met>map(until -> new Met.Answer(new NotNow(until)))
                    .orElse(failed(Why.BUSY, String.valueOf(status)));
        }
        return status == OK ? body(answer) : failed(Why.STATUS, String.valueOf(status));
    }

    private Met body(ClassicHttpResponse answer) throws IOException {
        try {
            var bytes = contents(answer);
            var wrong = request.wanted().wrongWith(beginning(bytes));
            return wrong.isPresent()
                    ? failed(wrong.get(), "")
                    : new Met.Answer(new Fresh(
                            Raw.of(bytes),
                            address.uri(),
                            new Validators(
                                    address.uri().toString(),
                                    header(answer, HttpHeaders.ETAG).orElse(""),
                                    header(answer, HttpHeaders.LAST_MODIFIED).orElse("")),
                            header(answer, HttpHeaders.CONTENT_TYPE).flatMap(Hop::charset)));
        } catch (NotHad not) {
            return failed(not.why(), not.detail());
        }
    }

    /** The same thing lies at several addresses, of which the server names those it knows. */
    private Met choices(ClassicHttpResponse answer) throws IOException {
        try {
            var page = Jsoup.parse(
                    new String(contents(answer), StandardCharsets.UTF_8),
                    address.uri().toString());
            var addresses = page.select("a[href]").stream()
                    .map(link -> link.absUrl("href"))
                    .filter(link -> !link.isEmpty())
                    .distinct()
                    .limit(MOST_CHOICES)
                    .toList();
            return addresses.isEmpty()
                    ? failed(Why.STATUS, String.valueOf(SEVERAL))
                    : new Met.Answer(new Choices(addresses));
        } catch (NotHad not) {
            return failed(Why.STATUS, String.valueOf(SEVERAL));
        }
    }

    private byte[] contents(ClassicHttpResponse answer) throws IOException, NotHad {
        var entity = answer.getEntity();
        var bytes = entity == null
                ? new byte[0]
                : Contents.of(
                        entity,
                        header(answer, HttpHeaders.CONTENT_ENCODING)
                                .map(said -> said.strip().toLowerCase(Locale.ROOT))
                                .orElse(""),
                        settings.most());
        if (bytes.length == 0) {
            throw new NotHad(Why.EMPTY, "");
        }
        return bytes;
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
    }

    private static Optional<String> charset(String type) {
        return CHARSET.matcher(type).results().map(match -> match.group(1)).findFirst();
    }

    private static Optional<String> header(ClassicHttpResponse answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
    }

    private static Met failed(Why why, String detail) {
        return new Met.Answer(new Failed(why, detail));
    }

    /** Knows the addresses that were checked, and no others. */
    private record Checked(List<InetAddress> machines) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return machines.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
