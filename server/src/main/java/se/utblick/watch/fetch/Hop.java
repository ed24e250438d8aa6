package se.utblick.watch.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.fetch.Fetched.Failed;
import se.utblick.watch.fetch.Fetched.Fresh;
import se.utblick.watch.fetch.Fetched.NotNow;
import se.utblick.watch.fetch.Fetched.Unchanged;
import se.utblick.watch.fetch.Fetched.Why;

/**
 * One request, to one machine whose address has been checked.
 *
 * @param machines the checked addresses: the connection goes to one of these, and the name is not looked up again
 */
record Hop(
        WebAddress address, List<InetAddress> machines, Validators validators, boolean noWebPage, Settings settings) {

    /** Either an answer, or another address that the server sends us on to. */
    sealed interface Met {
        record Answer(Fetched fetched) implements Met {}

        record SentOn(String location) implements Met {}
    }

    private static final Set<Integer> SENT_ON = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "^\\ufeff?(?:\\s|<!--(?s:.*?)-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 2_000;

    Met go(Instant now) throws IOException {
        var get = new HttpGet(address.uri());
        get.setHeader(HttpHeaders.USER_AGENT, settings.userAgent());
        get.setHeader(
                HttpHeaders.ACCEPT, "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5");
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (!validators.etag().isEmpty()) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, validators.etag());
        }
        if (!validators.lastModified().isEmpty()) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, validators.lastModified());
        }
        try (var client = client()) {
            return client.execute(get, answer -> {
                var met = met(answer, now);
                // What is left of the answer is nobody's: reading on to its end could take for ever.
                get.abort();
                return met;
            });
        }
    }

    private CloseableHttpClient client() {
        var patience = Timeout.of(settings.time());
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
        if (SENT_ON.contains(status)) {
            return header(answer, HttpHeaders.LOCATION)
                    .<Met>map(Met.SentOn::new)
                    .orElse(failed(Why.STATUS, String.valueOf(status)));
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
        var entity = answer.getEntity();
        if (entity == null) {
            return failed(Why.EMPTY, "");
        }
        var packing = header(answer, HttpHeaders.CONTENT_ENCODING)
                .map(said -> said.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (entity.getContentLength() > settings.most()) {
            return failed(Why.TOO_LARGE, "");
        }
        byte[] bytes;
        try {
            var content = new AtMost(entity.getContent(), settings.most());
            switch (packing) {
                case "", "identity" -> bytes = all(content);
                case "gzip", "x-gzip" -> bytes = all(new GZIPInputStream(content));
                default -> {
                    return failed(Why.STRANGE_ENCODING, packing.replaceAll("[^a-z0-9, -]", "?"));
                }
            }
        } catch (AtMost.Passed tooMuch) {
            return failed(Why.TOO_LARGE, "");
        } catch (ZipException | java.io.EOFException damaged) {
            return failed(Why.DAMAGED, "");
        }
        if (bytes.length == 0) {
            return failed(Why.EMPTY, "");
        }
        if (noWebPage && isWebPage(bytes)) {
            return failed(Why.WEB_PAGE, "");
        }
        return new Met.Answer(new Fresh(
                Raw.of(bytes),
                address.uri(),
                new Validators(
                        address.uri().toString(),
                        header(answer, HttpHeaders.ETAG).orElse(""),
                        header(answer, HttpHeaders.LAST_MODIFIED).orElse("")),
                header(answer, HttpHeaders.CONTENT_TYPE).flatMap(Hop::charset)));
    }

    private byte[] all(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            bytes.write(piece, 0, count);
            if (bytes.size() > settings.most()) {
                throw new AtMost.Passed();
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isWebPage(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
        return PAGE.matcher(beginning).lookingAt();
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

    /** Also what is packed is bounded, since a packed nothing can go on for ever. */
    private static final class AtMost extends FilterInputStream {

        private int left;

        static final class Passed extends IOException {
            private static final long serialVersionUID = 1L;
        }

        AtMost(InputStream in, int most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            take(Math.max(count, 0));
            return count;
        }

        private void take(int count) throws Passed {
            left -= count;
            if (left < 0) {
                throw new Passed();
            }
        }
    }
}
