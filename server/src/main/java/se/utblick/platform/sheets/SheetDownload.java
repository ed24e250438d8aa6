package se.utblick.platform.sheets;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that makes a browser save a sheet under its own name. */
public final class SheetDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static ResponseEntity<byte[]> csv(Sheet sheet) {
        return file(sheet.name() + ".csv", CSV, sheet.csv());
    }

    public static ResponseEntity<byte[]> xlsx(Sheet sheet) {
        return file(sheet.name() + ".xlsx", XLSX, sheet.xlsx());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private SheetDownload() {}
}
