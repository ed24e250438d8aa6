package se.utblick.watch.collect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import se.utblick.platform.Xml;
import se.utblick.watch.Deadline;
import se.utblick.watch.Kind;
import se.utblick.watch.SubjectCode;

/** A notice in XML: in the form that TED had until 2023, or in that of the eForms since. */
final class TenderNotice {

    private final Document notice;

    private TenderNotice(Document notice) {
        this.notice = notice;
    }

    static boolean isOne(String head) {
        return head.contains("<TED_EXPORT")
                || head.contains("urn:oasis:names:specification:ubl:schema:xsd:ContractNotice")
                || head.contains("urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice")
                || head.contains("urn:oasis:names:specification:ubl:schema:xsd:PriorInformationNotice");
    }

    static TenderNotice of(String xml) throws Unreadable {
        try {
            Xml.read(xml);
        } catch (SAXException broken) {
            throw new Unreadable(Fault.NOT_XML);
        }
        return new TenderNotice(Jsoup.parse(xml, "", Parser.xmlParser()));
    }

    String number() {
        var old = notice.select("TED_EXPORT").attr("DOC_ID");
        return old.isEmpty() ? text("efbc|NoticePublicationID") : old;
    }

    Collected collected() throws Unreadable {
        return notice.select("TED_EXPORT").isEmpty() ? eForm() : export();
    }

    private Collected export() throws Unreadable {
        var collected = titled(
                "en",
                title("EN"),
                language(text("LG_ORIG")),
                title(text("LG_ORIG").split(" ")[0]));
        var text = Stream.of("TD_DOCUMENT_TYPE", "NC_CONTRACT_NATURE")
                .map(this::text)
                .filter(one -> !one.isEmpty())
                .map(one -> "- " + one);
        var body = Stream.concat(text, texts("SHORT_DESCR, SHORT_CONTRACT_DESCRIPTION").stream())
                .collect(Collectors.joining("\n\n"));
        return collected
                .alsoTitled("sv", title("SV"))
                .text(body)
                .from(text("AA_NAME").isEmpty() ? text("OFFICIALNAME") : text("AA_NAME"))
                .published(Days.any(text("DATE_PUB")))
                .deadlines(lastDay(
                        text("DATE_RECEIPT_TENDERS"), text("TIME_RECEIPT_TENDERS"), text("DT_DATE_FOR_SUBMISSION")))
                .subjects(notice.select("ORIGINAL_CPV").stream()
                        .filter(cpv -> !cpv.attr("CODE").isBlank())
                        .map(cpv -> new SubjectCode(
                                SubjectCode.Vocabulary.CPV,
                                PlainText.line(cpv.attr("CODE")),
                                PlainText.line(cpv.text())))
                        .toList());
    }

    private static List<Deadline> lastDay(String date, String time, String both) {
        var day = Days.any(date).or(() -> Days.any(both.strip().split(" ")[0]));
        var words = (date.isEmpty() ? both : date + " " + time).strip();
        return day.map(last -> List.of(Deadline.on(Deadline.Type.TENDER, last, words)))
                .orElse(List.of());
    }

    private Collected eForm() throws Unreadable {
        var project = notice.select("cac|ProcurementProject").first();
        var name = project == null ? null : project.select("> cbc|Name").first();
        var written = name == null ? "" : PlainText.line(name.text());
        var language = language(name == null ? "" : name.attr("languageID"));
        var body = project == null ? "" : project.select("> cbc|Description").text();
        return titled(language, written, language, written)
                .text(PlainText.clean(body))
                .from(text("efac|Organization cac|PartyName cbc|Name"))
                .published(Days.iso(text("efbc|PublicationDate")))
                .deadlines(notice.select("cac|TenderSubmissionDeadlinePeriod").stream()
                        .flatMap(period -> hour(
                                PlainText.line(period.select("cbc|EndDate").text()),
                                PlainText.line(period.select("cbc|EndTime").text()))
                                .stream())
                        .toList())
                .subjects(notice.select("cac|MainCommodityClassification cbc|ItemClassificationCode").stream()
                        .map(code -> PlainText.line(code.text()))
                        .filter(code -> !code.isEmpty())
                        .map(code -> new SubjectCode(SubjectCode.Vocabulary.CPV, code, ""))
                        .toList());
    }

    /** 2023-09-12+03:00 and 13:00:00.000+03:00 are one moment, in the buyer's own time. */
    private static Optional<Deadline> hour(String date, String time) {
        var words = (date + " " + time).strip();
        try {
            var moment = OffsetDateTime.parse(date.substring(0, Math.min(10, date.length())) + "T" + time);
            return Optional.of(Deadline.at(Deadline.Type.TENDER, moment.toZonedDateTime(), words));
        } catch (DateTimeException noHour) {
            Optional<LocalDate> day = Days.iso(date);
            return day.map(last -> Deadline.on(Deadline.Type.TENDER, last, words));
        }
    }

    private static Collected titled(String language, String title, String other, String otherTitle) throws Unreadable {
        if (title.isEmpty() && otherTitle.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        return title.isEmpty()
                ? Collected.of(Kind.TENDER, other, otherTitle)
                : Collected.of(Kind.TENDER, language, title);
    }

    private String title(String language) {
        return language.matches("[A-Z]{2}") ? text("ML_TI_DOC[LG=" + language + "] TI_TEXT") : "";
    }

    private String text(String selector) {
        var found = notice.select(selector).first();
        return found == null ? "" : PlainText.line(found.text());
    }

    private List<String> texts(String selector) {
        return notice.select(selector).stream()
                .map(found -> PlainText.line(found.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** EST, FIN or SV as a tag of two letters. */
    static String language(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        if (lower.matches("[a-z]{2}")) {
            return lower;
        }
        return Stream.of(Locale.getISOLanguages())
                .filter(two -> threeLetters(two).equals(lower))
                .findFirst()
                .orElse("und");
    }

    private static String threeLetters(String two) {
        try {
            return Locale.of(two).getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
