package jp.shingi.cli;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.AssessmentPart;
import jp.shingi.model.Contractor;
import jp.shingi.model.Entrustment;

/** A 特定個人情報保護評価書 as text for a terminal. */
final class AssessmentText {
    private AssessmentText() {}

    static List<String> lines(AssessmentPart assessment) {
        var lines = new ArrayList<String>();
        lines.add("  %s %s"
                .formatted(assessment.level().orElse(""), assessment.name().orElse("")));
        assessment.systems().forEach(system -> lines.add("  システム%d %s".formatted(system.number(), system.name())));
        assessment.files().forEach(file -> lines.add("  ファイル " + file));
        assessment.entrustments().forEach(one -> lines.add("  委託 " + entrustment(one)));
        assessment
                .transfers()
                .forEach(one -> lines.add("  %s %s %s"
                        .formatted(one.kind(), one.recipient(), one.legalBasis().orElse(""))));
        assessment
                .risks()
                .forEach(risk -> lines.add("  リスク %s %s：%s"
                        .formatted(risk.section(), risk.title(), risk.rating().orElse("（評価の記載なし）"))));
        assessment.fields().forEach(field -> lines.addAll(Readable.field(field)));
        assessment.checks().forEach(check -> lines.add("  " + Readable.check(check)));
        assessment
                .revisions()
                .forEach(row -> lines.add("  変更 %s %s"
                        .formatted(
                                row.date().map(Object::toString).orElse(""),
                                row.place().orElse(""))));
        assessment.paragraphs().forEach(paragraph -> lines.add("  " + paragraph.text()));
        return lines;
    }

    private static String entrustment(Entrustment one) {
        return "%s %s%s"
                .formatted(
                        one.subject().orElse(""),
                        one.contractor().map(Contractor::name).orElse("（委託先の記載なし）"),
                        one.subcontracting()
                                .map(allowed -> allowed ? " 再委託する" : " 再委託しない")
                                .orElse(""));
    }
}
