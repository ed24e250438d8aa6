package se.utblick.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page ready to be written: its template, what it shows, and the status it is sent with. */
public final class Html implements View {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final String template;
    private final Map<String, Object> parameters;
    private final HttpStatus status;

    Html(TemplateEngine engine, String template, Map<String, Object> parameters, HttpStatus status) {
        this.engine = engine;
        this.template = template;
        this.parameters = Map.copyOf(parameters);
        this.status = status;
    }

    /** The same page with another status, such as 422 for a form that must be mended. */
    public Html with(HttpStatus other) {
        return new Html(engine, template, parameters, other);
    }

    // Without a content type Spring silently drops a view it did not resolve itself.
    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Written to memory first: a template that fails half-way must not send half a page.
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
