package se.utblick;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies and runs no scripts: opens pages and sends forms over real HTTP. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String house;
    private String token = "";

    public HttpVisitor(int port) {
        this.house = "http://127.0.0.1:" + port;
    }

    /** Opens a page, following redirects as a browser does. */
    public HttpResponse<String> open(String address) {
        return followed(send(HttpRequest.newBuilder(URI.create(house + address)).GET()));
    }

    /** Opens a page and stops at the first answer. */
    public HttpResponse<String> ask(String address) {
        return send(HttpRequest.newBuilder(URI.create(house + address)).GET());
    }

    /**
     * Sends a form, with the token of the page last opened.
     *
     * @param fields name, value, name, value; a name may come several times
     */
    public HttpResponse<String> send(String address, String... fields) {
        return followed(post(address, fields));
    }

    /** The same, and stops at the first answer. */
    public HttpResponse<String> post(String address, String... fields) {
        var pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(house + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    public HttpVisitor signIn(String email, String password) {
        open("/sign-in");
        send("/sign-in", "email", email, "password", password);
        return this;
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        var next = answer;
        for (int hops = 0; hops < 5 && next.statusCode() / 100 == 3; hops++) {
            var to = URI.create(house)
                    .resolve(next.headers().firstValue("Location").orElseThrow());
            next = send(HttpRequest.newBuilder(to).GET());
        }
        return next;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException failed) {
            throw new AssertionError("No answer from " + house, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
