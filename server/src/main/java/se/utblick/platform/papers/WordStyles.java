package se.utblick.platform.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document, by the names that Word knows them by: a new document has none. */
final class WordStyles {

    private static final String FONT = "Calibri";

    private final XWPFDocument document;
    private final String language;
    private final BigInteger bullets;
    private final BigInteger numbers;

    WordStyles(XWPFDocument document, String language) {
        this.document = document;
        this.language = language;
        style("Normal", "Normal", 22, false);
        heading("Heading1", "heading 1", 0, 36);
        heading("Heading2", "heading 2", 1, 26);
        heading("Heading3", "heading 3", 2, 22);
        style("ListParagraph", "List Paragraph", 22, false);
        indented(style("Quote", "Quote", 22, false));
        this.bullets = list(1, STNumberFormat.BULLET, "•");
        this.numbers = list(2, STNumberFormat.DECIMAL, "%1.");
    }

    BigInteger bullets() {
        return bullets;
    }

    BigInteger numbers() {
        return numbers;
    }

    private void heading(String id, String name, int level, int halfPoints) {
        var paragraph = style(id, name, halfPoints, true).getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.getSpacing().setBefore(BigInteger.valueOf(240));
    }

    private CTStyle style(String id, String name, int halfPoints, boolean bold) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewLang().setVal(language);
        document.createStyles().addStyle(new XWPFStyle(style));
        return style;
    }

    private static void indented(CTStyle style) {
        style.getPPr().addNewInd().setLeft(BigInteger.valueOf(567));
    }

    private BigInteger list(int id, STNumberFormat.Enum format, String mark) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(425));
        indent.setHanging(BigInteger.valueOf(425));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }
}
