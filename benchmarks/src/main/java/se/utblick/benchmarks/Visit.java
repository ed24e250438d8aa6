package se.utblick.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who has entered the house as the example's strategist. */
final class Visit {

    /** The places that people go to. */
    static final List<String> PLACES = List.of(
            "/",
            "/goals",
            "/goals/A1",
            "/documents",
            "/plans",
            "/activities",
            "/findings",
            "/watch",
            "/decisions",
            "/year",
            "/followup");

    private static final Pattern DOOR = Pattern.compile(
            "action=\"(/sign-in/example/[^\"]+)\">\\s*<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI house;

    private Visit(int port) {
        this.house = URI.create("http://127.0.0.1:" + port);
    }

    static Visit asStrategist(int port) throws IOException, InterruptedException {
        var visit = new Visit(port);
        var door = DOOR.matcher(visit.open("/sign-in").body());
        if (!door.find()) {
            throw new IllegalStateException("The example's door is shut");
        }
        var request = HttpRequest.newBuilder(visit.house.resolve(door.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + URLEncoder.encode(door.group(2), StandardCharsets.UTF_8)))
                .build();
        visit.client.send(request, BodyHandlers.discarding());
        return visit;
    }

    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(house.resolve(address)).build(), BodyHandlers.ofString());
    }

    void everyPlace() throws IOException, InterruptedException {
        for (var place : PLACES) {
            open(place);
        }
    }
}
