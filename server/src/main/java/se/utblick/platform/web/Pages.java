package se.utblick.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Shows pages. The page record names its template: {@code plan.web.ActivityFormPage} is shown by {@code
 * plan/web/activity-form.jte}, which takes it as {@code page} and the frame as {@code frame}.
 */
@Component
public class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public Html show(Frame frame, Record page) {
        return new Html(engine, template(page.getClass()), Map.of("frame", frame, "page", page), HttpStatus.OK);
    }

    /** The form again, with what was typed and what is wrong with it. */
    public Html mend(Frame frame, Record page) {
        return show(frame, page).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same where there is no frame: HTML to be sent by mail, shown by a template that takes the words as {@code t}. */
    public String written(Words t, Record page) {
        var output = new StringOutput();
        engine.render(template(page.getClass()), Map.of("t", t, "page", page), output);
        return output.toString();
    }

    static String template(Class<?> page) {
        var name = page.getSimpleName().replaceFirst("Page$", "");
        var dashed = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return page.getPackageName().replace('.', '/') + "/" + dashed + ".jte";
    }
}
