package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class XmlTest {

    @Test
    void what_is_read_can_be_written_and_is_the_same_again() throws SAXException {
        var text = Xml.write(Xml.read("<a xmlns='urn:a' xml:base='x'><b c='&lt;'>å &amp; ä</b></a>"));

        assertThat(Xml.write(Xml.read(text))).isEqualTo(text).contains("å &amp; ä");
    }

    @Test
    void an_honest_text_may_be_long_and_full_of_escaped_signs() throws SAXException {
        var read = Xml.read("<a>" + "&lt;p&gt;".repeat(200_000) + "</a>");

        assertThat(read.getDocumentElement().getTextContent()).hasSize(600_000);
    }

    @Test
    void a_document_type_is_refused_whatever_it_holds() {
        refused("<!DOCTYPE a><a/>");
        refused("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
        refused("<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>");
        refused("<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:9/x'> %b;]><a/>");
    }

    @Test
    void what_is_deeper_or_wider_than_an_honest_document_is_refused() {
        refused("<a>".repeat(20_000) + "</a>".repeat(20_000));
        var wide = new StringBuilder("<a");
        for (int i = 0; i < 20_000; i++) {
            wide.append(" a").append(i).append("=''");
        }
        refused(wide.append("/>").toString());
    }

    @Test
    void an_inclusion_is_only_an_element() throws SAXException {
        var read =
                Xml.read("<a xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='file:///etc/hostname'/></a>");

        assertThat(read.getDocumentElement().getTextContent()).isEmpty();
    }

    private static void refused(String text) {
        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> Xml.read(text));
    }
}
