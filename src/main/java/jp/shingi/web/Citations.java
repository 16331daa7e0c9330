package jp.shingi.web;

import java.util.Optional;
import jp.shingi.model.Document;
import jp.shingi.model.Meeting;
import jp.shingi.model.MinutesPart;
import jp.shingi.web.view.CiteView;
import jp.shingi.web.view.Days;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.Spot;

/** Citation lines: the body, the document, its date, the place, the source's address and the SHA-256 of its bytes. */
final class Citations {
    private Citations() {}

    /** @param root address of the site, without a slash at the end */
    static CiteView of(Document document, Optional<Spot> spot, String root) {
        var meeting = document.parts().stream()
                .filter(MinutesPart.class::isInstance)
                .map(part -> ((MinutesPart) part).meeting())
                .findFirst()
                .orElse(Meeting.UNKNOWN);
        var body = meeting.council().or(document::ward).orElse("");
        var title = document.title().orElse(document.source().uri());
        var back =
                Links.document(document.id()) + spot.map(s -> "#" + s.anchor()).orElse("");
        var place = spot.map(Citations::place).orElse("");
        var date = meeting.date();
        var japanese = "%s『%s』%s%s。出典 %s（SHA-256: %s）。%s"
                .formatted(
                        body,
                        title,
                        date.map(d -> "（" + Days.eraYear(d) + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日）")
                                .orElse(""),
                        place.isEmpty() ? "" : " " + place,
                        document.source().uri(),
                        document.source().sha256(),
                        root + back);
        var english = "%s, \"%s\"%s%s. Source: %s (SHA-256 %s). %s"
                .formatted(
                        body,
                        title,
                        date.map(d -> ", " + d).orElse(""),
                        place.isEmpty() ? "" : ", " + place,
                        document.source().uri(),
                        document.source().sha256(),
                        root + back);
        return new CiteView(
                title + (place.isEmpty() ? "" : " " + place),
                back,
                japanese,
                english,
                bibtex(document, body, title, date.map(Object::toString).orElse(""), place, root + back));
    }

    private static String place(Spot spot) {
        var what = switch (spot.anchor().charAt(0)) {
            case 't' -> "発言" + spot.anchor().substring(1);
            case 'f' -> "項目";
            case 'c' -> "選択肢";
            case 'r' -> "記載";
            default -> "段落" + spot.anchor().substring(1);
        };
        var name = spot.name().isEmpty() ? "" : "（" + spot.name() + "）";
        return what + name + (spot.page().isPresent() ? "、" + spot.page().getAsInt() + "頁" : "");
    }

    private static String bibtex(
            Document document, String body, String title, String date, String place, String address) {
        return """
                @misc{%s,
                  author       = {{%s}},
                  title        = {{%s}},
                  date         = {%s},
                  howpublished = {%s},
                  url          = {%s},
                  note         = {%s}
                }
                """.formatted(
                        document.id(),
                        tex(body),
                        tex(title),
                        date,
                        tex(document.source().uri()),
                        address,
                        tex((place.isEmpty() ? "" : place + "; ") + "SHA-256 "
                                + document.source().sha256()));
    }

    /** Characters that mean something to TeX. */
    private static String tex(String text) {
        return text.replace("\\", "\\textbackslash ").replaceAll("([{}%&#_$])", "\\\\$1");
    }
}
