package se.utblick.platform;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What has been read for a page is not read again for the same page: its parts ask the same faces, and need not know of
 * each other. Only while a page is shown; whoever sends a form reads anew each time, since the form may have changed it.
 */
public final class Once {

    /**
     * The reading, or the one that was made before for the same page.
     *
     * @param key all that the answer depends on, who is asking included: something with equality
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(Record key, Supplier<T> reading) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !page.getRequest().getMethod().equals("GET")) {
            return reading.get();
        }
        var name = key.getClass().getName() + key;
        var known = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Reading<?> before && before.key().equals(key)) {
            return (T) before.answer();
        }
        var answer = reading.get();
        page.setAttribute(name, new Reading<>(key, answer), RequestAttributes.SCOPE_REQUEST);
        return answer;
    }

    private record Reading<T>(Record key, T answer) {}

    private Once() {}
}
