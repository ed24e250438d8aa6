package se.utblick.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where the browser goes after a form has been taken care of. */
public final class Redirect {

    public static RedirectView to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /**
     * The same, and the page says what was done.
     *
     * @param said the key of the sentence, {@code <module>.said.<what>}
     */
    public static RedirectView to(String address, String said) {
        var query = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        var joint = address.contains("?") ? "&" : "?";
        return to(address.substring(0, query) + joint + "said=" + said + address.substring(query));
    }

    private Redirect() {}
}
