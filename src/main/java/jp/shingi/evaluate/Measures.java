package jp.shingi.evaluate;

import static jp.shingi.evaluate.Measure.document;
import static jp.shingi.evaluate.Measure.key;
import static jp.shingi.evaluate.Measure.likeness;
import static jp.shingi.evaluate.Measure.members;
import static jp.shingi.evaluate.Measure.part;
import static jp.shingi.evaluate.Measure.present;

import java.util.List;

/** All that is measured, in the order of the table. */
final class Measures {
    private static final Records AGENDA = Records.ofParts("minutes", "agenda", "id");
    private static final Records DECISIONS = Records.ofParts("minutes", "decisions", "item", "outcome");
    private static final Records FIELDS = Records.ofParts("form", "fields", "label", "key", "value");
    private static final Records LABELS = Records.ofParts("form", "fields", "label", "key");
    private static final Records VALUES = Records.ofParts("form", "fields", "label", "value");
    private static final Records BASIS = Records.ofParts("form", "basis", "law", "article", "paragraph", "item")
            .counted(true);
    private static final Records CITATIONS = Records.ofDocument("citations", "law", "article", "paragraph", "item");
    private static final Records CONTRACTORS = Records.ofDocument("contractors", "name");
    private static final Records PRECEDENTS =
            Records.ofDocument("precedents", "fiscalYear", "session", "date", "kind", "number");
    private static final Records SECTIONS = Records.ofParts("clauses", "sections", "number", "heading");
    private static final Records ENTRUSTMENTS = Records.ofParts("assessment", "entrustments", "number", "subject");
    private static final Records RISKS = Records.ofParts("assessment", "risks", "section", "title");
    private static final Records TRANSFERS = Records.ofParts("assessment", "transfers", "kind", "number", "recipient");
    private static final Records BASES = Records.ofDocument("bases", "group", "label");
    private static final Records SYSTEMS = Records.ofParts("assessment", "systems", "number", "name");
    private static final Records REVISIONS = Records.ofParts("assessment", "revisions", "date", "place");

    static final List<Measure> ALL = List.of(
            document("ward", "区"),
            document("wardCode", "団体コード"),
            document("title", "表題"),
            new Measure("kinds", "文書の種類", OtherMeasures::kinds),
            new Measure("warnings", "期待された警告", OtherMeasures::warnings),
            part("meeting.council", "審議会", "minutes", "meeting/council"),
            part("meeting.term", "期", "minutes", "meeting/term"),
            part("meeting.session", "回", "minutes", "meeting/session"),
            part("meeting.date", "開催日", "minutes", "meeting/date"),
            part("meeting.fiscalYear", "年度", "minutes", "meeting/fiscalYear"),
            part("meeting.start", "開会", "minutes", "meeting/start"),
            part("meeting.end", "閉会", "minutes", "meeting/end"),
            part("meeting.venue", "会場", "minutes", "meeting/venue"),
            members("meeting.members", "出席委員", "minutes", "meeting/members"),
            members("meeting.officials", "出席職員", "minutes", "meeting/officials"),
            part("meeting.observers", "傍聴人", "minutes", "meeting/observers"),
            present("agenda", "議題", AGENDA),
            key("agenda.kind", "議題の種別", AGENDA, "kind"),
            key("agenda.number", "議題の番号", AGENDA, "number"),
            key("agenda.title", "議題の件名", AGENDA, "title"),
            key("agenda.department", "議題の所管課", AGENDA, "department"),
            key("agenda.materials", "議題の資料", AGENDA, "materials"),
            new Measure("turns", "発言（発言者と冒頭）", TurnMeasures::cut),
            new Measure("turns.speaker", "発言者", pair -> TurnMeasures.key(pair, "speaker")),
            new Measure("turns.text", "発言の本文（一致の度合い）", TurnMeasures::text),
            new Measure("turns.characters", "発言の本文（文字どおり）", TurnMeasures::characters),
            new Measure("turns.name", "発言者の氏名", pair -> TurnMeasures.key(pair, "name")),
            new Measure("turns.role", "発言者の役割", pair -> TurnMeasures.key(pair, "role")),
            new Measure("turns.items", "発言の議題", TurnMeasures::items),
            new Measure("turns.answers", "答弁の相手", TurnMeasures::answers),
            present("decisions", "決定（議題と結果）", DECISIONS).over(OtherMeasures::decisionByItem),
            likeness("decisions.text", "決定の文言", DECISIONS, "text").over(OtherMeasures::decisionByItem),
            key("decisions.turn", "決定の発言", DECISIONS, "turn").over(OtherMeasures::decisionsByGoldTurn),
            present("form.title", "様式の件名", Records.ofDocument("forms", "title"))
                    .over(pair -> OtherMeasures.formsWith("title", pair)),
            present("form.material", "様式の資料番号", Records.ofDocument("forms", "material"))
                    .over(pair -> OtherMeasures.formsWith("material", pair)),
            present("fields", "項目（名・キー・値）", FIELDS),
            present("fields.label", "項目（名・キー）", LABELS),
            likeness("fields.value", "項目の値（一致の度合い）", LABELS, "value"),
            key("fields.key", "項目のキー", VALUES, "key"),
            key("fields.group", "項目の見出し", FIELDS, "group"),
            key("fields.row", "項目の行", FIELDS, "row"),
            new Measure("checks", "選択肢", OtherMeasures::checks),
            present("basis", "根拠条文", BASIS),
            present("citations", "条文引用", CITATIONS),
            present("citations.places", "条文引用（出現ごと）", CITATIONS.counted(false)),
            present("lawMentions", "法令名", Records.ofDocument("lawMentions", "law")),
            present("contractors", "委託先", CONTRACTORS),
            key("contractors.legalForm", "委託先の法人格", CONTRACTORS, "legalForm"),
            key("contractors.corporateNumber", "法人番号", CONTRACTORS, "corporateNumber"),
            key("contractors.surface", "委託先の表記", CONTRACTORS, "surface"),
            present("precedents", "先例", PRECEDENTS),
            key("precedents.text", "先例の文言", PRECEDENTS, "text"),
            present("sections", "条項", SECTIONS),
            likeness("sections.text", "条項の本文", SECTIONS, "text"),
            present("paragraphs", "段落", Records.ofParts("text", "paragraphs", "text")),
            part("assessment.number", "評価書番号", "assessment", "number"),
            part("assessment.name", "評価書名", "assessment", "name"),
            part("assessment.level", "評価書の種類", "assessment", "level"),
            part("assessment.publisher", "評価実施機関", "assessment", "publisher"),
            part("assessment.published", "公表日", "assessment", "published"),
            part("assessment.formVersion", "様式", "assessment", "formVersion"),
            members("assessment.files", "特定個人情報ファイル", "assessment", "files"),
            likeness("assessment.basis", "評価書の法令上の根拠", BASES, "value").over(OtherMeasures::bases),
            present("systems", "システム", SYSTEMS),
            likeness("systems.function", "システムの機能", SYSTEMS, "function"),
            present("entrustments", "委託事項", ENTRUSTMENTS),
            key("entrustments.file", "委託事項のファイル", ENTRUSTMENTS, "file"),
            key("entrustments.contractor", "委託事項の委託先", ENTRUSTMENTS, "contractor/name"),
            key("entrustments.subcontracting", "再委託の有無", ENTRUSTMENTS, "subcontracting"),
            present("transfers", "提供・移転", TRANSFERS),
            key("transfers.file", "提供・移転のファイル", TRANSFERS, "file"),
            likeness("transfers.legalBasis", "提供・移転の法令上の根拠", TRANSFERS, "legalBasis"),
            likeness("transfers.purpose", "提供・移転先における用途", TRANSFERS, "purpose"),
            present("risks", "リスク", RISKS),
            key("risks.file", "リスクのファイル", RISKS, "file"),
            key("risks.rating", "リスクの評価", RISKS, "rating"),
            likeness("risks.measures", "リスク対策", RISKS, "measures"),
            present("revisions", "変更箇所", REVISIONS),
            key("revisions.number", "変更箇所の番号", REVISIONS, "number"),
            likeness("revisions.before", "変更前", REVISIONS, "before"),
            likeness("revisions.after", "変更後", REVISIONS, "after"),
            key("revisions.timing", "提出時期", REVISIONS, "timing"),
            key("revisions.reason", "変更理由", REVISIONS, "reason"));

    private Measures() {}
}
