package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.FormatSamples.read;
import static se.utblick.watch.collect.FormatSamples.theOne;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;

/** Each source's recorded files, in small of our own writing, with the oddities that the real ones have. */
class FormatsTest {

    @Test
    void a_riksdag_document_on_a_proposal_ties_the_proposal_its_procedure_and_the_memorandum_together() {
        var said = theOne("x.json", FormatSamples.EU_DOCUMENT);

        assertThat(said.title()).isEqualTo("Förslag om fonden");
        assertThat(said.kind()).isEqualTo(Kind.COMMUNICATION);
        assertThat(said.facts().own())
                .containsExactlyInAnyOrder(
                        Identifier.own(Scheme.RIKSDAG, "HX99001"),
                        Identifier.own(Scheme.COM, "COM(2031) 9001"),
                        Identifier.own(Scheme.PROCEDURE, "2031/0901(COD)"),
                        Identifier.own(Scheme.RIKSDAG, "HX06FPM9"),
                        Identifier.own(Scheme.FPM, "2030/31:FPM9"));
        assertThat(said.facts().deadlines())
                .containsExactly(
                        Deadline.on(Deadline.Type.OBJECT, LocalDate.of(2031, 7, 30), "Tidsfrist: 2031-07-30 00:00:00"));
        assertThat(said.body()).isEqualTo("Texten om SOU 2030:1");
        assertThat(said.facts().numbers()).contains("SOU 2030:1");
    }

    @Test
    void one_hit_is_an_object_and_several_are_a_list_and_both_are_read_in_json_and_xml() {
        var one = read("l.json", """
                {"dokumentlista":{"@traffar":"1","dokument":{"traff":"1","score":"350","id":"hx06fpm9","doktyp":"fpm",
                 "rm":"2030/31","beteckning":"FPM9","titel":"Om\\nfonden <b>x</b>","datum":"2031-06-20","organ":"UD",
                 "dokument_url_html":"//data.riksdagen.se/dokument/HX06FPM9 x.html"}}}""");
        var xml = read("l.xml", """
                <?xml version="1.0" encoding="utf-8" ?>
                <dokumentlista traffar="2"><dokument><id>HX1</id><doktyp>sou</doktyp><titel>Ett\\nord</titel></dokument>
                <dokument><id>HX2</id><doktyp>sou</doktyp><titel>Två</titel></dokument></dokumentlista>""");

        assertThat(one.said()).singleElement().satisfies(said -> {
            assertThat(said.title()).isEqualTo("Om fonden x");
            assertThat(said.kind()).isEqualTo(Kind.FACT_MEMO);
            assertThat(said.address()).isEqualTo("https://data.riksdagen.se/dokument/HX06FPM9%20x.html");
            assertThat(said.facts().own()).contains(Identifier.own(Scheme.FPM, "2030/31:FPM9"));
        });
        assertThat(xml.said()).extracting(Collected::title).containsExactly("Ett ord", "Två");
    }

    @Test
    void an_initiative_has_the_hour_of_brussels_its_swedish_title_and_its_topics() {
        var said = theOne("answer.json", FormatSamples.INITIATIVE);

        assertThat(said.title()).isEqualTo("Islands of tomorrow");
        assertThat(said.facts().titles()).containsEntry("sv", "Morgondagens öar");
        assertThat(said.stage()).isEqualTo(Stage.OPEN);
        assertThat(said.facts().deadlines()).singleElement().satisfies(last -> {
            assertThat(last.precision()).isEqualTo(Deadline.Precision.HOUR);
            assertThat(last.moment().orElseThrow().toInstant()).isEqualTo("2031-09-28T21:59:59Z");
            assertThat(last.words()).isEqualTo("feedbackEndDate: 2031/09/28 23:59:59");
        });
        assertThat(said.facts().own())
                .containsExactly(
                        Identifier.own(Scheme.COM, "COM(2031) 206"), Identifier.own(Scheme.HAVE_YOUR_SAY, "918805"));
        assertThat(said.facts().subjects())
                .containsExactly(new SubjectCode(SubjectCode.Vocabulary.HAVE_YOUR_SAY, "CLIMA", "Climate action"));
    }

    @Test
    void a_consultation_in_a_table_is_the_same_as_in_its_list_whenever_it_was_read() {
        var list = read("c.json", """
                [{"initiative_id":"913698","initiative_name":"A plan","topic":"Taxation, Transport",
                  "consultation_start_date":"24 July 2031","consultation_end_date":"16 October 2031","total_feedback":7,
                  "has_summary_report":true,"summary_report_url":null,"scrape_timestamp":"2032-01-13T14:20:10.2"}]""");
        var table = read("c.csv", """
                initiative_id,initiative_name,topic,consultation_start_date,consultation_end_date,total_feedback,has_summary_report,summary_report_url,scrape_timestamp
                913698,A plan,"Taxation, Transport",24 July 2031,16 October 2031,7,True,,2032-02-01T00:00:00
                913699,,x,,,,,,
                nonsense,No number,,,,,,,
                """);

        assertThat(list.said()).isEqualTo(table.said());
        assertThat(list.hashes()).isEqualTo(table.hashes().subList(0, 1));
        assertThat(list.said().getFirst().facts().subjects()).hasSize(2);
        assertThat(table.faults()).containsExactlyInAnyOrder(Fault.NO_TITLE, Fault.NO_ADDRESS);
    }

    @Test
    void a_procedure_has_come_as_far_as_its_newest_event_and_not_its_current_stage() {
        var said = theOne("p.json", FormatSamples.PROCEDURE);

        assertThat(said.language()).isEqualTo("en");
        assertThat(said.facts().titles()).isEqualTo(java.util.Map.of("sv", "Om varor"));
        assertThat(said.stage()).isEqualTo(Stage.CLOSED);
        assertThat(said.publishedOn()).contains(LocalDate.of(2031, 6, 17));
        assertThat(said.body()).startsWith("- 2031-06-17 Signature");
        assertThat(said.facts().own()).containsExactly(Identifier.own(Scheme.PROCEDURE, "2031/0260(COD)"));
        assertThat(said.facts().deadlines()).extracting(Deadline::type).containsExactly(Deadline.Type.FORESEEN);
    }

    @Test
    void two_acts_of_a_day_and_a_correction_have_numbers_of_their_own() {
        assertThat(Numbers.own(Scheme.CELEX, "uri=CELEX:32031H0703(01):EN:HTML"))
                .containsExactly(Identifier.own(Scheme.CELEX, "32031H0703(01)"));
        assertThat(Numbers.in("32031H0703(02), 32031R0679R(01) och 32031R0679."))
                .extracting(Identifier::value)
                .containsExactly("32031H0703(02)", "32031R0679R(01)", "32031R0679");
    }

    @Test
    void a_document_of_the_parliament_carries_its_eurovoc_subjects() {
        var said = theOne("d.json", """
                {"data":[{"id":"eli/dl/doc/A-19-2031-0163","identifier":"A-19-2031-0163","document_date":"2031-04-04",
                  "is_about":["http://eurovoc.europa.eu/5659"],"title_dcterms":{"sv":"BETÄNKANDE om varor","fr":"RAPPORT"}}]}""");

        assertThat(said.language()).isEqualTo("sv");
        assertThat(said.facts().subjects())
                .containsExactly(new SubjectCode(SubjectCode.Vocabulary.EUROVOC, "5659", ""));
    }

    @Test
    void the_observatory_tells_status_events_and_the_proposal_and_an_unknown_procedure_is_an_error() {
        var said = theOne("o.html", FormatSamples.OBSERVATORY);

        assertThat(said.title()).isEqualTo("A facility for islands");
        assertThat(said.body()).contains("Status: Awaiting committee decision", "09/10/2031");
        assertThat(said.facts().own())
                .containsExactly(
                        Identifier.own(Scheme.PROCEDURE, "2031/0258(COD)"),
                        Identifier.own(Scheme.COM, "COM(2031) 469"));
        assertThat(said.facts().subjects())
                .contains(new SubjectCode(SubjectCode.Vocabulary.OEIL, "4.70.01", "Structural funds"));
        assertThat(read("o.html", """
                <!doctype html><html><body><header class="es_header"><a href="/oeil/en/">OEIL</a></header>
                <main><p>The requested page does not exist</p></main></body></html>""").faults()).containsExactly(Fault.ERROR_PAGE);
    }

    @Test
    void an_answer_in_sparql_has_its_own_word_for_text_and_may_be_empty() {
        var rows = read("s.json", FormatSamples.SPARQL);

        assertThat(rows.said()).singleElement().satisfies(said -> {
            assertThat(said.title()).isEqualTo("Proposal on islands");
            assertThat(said.facts().titles()).containsEntry("sv", "Förslag om öar");
            assertThat(said.kind()).isEqualTo(Kind.COMMUNICATION);
            assertThat(said.facts().own())
                    .containsExactly(
                            Identifier.own(Scheme.CELEX, "52031PC0447"), Identifier.own(Scheme.COM, "COM(2031) 447"));
        });
        var empty = read("s.json", "{\"head\":{\"vars\":[\"work\",\"ten\"]},\"results\":{\"bindings\":[]}}");
        assertThat(empty.said()).isEmpty();
        assertThat(empty.faults()).isEmpty();
    }

    @Test
    void an_act_takes_its_title_from_the_lines_it_is_set_in() {
        var said = theOne("0123abcd-0000-1111-2222-333344445555.xml", """
                <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML//EN" "x.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><body><p class="oj-hd-date">14.2.2031</p>
                <div><p class="oj-doc-ti">COMMISSION DECISION</p><p class="oj-doc-ti">of 1 January 2031</p>
                <p class="oj-doc-ti">on islands</p><p class="oj-normal">Text</p></div></body></html>""");

        assertThat(said.title()).isEqualTo("COMMISSION DECISION of 1 January 2031 on islands");
        assertThat(said.publishedOn()).contains(LocalDate.of(2031, 2, 14));
        assertThat(said.kind()).isEqualTo(Kind.ACT);
    }

    @Test
    void an_act_with_subjects_finds_its_title_below_the_page_of_the_journal() {
        var said = theOne("acts.jsonl", """
                {"celex":"32031R0856","split":"train","eurovoc_ids":["1136","3219"],"eurovoc_labels_en":["GATT","trade"],"subjects":["Energy"],"text_first_6000":"28.5.2031\\nEN\\nOfficial Journal\\nCOMMISSION REGULATION (EU) 2031/856\\nof 26 February 2031\\non islands\\nTHE EUROPEAN COMMISSION,\\nmore","summary":"Islands"}
                """);

        assertThat(said.title()).isEqualTo("COMMISSION REGULATION (EU) 2031/856 of 26 February 2031 on islands");
        assertThat(said.facts().subjects())
                .contains(new SubjectCode(SubjectCode.Vocabulary.EUROVOC, "3219", "trade"))
                .hasSize(3);
        assertThat(said.facts().own()).contains(Identifier.own(Scheme.CELEX, "32031R0856"));
    }

    @Test
    void a_press_release_is_known_by_its_address_and_has_its_committees() {
        var said = theOne("press.html", """
                <!doctype html><html><head><meta property="og:url" content="https://www.europarl.europa.eu/news/en/press-room/20310212IPR25960/x"/>
                <meta name="keywords" content="productType:PRESS_RELEASE,com:REGI,plenaryDate:16-12-2031"/></head><body>
                <h1 class="ep_title">MEPs on islands</h1><time itemprop="datePublished" datetime="2031-12-17T13:17:00">x</time>
                <div class="ep-a_text"><p>Text</p><script>alert(1)</script></div></body></html>""");

        assertThat(said.title()).isEqualTo("MEPs on islands");
        assertThat(said.body()).isEqualTo("Text");
        assertThat(said.facts().subjects()).extracting(SubjectCode::code).containsExactly("REGI");
    }

    @Test
    void a_notice_is_the_same_with_and_without_noughts_and_its_day_is_that_of_brussels() {
        var export = read("n.xml", FormatSamples.NOTICE);
        var answer = read("v3.json", """
                {"notices":[{"PD":"2031-02-06T23:00:00Z","publication-number":"57203-2031",
                  "notice-title":{"deu":"Fassaden","swe":"Fasader"}}],"totalNoticeCount":1,"iterationNextToken":null}""");

        assertThat(export.ids()).isEqualTo(answer.ids()).containsExactly("57203-2031");
        assertThat(export.said().getFirst().title()).isEqualTo("Facade work");
        assertThat(export.said().getFirst().facts().titles()).containsEntry("sv", "Fasadarbeten");
        assertThat(answer.said().getFirst().publishedOn()).contains(LocalDate.of(2031, 2, 7));
        assertThat(answer.said().getFirst().title()).isEqualTo("Fasader");
    }

    @Test
    void an_eform_tells_the_hour_in_the_buyers_own_time() {
        var said = theOne("e.xml", FormatSamples.EFORM);

        assertThat(said.language()).isEqualTo("et");
        assertThat(said.facts().deadlines())
                .singleElement()
                .satisfies(last ->
                        assertThat(last.moment().orElseThrow().toInstant()).isEqualTo("2031-09-12T10:00:00Z"));
    }

    @Test
    void what_looks_like_no_source_is_passed_over_and_broken_lines_spoil_only_themselves() {
        assertThat(read("x.json", "{\"a\":1}").passedOver()).containsExactly("x.json");
        assertThat(read("x.txt", "hello").passedOver()).containsExactly("x.txt");
        var lines = read("acts.jsonl", """
                {"celex":"32031R0856","eurovoc_ids":[],"summary":"Islands","text_first_6000":""}
                {"celex":"nonsense","eurovoc_ids":[],"summary":"x"}
                """);
        assertThat(lines.said()).hasSize(1);
        assertThat(lines.faults()).containsExactly(Fault.NO_ADDRESS);
        assertThat(new String(lines.raws().getFirst(), UTF_8)).doesNotContain("split");
        assertThat(List.of(lines.ids().getFirst())).containsExactly("32031R0856");
    }
}
