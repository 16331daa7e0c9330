package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.shingi.model.ExtractorKind;
import jp.shingi.model.layout.Block;
import jp.shingi.model.layout.Cell;
import jp.shingi.model.layout.Extraction;
import jp.shingi.model.layout.Line;
import jp.shingi.model.layout.Mark;
import jp.shingi.model.layout.Table;
import jp.shingi.model.layout.TextBlock;

/** Minutes of places that do not exist, made by seed: one content in every way of marking speakers. */
final class Families {
    /** What was said, and by whom. */
    record Said(String label, String text) {}

    /**
     * A way of marking.
     *
     * @param marker {@code %s} stands for the label; {@code /} for a line end between label and speech
     */
    record Family(String name, String marker, Labelling labelling) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How speakers are named. */
    enum Labelling {
        ROLES,
        NAMES,
        ROLE_THEN_NAME,
        NAME_THEN_ROLE,
        SEATS,
        LETTERS,
        LETTERS_FIRST,
        CIRCLED,
        FAMILY_NAMES
    }

    private static final String[] NAMES = {"阿久根", "三枝", "早乙女", "東雲", "楠", "鷹司", "二階堂", "真砂"};
    private static final String[] SENTENCES = {
        "資料の三枚目にあるとおり、手続は窓口で行うこととしております。",
        "委託先の選び方について、もう少し詳しく聞かせてください。",
        "保存の期間は五年で、その後は溶かして処分いたします。",
        "（この点は前回も申し上げました。）同じ扱いでよいと考えます。",
        "○○社のような大きな会社に限らず、広く募集するのですか。",
        "はい、そのとおりです。",
        "電話番号：別に定めるとおり、と書いてあります。",
        "それは……少し考えさせていただきたいと思います。",
        "「本人の同意」とは、書面によるものだけを言うのでしょうか。",
        "会長がおっしゃったように、議事録に残していただければ結構です。",
        "事務局から連絡した後、委員の皆様に送ることといたします。",
        "なるほど、よく分かりました。",
        "一、氏名、二、住所、三、電話番号の三つだけを渡すこととしています。",
        "令和5年4月からは、法律に基づく取扱いに変わります。"
    };
    private static final String[] SIGNS = {"○", "〇", "◎", "△", "□", "◆", "●", "▲", "◇", "■", "☆", "•", "＊", "・"};
    private static final String[] BRACKETS = {
        "（）", "()", "［］", "[]", "｛｝", "＜＞", "≪≫", "『』", "「」", "【】", "〔〕", "《》", "〈〉"
    };

    private Families() {}

    static List<Family> all() {
        var families = new ArrayList<Family>();
        for (var sign : SIGNS) {
            var wide = sign.equals("•") || sign.equals("＊") || sign.equals("・");
            families.add(new Family("sign " + sign + " colon", sign + "%s：", Labelling.NAMES));
            families.add(new Family("sign " + sign + " alone", sign + "%s/", Labelling.NAMES));
            if (!wide) families.add(new Family("sign " + sign + " space", sign + "%s　", Labelling.ROLES));
            if (!wide) families.add(new Family("sign apart " + sign, sign + " %s　", Labelling.NAMES));
            families.add(new Family("sign and bracket " + sign, sign + "（%s）", Labelling.ROLES));
        }
        for (var bracket : BRACKETS) {
            var open = bracket.substring(0, 1);
            var close = bracket.substring(1);
            families.add(new Family("bracket " + bracket + " inline", open + "%s" + close, Labelling.ROLES));
            families.add(new Family("bracket " + bracket + " space", open + "%s" + close + "　", Labelling.NAMES));
            families.add(new Family("bracket " + bracket + " alone", open + "%s" + close + "/", Labelling.NAMES));
        }
        for (var separator :
                new String[] {"：", ":", "；", "＞", "→", "／", "　…　", "・・・・・", "……", "‥‥", "―", "　", "：/", "/"}) {
            families.add(new Family("bare " + separator, "%s" + separator, Labelling.NAMES));
            families.add(new Family("bare role " + separator, "%s" + separator, Labelling.ROLES));
        }
        for (var labelling : Labelling.values()) {
            families.add(new Family("colon " + labelling, "%s：", labelling));
            families.add(new Family("circle " + labelling, "○%s　", labelling));
            families.add(new Family("bracket " + labelling, "【%s】", labelling));
        }
        return families;
    }

    static List<Said> discussion(Random random, Labelling labelling) {
        var said = new ArrayList<Said>();
        said.add(new Said(label(0, labelling), "ただいまから審議会を開会いたします。本日の案件は一件です。"));
        int turns = 8 + random.nextInt(12);
        for (int i = 0; i < turns; i++) {
            var text = new StringBuilder();
            int sentences = 1 + random.nextInt(4);
            for (int s = 0; s < sentences; s++) text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
            said.add(new Said(
                    label(i % 2 == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(3), labelling), text.toString()));
        }
        said.add(new Said(label(0, labelling), "以上で閉会といたします。"));
        return said;
    }

    private static String label(int person, Labelling labelling) {
        var name = NAMES[person];
        var role = person == 0 ? "会長" : person < 5 ? "委員" : new String[] {"総務課長", "保険年金課長", "事務局"}[person - 5];
        return switch (labelling) {
            case ROLES -> role;
            case NAMES -> person < 5 ? name + role : role;
            case ROLE_THEN_NAME -> role + "（" + name + "）";
            case NAME_THEN_ROLE -> role.equals("事務局") ? role : name + "（" + role + "）";
            case SEATS -> person > 0 && person < 5 ? person + "番（" + name + "委員）" : role;
            case LETTERS -> person > 0 && person < 5 ? "委員" + (char) ('A' + person - 1) : role;
            case LETTERS_FIRST -> person > 0 && person < 5 ? (char) ('A' + person - 1) + "委員" : role;
            case CIRCLED -> person > 0 && person < 5 ? "①②③④".charAt(person - 1) + "委員" : role;
            case FAMILY_NAMES -> person < 5 ? name : role;
        };
    }

    /** Physical lines of a plain text, wrapped at so many characters; 0 leaves each paragraph on one line. */
    static Extraction text(Family family, List<Said> said, int wrap, boolean blankLines) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<Line>(header());
        blocks.add(new TextBlock(List.copyOf(lines)));
        lines.clear();
        for (var turn : said) {
            var marker = family.marker().formatted(turn.label());
            var alone = marker.endsWith("/");
            if (alone) {
                lines.add(Line.of(marker.substring(0, marker.length() - 1)));
                wrapped(turn.text(), wrap, lines);
            } else {
                wrapped(marker + turn.text(), wrap, lines);
            }
            if (blankLines) {
                blocks.add(new TextBlock(List.copyOf(lines)));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) blocks.add(new TextBlock(lines));
        return new Extraction("text/plain", ExtractorKind.TEXT, Optional.empty(), List.of(), blocks, List.of());
    }

    private static void wrapped(String text, int wrap, List<Line> lines) {
        if (wrap == 0) {
            lines.add(Line.of(text));
            return;
        }
        for (int from = 0; from < text.length(); from += wrap) {
            lines.add(Line.of(
                    text.substring(from, Math.min(text.length(), from + wrap)).strip()));
        }
    }

    private static List<Line> header() {
        return List.of(
                Line.of("令和5年度第2回みどり野区個人情報保護審議会会議録"),
                Line.of("日時　令和5年7月12日（水）午後2時から午後3時30分まで"),
                Line.of("場所　みどり野区役所5階　第2会議室"),
                Line.of("出席委員　阿久根会長、三枝委員、早乙女委員、東雲委員、楠委員"),
                Line.of("説明員　総務課長、保険年金課長"),
                Line.of("議題　諮問第5号　窓口業務の委託について"));
    }

    /** A legend above the turns, which then begin with the bare sign. */
    static Extraction legend(List<Said> said, String legend, String afterSign) {
        var lines = new ArrayList<Line>(header());
        for (var line : legend.split("\n")) lines.add(Line.of(line));
        for (var turn : said) lines.add(Line.of(sign(turn.label()) + afterSign + turn.text()));
        return text(lines);
    }

    private static String sign(String label) {
        return label.equals("会長") ? "◎" : label.equals("委員") ? "○" : "●";
    }

    /** Two meetings in one file. */
    static Extraction twice(Family family, List<Said> first, List<Said> second) {
        var blocks = new ArrayList<>(text(family, first, 0, false).blocks());
        blocks.add(new TextBlock(List.of(Line.of("以上"))));
        blocks.add(new TextBlock(List.of(Line.of("令和5年度第3回みどり野区個人情報保護審議会会議録"))));
        blocks.addAll(text(family, second, 0, false).blocks().stream().toList());
        return new Extraction("text/plain", ExtractorKind.TEXT, Optional.empty(), List.of(), blocks, List.of());
    }

    private static Extraction text(List<Line> lines) {
        return new Extraction(
                "text/plain",
                ExtractorKind.TEXT,
                Optional.empty(),
                List.of(),
                List.of(new TextBlock(List.copyOf(lines))),
                List.of());
    }

    /** A table with a column for the speaker; with a number before it where asked. */
    static Extraction table(List<Said> said, boolean numbered) {
        var cells = new ArrayList<Cell>();
        int row = 0;
        for (var turn : said) {
            int column = 0;
            if (numbered) cells.add(cell(row, column++, String.valueOf(row + 1)));
            cells.add(cell(row, column++, turn.label()));
            cells.add(cell(row++, column, turn.text()));
        }
        var blocks = List.<Block>of(new TextBlock(header()), new Table(true, cells, Optional.empty()));
        return new Extraction("text/html", ExtractorKind.HTML, Optional.empty(), List.of(), blocks, List.of());
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(row, column, 1, 1, false, 0, Optional.empty(), List.of(new TextBlock(List.of(Line.of(text)))));
    }

    /** Everything in one paragraph. */
    static Extraction paragraph(Family family, List<Said> said) {
        var text = new StringBuilder();
        for (var turn : said)
            text.append(family.marker().formatted(turn.label())).append(turn.text());
        var blocks = List.<Block>of(new TextBlock(header()), new TextBlock(List.of(Line.of(text.toString()))));
        return new Extraction("text/html", ExtractorKind.HTML, Optional.empty(), List.of(), blocks, List.of());
    }

    /** Labels in bold type that the speech follows at once. */
    static Extraction bold(List<Said> said) {
        var blocks = new ArrayList<Block>();
        blocks.add(new TextBlock(header()));
        for (var turn : said) {
            var mark = new Mark(0, turn.label().length(), Mark.Kind.BOLD);
            blocks.add(new TextBlock(
                    List.of(new Line(turn.label() + turn.text(), 0, Optional.empty(), 0, 0, List.of(mark), 0))));
        }
        return new Extraction("text/html", ExtractorKind.HTML, Optional.empty(), List.of(), blocks, List.of());
    }
}
