package jp.shingi.extract.pdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which layers (optional content) of a document are switched off when it opens, ISO 32000-1, 8.11. */
final class Layers {
    private static final COSName GROUPS = COSName.OCGS;

    private final Set<COSDictionary> off = new HashSet<>();

    /** Those of a document. */
    static Layers of(PDDocument document) {
        var layers = new Layers();
        var properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        var usual = Optional.ofNullable(properties).map(all -> all.getCOSDictionary(COSName.D));
        if (properties == null || usual.isEmpty()) return layers;
        var configuration = usual.get();
        if (COSName.OFF.equals(configuration.getCOSName(COSName.BASE_STATE))) {
            dictionaries(properties.getDictionaryObject(GROUPS)).forEach(layers.off::add);
            dictionaries(configuration.getDictionaryObject(COSName.ON)).forEach(layers.off::remove);
        }
        dictionaries(configuration.getDictionaryObject(COSName.OFF)).forEach(layers.off::add);
        return layers;
    }

    /** Whether what belongs to a group, or to a membership of several, is not shown. */
    boolean hidden(COSDictionary content) {
        if (off.isEmpty()) return false;
        if (!COSName.OCMD.equals(content.getCOSName(COSName.TYPE))) return off.contains(content);
        var groups = dictionaries(content.getDictionaryObject(GROUPS)).toList();
        if (groups.isEmpty()) return false;
        var policy = content.getCOSName(COSName.P, COSName.getPDFName("AnyOn")).getName();
        return switch (policy) {
            case "AllOn" -> groups.stream().anyMatch(off::contains);
            case "AnyOff" -> groups.stream().noneMatch(off::contains);
            case "AllOff" -> !off.containsAll(groups);
            default -> off.containsAll(groups);
        };
    }

    private static Stream<COSDictionary> dictionaries(COSBase one) {
        if (one instanceof COSDictionary group) return Stream.of(group);
        if (!(one instanceof COSArray several)) return Stream.empty();
        return StreamSupport.stream(several.spliterator(), false)
                .map(entry -> entry instanceof COSObject reference ? reference.getObject() : entry)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }
}
