package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

/** Small recordings of our own writing in the shape of the real ones, and what comes out of such a file. */
final class FormatSamples {

    static final String EU_DOCUMENT = """
            {"dokumentstatus":{"dokument":{"dok_id":"HX99001","rm":"2031","typ":"eu-dokument","subtyp":"COM",
              "doktyp":"eu-dokument","typrubrik":"EU-dokument COM(2031) 9001","organ":"Europeiska kommissionen",
              "nummer":"9001","datum":"2031-05-28 00:00:00","titel":"Förslag om fonden ","subtitel":"None",
              "dokument_url_html":"http://data.riksdagen.se/dokument/HX99001",
              "html":"<style>p{}</style><p>Texten om SOU 2030:1</p>"},
             "dokaktivitet":{"aktivitet":[{"kod":"INL","namn":"Inlämning","datum":"2031-05-28 10:30:59"},
              {"kod":"TFR","namn":"Tidsfrist","datum":"2031-07-30 00:00:00"}]},
             "dokuppgift":{"uppgift":[{"kod":"DossierNummer","namn":"Ärende i EU","text":"2031/0901(COD)"}]},
             "dokutskottsforslag":"None",
             "dokreferens":{"referens":{"ref_dok_id":"HX06FPM9","ref_dok_typ":"fpm","ref_dok_rm":"2030/31","ref_dok_bet":"FPM9"}}}}""";

    static final String INITIATIVE = """
            {"initiativeResultDtoPage":{"content":[{"id":918805.0,"reference":"COM(2031)206","foreseenActType":"Regulation",
              "initiativeStatus":"ACTIVE","shortTitle":"Islands of tomorrow",
              "initiativeTranslations":[{"field":"shortTitle","language":"SV","value":"Morgondagens öar"}],
              "currentStatuses":[{"frontEndStage":"OPC_LAUNCHED","receivingFeedbackStatus":"OPEN",
                "feedbackStartDate":"2031/08/31 08:24:00","feedbackEndDate":"2031/09/28 23:59:59","isCurrent":true}],
              "topics":[{"code":"CLIMA","label":"Climate action"}]}],"totalElements":1}}""";

    static final String PROCEDURE = """
            {"data":[{"id":"eli/dl/proc/2031-0260","type":"Process","process_id":"2031-0260","label":"2031/0260(COD)",
              "consists_of":["eli/dl/event/x",{"activity_date":{"@value":"2031-06-17","type":"xsd:date"},
                "activity_id":"b","had_activity_type":"def/ep-activities/SIGNATURE"},
               {"activity_date":"2031-03-19","activity_id":"a","had_activity_type":"def/ep-activities/REFERRAL"}],
              "current_stage":"http://publications.europa.eu/resource/authority/procedure-phase/RDG1",
              "created_a_realization_of":["eli/dl/doc/TA-19-2031-0197"],
              "process_title":{"fr":"Des marchandises","en":"On goods\\n","sv":"Om varor"},
              "was_scheduled_in":{"activity_date":"2031-07-01","activity_id":"MTG","had_activity_type":"def/ep-activities/PLENARY_VOTE"}}],
             "@context":[]}""";

    static final String OBSERVATORY = """
            <!doctype html><html><body><header class="es_header"><a href="/oeil/en/">OEIL</a></header>
            <h2 class="es_title-h1 mb-3">2031/0258(COD)</h2><h2 class="es_title-h2 mb-3">A facility for islands</h2>
            <div id="section1"><h2 class="es_title-h2">Basic information</h2>
             <p class="font-weight-bold mb-1">Subject</p><p> 4.70.01 Structural funds <br/> 8.20 Enlargement </p>
             <p class="text-danger">Awaiting committee decision</p></div>
            <div id="section3"><h2 class="es_title-h2 mb-2">Key events</h2><table><tbody>
             <tr><td>09/10/2031</td><td>Legislative proposal published</td><td><a>COM(2031)0469</a></td><td><button>Summary</button></td></tr>
             <tr><td>16/12/2031</td><td>Committee report tabled, COM(2031)0001</td><td></td><td></td></tr>
            </tbody></table></div></body></html>""";

    static final String SPARQL = """
            {"head":{"link":[],"vars":["work","celex","date","tsv","ten"]},"results":{"distinct":false,"bindings":[
             {"work":{"type":"uri","value":"http://publications.europa.eu/resource/cellar/e72b9ebe-e91f-4e4d-9cf4-6daf6f9f2ed9"},
              "celex":{"type":"typed-literal","datatype":"http://www.w3.org/2001/XMLSchema#string","value":"52031PC0447"},
              "date":{"type":"typed-literal","value":"2031-05-28"},
              "ten":{"type":"typed-literal","value":"Proposal on islands"},"tsv":{"type":"literal","value":"Förslag om öar"}},
             {"work":{"type":"uri","value":"http://publications.europa.eu/resource/cellar/e72b9ebe-e91f-4e4d-9cf4-6daf6f9f2ed9"},
              "celex":{"type":"typed-literal","value":"52031PC0447"},"ten":{"type":"typed-literal","value":"Proposal on islands"}}]}}""";

    static final String NOTICE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TED_EXPORT xmlns="http://publications.europa.eu/resource/schema/ted/R2.0.9/publication" DOC_ID="057203-2031">
             <CODED_DATA_SECTION><REF_OJS><DATE_PUB>20310204</DATE_PUB></REF_OJS><NOTICE_DATA><LG_ORIG>DE</LG_ORIG>
              <ORIGINAL_CPV CODE="45443000">Facade work</ORIGINAL_CPV></NOTICE_DATA></CODED_DATA_SECTION>
             <TRANSLATION_SECTION><ML_TITLES><ML_TI_DOC LG="EN"><TI_CY>Germany</TI_CY><TI_TEXT><P>Facade work</P></TI_TEXT></ML_TI_DOC>
              <ML_TI_DOC LG="SV"><TI_TEXT><P>Fasadarbeten</P></TI_TEXT></ML_TI_DOC></ML_TITLES></TRANSLATION_SECTION></TED_EXPORT>""";

    static final String EFORM = """
            <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2" xmlns:cac="a" xmlns:cbc="b" xmlns:efac="c" xmlns:efbc="d">
             <efbc:NoticePublicationID schemeName="ojs-notice-id">00486429-2031</efbc:NoticePublicationID>
             <cac:ProcurementProject><cbc:ID>1</cbc:ID><cbc:Name languageID="EST">Saared</cbc:Name></cac:ProcurementProject>
             <cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2031-09-12+03:00</cbc:EndDate>
              <cbc:EndTime>13:00:00.000+03:00</cbc:EndTime></cac:TenderSubmissionDeadlinePeriod></ContractNotice>""";

    static final String PRESS = """
            <!doctype html><html><head><meta property="og:url" content="https://www.europarl.europa.eu/news/en/press-room/20311212IPR95960/meps-on-islands">
            <meta name="description" content="Islands get a fund"><meta name="keywords" content="com:REGI,press"></head><body>
            <h1 class="ep_title">MEPs on islands</h1><time itemprop="datePublished" datetime="2031-12-17T13:17:00">x</time>
            <div class="ep-a_facts"><ul><li>A fact about COM(2031) 206</li></ul></div>
            <div class="ep-a_text"><p>The text<script>alert(1)</script> <a href="javascript:alert(1)">of it</a></p></div></body></html>""";

    static final String TEXT_OF_AN_ACT = """
            <html><head><meta name="DC.language" content="en"><meta name="DC.identifier" content="http://x/CELEX:32031D0001:EN"></head><body>
            <p class="oj-hd-date">3.1.2031</p><p class="oj-doc-ti">COMMISSION DECISION</p><p class="oj-doc-ti">of 1 January 2031</p>
            <p class="oj-doc-ti">on islands</p><p class="oj-normal">Text <img src=x onerror=alert(1)></p></body></html>""";

    static final String LABELLED_ACT = """
            {"celex":"32031R0856","split":"train","eurovoc_ids":["1136","3219"],"eurovoc_labels_en":["GATT","trade"],"subjects":["Energy"],"text_first_6000":"28.5.2031\\nEN\\nCOMMISSION REGULATION (EU) 2031/856\\non islands\\nTHE EUROPEAN COMMISSION,\\nmore","summary":"Islands"}
            """;

    /** All of them, by the name of a file that may hold them. */
    static final Map<String, String> ALL = new LinkedHashMap<>(
            Map.ofEntries(
                    Map.entry("eu-document.json", EU_DOCUMENT),
                    Map.entry("initiative.json", INITIATIVE),
                    Map.entry("procedure.json", PROCEDURE),
                    Map.entry("observatory.html", OBSERVATORY),
                    Map.entry("sparql.json", SPARQL),
                    Map.entry("notice.xml", NOTICE),
                    Map.entry("eform.xml", EFORM),
                    Map.entry("press.html", PRESS),
                    Map.entry("e72b9ebe-e91f-4e4d-9cf4-6daf6f9f2ed9.html", TEXT_OF_AN_ACT),
                    Map.entry("acts.jsonl", LABELLED_ACT),
                    Map.entry(
                            "calls.csv",
                            "Specific objective;Total support;Start date;End date\nSO 1.1;1 500 000,50 EUR;2031-01-01;31.3.2031\n")));

    /** What came out of a file. */
    record Read(
            List<String> ids, List<Collected> said, List<byte[]> raws, List<Fault> faults, List<String> passedOver) {

        List<String> hashes() {
            return raws.stream().map(bytes -> Raw.of(bytes).sha256()).toList();
        }
    }

    static Read read(String name, String content) {
        return read(name, content.getBytes(UTF_8));
    }

    static Read read(String name, byte[] content) {
        try {
            var folder = Files.createTempDirectory("formats");
            var file = Files.write(folder.resolve(name), content);
            var read = new Read(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            new RecordedFiles(List.of(file), Formats.ALL, Limits.USUAL).each(one -> add(one, read));
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void add(Delivered delivered, Read read) {
        switch (delivered) {
            case Recorded one -> {
                try {
                    read.said().add(Reading.of(one.source(), one.nativeId(), one.page(), one.listing()));
                    read.ids().add(one.nativeId());
                    read.raws().add(one.page().or(one::listing).orElseThrow().bytes());
                } catch (Unreadable broken) {
                    read.faults().add(broken.fault());
                }
            }
            case Broken one -> read.faults().add(one.fault());
            case PassedOver one -> read.passedOver().add(one.name());
        }
    }

    static Collected theOne(String name, String content) {
        var read = read(name, content);
        if (read.said().size() != 1) {
            throw new AssertionError("Not one but " + read);
        }
        return read.said().getFirst();
    }

    private FormatSamples() {}
}
