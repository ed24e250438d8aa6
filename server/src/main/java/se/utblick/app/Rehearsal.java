package se.utblick.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Goes through the house once as a visitor would, so that Java can note which classes a start needs and have them ready
 * the next time. Run when the application is packaged, on a data folder that is thrown away.
 */
final class Rehearsal {

    private static final Pattern DOOR = Pattern.compile(
            "action=\"(/sign-in/example/[^\"]+)\">\\s*<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("<li><a href=\"(/[^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI house;

    Rehearsal(int port) {
        this.house = URI.create("http://127.0.0.1:" + port);
    }

    void run() throws IOException, InterruptedException {
        var door = DOOR.matcher(open("/sign-in"));
        if (!door.find()) {
            throw new IllegalStateException("The example's door is shut, so there is nothing to rehearse");
        }
        var first = enter(door.group(1), door.group(2));
        for (var place : places(first)) {
            open(place);
        }
    }

    private String open(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(house.resolve(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private String enter(String action, String token) throws IOException, InterruptedException {
        var form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(house.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static List<String> places(String page) {
        return PLACE.matcher(page)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }
}
