package jp.shingi.extract.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What reading a page needs to know of its document.
 *
 * @param fonts what is known of the newest fonts, filled while pages are read
 * @param rewritten whether programs are to draw the values of form fields anew and not as the file has them (NeedAppearances)
 */
record PdfFacts(Map<PDFont, FontFacts> fonts, Layers layers, boolean rewritten) {
    private static final int FONTS = 200;

    static PdfFacts of(PDDocument document) {
        var fonts = new LinkedHashMap<PDFont, FontFacts>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<PDFont, FontFacts> eldest) {
                return size() > FONTS;
            }
        };
        var form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        var rewritten = Optional.ofNullable(form).map(all -> all.getBoolean(COSName.NEED_APPEARANCES, false));
        return new PdfFacts(fonts, Layers.of(document), rewritten.orElse(false));
    }
}
