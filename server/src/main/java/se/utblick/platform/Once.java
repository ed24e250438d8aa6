package se.utblick.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What has been read for a page is not read again for the same page, by whichever module. Only while a page is being shown:
 * whoever changes things reads them as they are.
 */
@Component
public class Once {

    private static final String READ = Once.class.getName();

    /**
     * What the reading gives, or gave a moment ago.
     *
     * @param what the name of the reading, and everything that its answer depends on; never who asks left out
     */
    public <T> T read(List<?> what, Supplier<T> reading) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getMethod().equals("GET")
                ? remembered(request, what, reading)
                : reading.get();
    }

    @SuppressWarnings("unchecked")
    private static <T> T remembered(ServletRequestAttributes request, List<?> what, Supplier<T> reading) {
        var read = (Map<List<?>, Object>) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        if (read == null) {
            read = new HashMap<>();
            request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
        }
        // Not computeIfAbsent: one reading may ask for another.
        var known = read.get(what);
        if (known == null) {
            known = reading.get();
            read.put(List.copyOf(what), known);
        }
        return (T) known;
    }
}
