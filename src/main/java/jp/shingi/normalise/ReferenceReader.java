package jp.shingi.normalise;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shingi.normalise.Reference.Relation;
import jp.shingi.text.Numerals;

/** Reads 第17条第1項第2号, 13条, 第三十条の四十五, 附則第3条, 同条第2項, and lists and ranges of them, out of folded text. */
final class ReferenceReader {
    /** A range longer than this is told by its two ends only: 第1条から第200条まで is a whole law. */
    private static final int LONGEST_RANGE = 40;

    private static final String N = "[0-9〇一二三四五六七八九十百千]+";
    private static final String S = "[ ]*\\n?[ ]*";
    /** After a branch number (の2) stands no counter and no other word: 第3条の2項 is article 3, paragraph 2; 第三条の一部 is a part of it. */
    private static final String BRANCH_END =
            "(?![0-9〇一二三四五六七八九十百千項号つ])(?=$|\\P{IsHan}|[第各本前後柱及並又若関規以中等附別違])(?!か[月所年国])";

    private static final String BRANCH = "(?:" + S + "の" + S + N + BRANCH_END + ")*";
    private static final String ARTICLE_END = "(?!例|件|約|理|里|坊|通[りの]|城|橋|駅|線|家|市|町|大橋|文|痕|虫|鉄)";

    private static final Pattern START = Pattern.compile(
            "(?<sup>[附付]則" + S + "の?" + S + ")?(?<mark>第" + S + ")?(?<n>" + N + ")" + S + "条" + ARTICLE_END
                    + "(?<branch>" + BRANCH + ")|(?<relation>同条|前条|同項|前項)(?!例|目|" + S + "第?" + S + N + S + "条)");
    private static final Pattern ARTICLE = Pattern.compile("(?<sup>[附付]則" + S + "の?" + S + ")?(?<mark>第" + S + ")?(?<n>"
            + N + ")" + S + "条" + ARTICLE_END + "(?<branch>" + BRANCH + ")");
    private static final Pattern PARAGRAPH = Pattern.compile("(?:" + S + "の(?=" + S + "(?:第" + S + ")?" + N
            + " *項))?(?:" + S + "第" + S + "| *)(" + N + ")" + S + "項(?!目)");
    private static final Pattern ITEM = Pattern.compile("(?:" + S + "の(?=" + S + "(?:第" + S + ")?" + N + " *号))?(?:" + S
            + "第" + S + "| *)(" + N + ")" + S + "号(?!様式|議案|炉|車|館|室|機|線|棟|店|被保険)(" + BRANCH + ")");
    private static final Pattern CAPTION = Pattern.compile(" *（([^（）\\n]{1,80})）");
    private static final Pattern LINK = Pattern.compile(S + "(?<to>から|より|ないし|乃至|~|－|-|―|–)?" + S + "(?:まで)?" + S
            + "(?<and>、|・|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|と|，)*" + S);

    private ReferenceReader() {}

    /** All references in their order. */
    static List<Reference> read(String folded) {
        var references = new ArrayList<Reference>();
        if (folded.indexOf('条') < 0 && folded.indexOf('項') < 0) return references;
        var start = START.matcher(folded);
        int from = 0;
        while (start.find(from)) {
            from = start.end();
            if (isOtherWord(folded, start)) continue;
            var reference = new Cursor(folded, start.toMatchResult()).reference();
            references.add(reference);
            from = Math.max(from, reference.end());
        }
        return references;
    }

    /** Without 第 an address (北3条), a street or a plain number can look like an article. */
    private static boolean isOtherWord(String text, Matcher start) {
        if (start.group("relation") != null || start.group("mark") != null) return false;
        if (start.start() == 0) return !Character.isDigit(text.charAt(0));
        char before = text.charAt(start.start() - 1);
        if ("第東西南北上下中新大全計".indexOf(before) >= 0 || before < 0x80 && Character.isLetterOrDigit(before)) return true;
        return !Character.isDigit(text.charAt(start.start("n"))) && "法例則令律綱".indexOf(before) < 0;
    }

    /** One reading from its first article on. */
    private static final class Cursor {
        private final String text;
        private final List<Article> found = new ArrayList<>();
        private final Relation relation;
        private final int start;
        private int position;
        private Article last;

        Cursor(String text, MatchResult first) {
            this.text = text;
            start = first.start();
            position = first.end();
            var word = first.group("relation");
            relation = word == null ? Relation.NUMBER : relation(word);
            last = Article.of(word == null ? article(first) : "");
        }

        Reference reference() {
            depth();
            while (link()) {}
            return new Reference(start, position, relation, found);
        }

        private static Relation relation(String word) {
            return switch (word) {
                case "同条" -> Relation.SAME_ARTICLE;
                case "同項" -> Relation.SAME_PARAGRAPH;
                case "前条" -> Relation.PREVIOUS_ARTICLE;
                default -> Relation.PREVIOUS_PARAGRAPH;
            };
        }

        /** Paragraph and item behind an article, also behind its caption. */
        private void depth() {
            var caption = CAPTION.matcher(text).region(position, text.length());
            if (caption.lookingAt() && startsDepth(caption.end())) position = caption.end();
            paragraph();
            item();
            found.add(last);
        }

        private boolean startsDepth(int at) {
            return text.startsWith("第", at)
                    && (looking(PARAGRAPH, at).isPresent() || looking(ITEM, at).isPresent());
        }

        private void paragraph() {
            looking(PARAGRAPH, position).ifPresent(p -> {
                last = last.paragraph(Numerals.parse(p.group(1)).orElse(0));
                position = p.end();
            });
        }

        private boolean item() {
            var found = looking(ITEM, position);
            found.ifPresent(i -> {
                last = last.item(number(i.group(1), i.group(2)));
                position = i.end();
            });
            return found.isPresent();
        }

        /** One more member of a list or range; false where the list ends. */
        private boolean link() {
            var link = looking(LINK, position).orElseThrow();
            if (link.end() == position) return false;
            boolean range = link.group("to") != null;
            if (!range && link.group("and") == null) return false;
            int at = link.end();
            var before = last;
            var article = looking(ARTICLE, at);
            if (article.isPresent() && (article.get().group("mark") != null || Character.isDigit(text.charAt(at)))) {
                position = article.get().end();
                last = Article.of(article(article.get()));
                if (range) between(before, last);
                depth();
                return true;
            }
            return deeper(at, before, range);
        }

        private boolean deeper(int at, Article before, boolean range) {
            if (!text.startsWith("第", at)) return false;
            var paragraph = looking(PARAGRAPH, at);
            if (paragraph.isPresent()) {
                position = at;
                paragraph();
                if (range) between(before, last);
                item();
                found.add(last);
                return true;
            }
            var item = looking(ITEM, at);
            if (item.isEmpty()) return false;
            position = at;
            item();
            if (range) between(before, last);
            found.add(last);
            return true;
        }

        /** The members inside a range, where both ends are plain numbers of one kind. */
        private void between(Article first, Article end) {
            if (end.item().isPresent()) {
                steps(first.item().flatMap(Cursor::plain), plain(end.item().get()))
                        .forEach(i -> found.add(end.item(Integer.toString(i))));
            } else if (end.paragraph().isPresent()) {
                steps(boxed(first.paragraph()), boxed(end.paragraph())).forEach(p -> found.add(end.paragraph(p)));
            } else {
                var stem = end.article().replaceFirst("[^の]*$", "");
                if (!first.article().startsWith(stem)) return;
                steps(
                                plain(first.article().substring(stem.length())),
                                plain(end.article().substring(stem.length())))
                        .forEach(a -> found.add(Article.of(stem + a)));
            }
        }

        private static List<Integer> steps(Optional<Integer> first, Optional<Integer> end) {
            if (first.isEmpty() || end.isEmpty() || end.get() - first.get() > LONGEST_RANGE) return List.of();
            return java.util.stream.IntStream.range(first.get() + 1, end.get())
                    .boxed()
                    .toList();
        }

        private static Optional<Integer> boxed(OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }

        private static Optional<Integer> plain(String number) {
            return boxed(Numerals.parse(number));
        }

        private static String article(MatchResult found) {
            return (found.group("sup") == null ? "" : "附則") + number(found.group("n"), found.group("branch"));
        }

        /** 三十 with の四十五 becomes 30の45. */
        private static String number(String main, String branches) {
            return Pattern.compile(N)
                    .matcher(main + " " + branches)
                    .results()
                    .map(n -> Numerals.parse(n.group()))
                    .map(n -> n.isPresent() ? Integer.toString(n.getAsInt()) : "?")
                    .collect(joining("の"));
        }

        private Optional<MatchResult> looking(Pattern pattern, int at) {
            var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }
    }
}
