package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Heading;
import jp.shingi.model.layout.Table;
import jp.shingi.structure.clauses.ClausesReader;
import jp.shingi.structure.table.Plain;

/** Cuts a stretch into forms: where a 資料 number, a title over a table, 件名 or 別紙 begins the next one. */
final class FormCutter {
    static final Pattern TITLE = Pattern.compile(
            ".*(について|概要|調書|記録票|説明書|報告書|一覧表?|登録簿|届出?書|計画書|諮問書|申請書|答申書?|台帳|事項|新旧対照表|(?:登録|記録|管理|個人|調査|届出|案件|業務|事務|審査|諮問|報告|確認|協議|委託|点検|個)(?:票|簿|カード)|ファイル簿|(?:変更|開始|廃止|設置|事務|業務|登録|保有)届|内訳|基準)([(（].*[)）])*$");
    private static final Pattern OPENS = Pattern.compile(
            "^([(（]?別\\s*[紙添]\\s*[0-9]*[)）]?|その[2-9二三四五六七八九十][^のほ].*|第[0-9]+号様式.*|様式第?[0-9]+.*|(報告|諮問|審議|協議)(事項|案件)[(（]?[0-9]+.*|.*・(報告|諮問)事項|(諮問|報告)第[0-9]+号|[0-9]{1,2}[\\p{IsHan}ぁ-ん]{1,8}第[0-9]+号)$");
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("(?:[0-9]{1,2}|[(（][0-9]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}).*について([(（].*[)）])?");
    private static final int TITLE_LENGTH = 90;
    private static final int REACH = 4;

    private final List<Block> blocks;
    private final Set<Block> labels;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Block> current = new ArrayList<>();
    private boolean clauses;
    private boolean body;
    private int pairs;
    private boolean subject;

    /**
     * One form, or clauses between forms.
     *
     * @param clauses whether {@link ClausesReader} reads it
     */
    record Stretch(boolean clauses, List<Block> blocks) {}

    private FormCutter(List<Block> blocks) {
        this.blocks = blocks;
        this.labels = Standout.headings(blocks);
    }

    /** Forms and clauses in order; their blocks are all blocks. */
    static List<Stretch> cut(List<Block> blocks) {
        return new FormCutter(blocks).run();
    }

    private List<Stretch> run() {
        for (int i = 0; i < blocks.size(); i++) {
            var value = i > 0 && FormShape.labelAlone(blocks.get(i - 1));
            var clause = !value && ClausesReader.opens(blocks, i);
            var opens = clause && !(clauses && current.size() < 2);
            if (opens || (body || clauses) && !value && !clause && starts(i))
                next(opens, !clauses && blocks.get(i) instanceof Table ? above() : List.of());
            var block = blocks.get(i);
            current.add(block);
            pairs = LabelLines.pairOf(block).isPresent() ? pairs + 1 : 0;
            body |= FormShape.holdsFields(block)
                    || FormShape.labelLine(block)
                    || labels.contains(block)
                    || pairs >= FormShape.PAIRS;
            subject |= subject(block);
        }
        next(false, List.of());
        return stretches;
    }

    /** Lines of a label and its value ({@code 整理番号　２}) that stand right above the table with which the next form begins. */
    private List<Block> above() {
        var from = current.size();
        while (from > 0 && LabelLines.pairOf(current.get(from - 1)).isPresent()) from--;
        return current.subList(from, current.size());
    }

    private void next(boolean opensClauses, List<Block> taken) {
        var left = current.subList(0, current.size() - taken.size());
        if (!left.isEmpty()) stretches.add(new Stretch(clauses, List.copyOf(left)));
        current = new ArrayList<>(taken);
        clauses = opensClauses;
        body = false;
        pairs = 0;
        subject = false;
    }

    private boolean starts(int at) {
        var block = blocks.get(at);
        if (block instanceof Table table && FormShape.grid(table))
            return clauses ? FormShape.holdsFields(table) : startsWith(table);
        if (labels.contains(block)) return false;
        var text = block.text().strip();
        var folded = Plain.fold(text);
        if (folded.isEmpty()
                || folded.length() > TITLE_LENGTH
                || labelled(text) && !OPENS.matcher(folded).matches()) return false;
        if (annex(at, text, folded)) return true;
        if (Material.of(text).isPresent() && Material.alone(text)) return FormShape.fieldsNear(blocks, at, REACH * 2);
        if (OPENS.matcher(folded).matches()) return FormShape.fieldsNear(blocks, at, REACH * 2);
        if (FormShape.subjectLine(text)) return true;
        if (again(at, folded)) return true;
        return title(block, text, folded) && (FormShape.fieldsNear(blocks, at, REACH) || labelsNear(at));
    }

    /** A numbered …について between two tables that begin with the same label: 2 of several forms of one layout. */
    private boolean again(int at, String folded) {
        return at > 0
                && at + 1 < blocks.size()
                && NUMBERED_TITLE.matcher(folded).matches()
                && blocks.get(at - 1) instanceof Table before
                && blocks.get(at + 1) instanceof Table next
                && FormShape.holdsFields(next)
                && FormShape.sameFirstLabel(before, next);
    }

    private static boolean title(Block block, String text, String folded) {
        return (block instanceof Heading || TITLE.matcher(folded).matches())
                && !folded.matches("^([0-9]{1,2}|[(（]?[0-9]+[)）]|[①-⑳※【<〈*・]).*")
                && !text.matches("^[一二三四五六七八九十Ⅰ-Ⅹ]{1,2}[\\s\\u3000．.、].*");
    }

    /** A title, 別紙 or a 資料 number at the head of a page, below a form whose table has ended: what follows is a text of its own, with fields or without. */
    private boolean annex(int at, String text, String folded) {
        if (at == 0 || !(blocks.get(at - 1) instanceof Table before)) return false;
        var page = FormShape.page(blocks.get(at).lines().findFirst());
        return page > FormShape.page(before.lines().reduce((one, two) -> two))
                && !folded.contains("。")
                && (title(blocks.get(at), text, folded) || OPENS.matcher(folded).matches() || Material.alone(text));
    }

    /** Whether the line is a label with its value: {@code ◇取り扱う情報…氏名その他必要な事項} is no title. */
    private static boolean labelled(String text) {
        return LabelSplit.LEADERS.matcher(text).find()
                || !Decoration.without(text).equals(text)
                        && LabelSplit.marked(Decoration.without(text))
                                .filter(split -> !split.rest().isEmpty())
                                .filter(split -> split.known()
                                        || Telling.key(split.label()).isPresent())
                                .isPresent();
    }

    private boolean labelsNear(int at) {
        return blocks.subList(at, Math.min(blocks.size(), at + REACH)).stream().anyMatch(labels::contains);
    }

    /** A register is a form of its own; a table that begins with 件名 begins a form where one has been. */
    private boolean startsWith(Table table) {
        return RegisterTable.is(table) || subject && FormShape.firstLabelIsSubject(table);
    }

    private static boolean subject(Block block) {
        return block instanceof Table table ? FormShape.hasSubject(table) : FormShape.subjectLine(block.text());
    }
}
