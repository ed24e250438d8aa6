package se.utblick.watch.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** What is said to a source that is told what we want instead of having it in its address. */
public sealed interface Body {

    HttpEntity entity();

    record Json(String text) implements Body {
        @Override
        public HttpEntity entity() {
            return new StringEntity(text, ContentType.APPLICATION_JSON);
        }
    }

    /** As a form on a page sends its fields. */
    record Form(Map<String, String> fields) implements Body {
        public Form {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public HttpEntity entity() {
            return new UrlEncodedFormEntity(
                    fields.entrySet().stream()
                            .map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                            .toList(),
                    StandardCharsets.UTF_8);
        }
    }

    /** Parts that are each a file in JSON. */
    record Files(Map<String, String> parts) implements Body {
        public Files {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        @Override
        public HttpEntity entity() {
            var all = MultipartEntityBuilder.create().setContentType(ContentType.create("multipart/form-data"));
            parts.forEach((name, text) -> all.addBinaryBody(
                    name, text.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON, name + ".json"));
            return all.build();
        }
    }
}
