package jp.shingi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A 特定個人情報保護評価書.
 *
 * @param number 評価書番号
 * @param level 基礎項目評価書, 重点項目評価書 or 全項目評価書
 * @param files names of the 特定個人情報ファイル
 * @param paragraphs text that no label claims: nothing is lost
 */
public record AssessmentPart(
        Optional<String> title,
        Optional<PageRange> pages,
        OptionalInt number,
        Optional<String> name,
        Optional<String> level,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> formVersion,
        List<String> files,
        List<SystemEntry> systems,
        List<Entrustment> entrustments,
        List<Risk> risks,
        List<Transfer> transfers,
        List<Field> fields,
        List<Revision> revisions,
        List<Check> checks,
        List<Paragraph> paragraphs)
        implements Part {
    public AssessmentPart {
        files = List.copyOf(files);
        systems = List.copyOf(systems);
        entrustments = List.copyOf(entrustments);
        risks = List.copyOf(risks);
        transfers = List.copyOf(transfers);
        fields = List.copyOf(fields);
        revisions = List.copyOf(revisions);
        checks = List.copyOf(checks);
        paragraphs = List.copyOf(paragraphs);
    }
}
