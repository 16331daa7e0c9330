package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.ItemKind;
import jp.shingi.model.Role;

/**
 * Follows the course of the meeting: which items are under discussion in each turn.
 *
 * <p>Items are opened by who presides, by headings between turns, and by explanations that name their subject; a number that merely
 * occurs opens nothing. What was opened stays under discussion until the next is opened or the meeting closes.
 */
final class Course {
    private static final Pattern OPENS = Pattern.compile(
            "議題と(?:いた)?し|議題に供|議題とな|上程|入り(?:ます|たい)|入らせて|入って|移り(?:ます|たい)|移らせて|移って|進み(?:ます|たい)|進めます|参り(?:ます|たい)|まいり(?:ます|たい)|始め(?:ます|たい|させて|てください)|お願い|願います|説明を|説明して|ご説明|御説明|御報告|ご報告|報告を(?:受け|求め|お願|願)|求めます|どうぞ|から説明|取り上げ|審議(?:し|いたし|に入|を)|審査(?:し|いたし|に入|を)|についてです|です[。ね]?$|でございます|になります|号[。]?$|の件[。]?$|の報告[。]?$|を[。]?$|お諮りし(?:ます|たい)|協議(?:し|いたし|に)|を行い(?:ます|たい)|議論(?:し|いたし|に)|続け");
    /** Who presides lays an item before the meeting, whatever its subject: 会期の決定を議題といたします. */
    static final Pattern PUT = Pattern.compile("議題と(?:いた)?し|議題に供|議題とな|上程");

    private static final Pattern NEXT =
            Pattern.compile("(?:次|つぎ|続(?:きまして|いて|けて)|引き続き|その次|続き|それでは|では|まず|初め|はじめ|最初|早速|ここで)");
    private static final Pattern CLOSES = Pattern.compile(
            "(?:これで|これにて|これをもって|以上で|以上をもって|以上をもちまして|本日は(?:これ|ここ)まで|ここまで(?:とし|です)|本日の(?:議事|議題|審議|日程|案件)は(?:以上|全て|すべて|終了)).{0,30}|(?:閉会|散会|終了|終わり|閉じ)(?:し|いた|と|たい|ます|させ|にし)|閉会[。]|散会[。]");
    private static final Pattern END = Pattern.compile("閉会|散会|終了|終わり|閉じ|ここまで|これまで|以上です|お疲れ");
    private static final Pattern PARTIAL =
            Pattern.compile("(?:質疑|質問|説明|報告|討論|審議|諮問|議題|件|号|意見)(?:を|は|に(?:つ|対)|の)?[^。]{0,12}(?:終了|終わり|終え)");
    private static final Pattern OTHER = Pattern.compile(
            "^(?:では|それでは|次に|続いて|続きまして|最後に|その他|、|(?:ほか|他)に)*(?:、)?(?:議題|議事|案件|次第)?(?:[0-9０-９（）()]*の?)?(?:事項の?)?その他(?!に?、?(?:何か)?、?(?:御|ご)?(?:質問|質疑|意見))|その他(?:に移|に入|でござ|です|、何か|、事務局|として|の(?:事項|案件|議題))");
    private static final Pattern SCHEDULE = Pattern.compile("^(?:それでは、?)?次回(?:は|の)");

    /** Who presides calls on somebody to explain. */
    private static final Pattern CALLS =
            Pattern.compile("(?:お願い(?:し|いたし)ます|願います|どうぞ|求めます|(?:説明|報告)(?:を|して|し)[^。]{0,12})。?$");
    /** What comes before the first item. */
    private static final Pattern PRELIMINARY =
            Pattern.compile("資料の(?:確認|説明)|配[布付]|挨拶|あいさつ|紹介|出欠|出席状況|成立|署名|事務連絡|連絡事項|御?意見|御?質問|会長|注意事項|傍聴");

    private static final Pattern SUBJECT = Pattern.compile("([^、。]{2,40}?)(?:について|につきまして|に関(?:し|する))");
    private static final Pattern ANY_ITEM =
            Pattern.compile("(?:諮問|報告|議題|案件|議事|審議|資料|内容|事項|本件|件|こちら|これ|それ|ほう|方|詳細|点)(?:第?[0-9０-９一二三四五六七八九十]+号?)?$");

    private final List<Topic> topics;
    private final References references;
    private Set<String> open = new LinkedHashSet<>();
    private int reached;
    private boolean closed;
    private int number;
    private final List<Moment> moments = new ArrayList<>();

    private Course(List<Topic> topics) {
        this.topics = topics;
        this.references = new References(topics);
    }

    /**
     * The course of a meeting.
     *
     * @param items the ids of the items under discussion, turn by turn
     * @param moments every sentence with what was open when it was said
     */
    record Followed(List<List<String>> items, List<Moment> moments) {}

    /**
     * @param lead rows of the discussion before the first turn
     * @param after rows behind the last one
     */
    static Followed follow(
            List<Row> lead,
            List<Speech> speeches,
            List<Row> after,
            List<String> texts,
            List<Role> roles,
            List<Topic> topics) {
        if (topics.isEmpty()) return new Followed(Collections.nCopies(speeches.size(), List.of()), List.of());
        var course = new Course(topics);
        var items = new ArrayList<List<String>>();
        for (var row : lead) course.heading(row.text());
        for (int i = 0; i < speeches.size(); i++)
            items.add(course.turn(speeches.get(i), texts.get(i), roles.get(i), i + 1 == speeches.size()));
        for (var row : after) course.heading(row.text());
        var only = topics.size() == 1 && course.reached == 0;
        return new Followed(
                only
                        ? Collections.nCopies(
                                items.size(), List.of(topics.getFirst().id()))
                        : items,
                course.moments);
    }

    /** Every sentence of a record in which nobody speaks, with the items that its headings opened. */
    static List<Moment> told(List<Row> rows, List<Topic> topics) {
        var course = new Course(topics);
        if (topics.size() == 1) course.open(List.of(topics.getFirst().id()));
        for (var row : rows) course.heading(row.text());
        return course.moments;
    }

    private List<String> turn(Speech speech, String text, Role role, boolean last) {
        number++;
        for (var heading : speech.headings()) heading(heading.text());
        if (role == Role.CHAIR || role == Role.VICE_CHAIR && open.isEmpty()) chair(text, last);
        else {
            if (role == Role.SECRETARIAT || role == Role.OFFICIAL) explained(text);
            for (var sentence : sentences(text)) moments.add(new Moment(number, sentence, List.copyOf(open)));
        }
        return closed ? List.of() : List.copyOf(open);
    }

    /** A heading opens the item that it names; a line of the record tells what became of the items that are open. */
    private void heading(String text) {
        if (text.indexOf('。') >= 0 || Narrative.told(text)) {
            for (var sentence : sentences(Narrative.unlabelled(text)))
                moments.add(new Moment(Moment.TOLD, sentence, List.copyOf(open)));
            return;
        }
        var named = references.inHeading(text);
        if (!named.isEmpty()) open(named);
        else if (AgendaLine.of(text).group()
                && AgendaLine.of(text)
                        .kind()
                        .filter(kind -> kind == ItemKind.OTHER)
                        .isPresent()) none();
    }

    /** Who presides opens and closes; what stands last in a turn counts. */
    private void chair(String text, boolean last) {
        for (var sentence : sentences(text)) {
            moments.add(new Moment(number, sentence, List.copyOf(open)));
            if (ends(sentence)) {
                if (last || !PARTIAL.matcher(sentence).find()) {
                    none();
                    closed = true;
                    continue;
                }
            }
            opening(sentence);
        }
    }

    private static boolean ends(String sentence) {
        return CLOSES.matcher(sentence).find() && END.matcher(sentence).find();
    }

    private void opening(String sentence) {
        var named = references.opened(sentence, open, reached);
        if (!named.isEmpty()) {
            if (References.decides(sentence)
                    && !NEXT.matcher(sentence).find()
                    && !PUT.matcher(sentence).find()) return;
            if (open.size() > named.size()
                    && open.containsAll(named)
                    && !NEXT.matcher(sentence).find()) return;
            if (OPENS.matcher(sentence).find()) open(named);
            return;
        }
        if (CALLS.matcher(sentence).find() && !PRELIMINARY.matcher(sentence).find()) {
            var department = references.ofDepartment(sentence, reached);
            if (!department.isEmpty()) open(department);
            else if (open.isEmpty()
                    && !closed
                    && reached < topics.size()
                    && (topics.size() == 1 || sentence.contains("説明"))
                    && !aboutElse(sentence, topics.get(reached)))
                open(List.of(topics.get(reached).id()));
            if (!open.isEmpty()) return;
        }
        if (OTHER.matcher(sentence).find()) {
            var others = topics.stream()
                    .filter(topic -> topic.item().kind() == ItemKind.OTHER)
                    .map(Topic::id)
                    .toList();
            if (others.isEmpty()) none();
            else open(others);
        }
    }

    /** Whether a call names a subject that is neither the item's nor a word for items: 制度の概要について説明をお願いします. */
    private static boolean aboutElse(String sentence, Topic topic) {
        var subject = SUBJECT.matcher(sentence);
        return subject.find()
                && !ANY_ITEM.matcher(subject.group(1)).find()
                && Similar.shared(subject.group(1), topic.item().title()) < 3;
    }

    /** An explanation under no item opens the one whose subject it names; a date for the next meeting closes the last. */
    private void explained(String text) {
        if (topics.isEmpty()) return;
        var first = text.substring(0, Math.min(160, text.length()));
        var named = references.titled(first);
        if (named.isPresent()
                && text.contains("説明")
                && !open.contains(named.get().id())
                && (open.isEmpty() || named.get().place() > reached)) {
            open(List.of(named.get().id()));
        } else if (SCHEDULE.matcher(text).find()
                && reached >= topics.size()
                && text.length() < 80
                && topics.stream().noneMatch(topic -> topic.item().kind() == ItemKind.OTHER)) {
            none();
        }
    }

    private void open(List<String> ids) {
        open = new LinkedHashSet<>(ids);
        closed = false;
        for (var topic : topics) if (ids.contains(topic.id())) reached = Math.max(reached, topic.place());
    }

    private void none() {
        open = new LinkedHashSet<>();
    }

    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '。' && c != '\n') continue;
            int end = c == '。' ? i + 1 : i;
            if (end > from) sentences.add(text.substring(from, end));
            from = i + 1;
        }
        if (from < text.length()) sentences.add(text.substring(from));
        return sentences;
    }
}
