package jp.shingi.structure.minutes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.Role;
import jp.shingi.structure.minutes.Label.Strength;

/** Reads the words in a marker's place: role, name, department, seat, letter. */
final class Labels {
    private static final int LONGEST = 34;
    private static final Pattern TAIL = Pattern.compile("^(.*[^(])\\(([^()]+(?:\\([^()]*\\))?)\\)$");
    /** What was done, not who speaks: （資料により説明）. */
    private static final Pattern STAGE = Pattern.compile("により|に基づき|説明$|異議|挙手|拍手|起立|朗読|退[席室]|着席|入室|登壇|省略|なし$|の声");

    private static final Pattern PAIR =
            Pattern.compile("^([^:：・／/\\s　]{2,20})([:：・／/][\\s　]*|[\\s　]+)([^:：／/（(]{1,10})$");
    private static final Pattern SEAT =
            Pattern.compile("^(?:議席)?(?:番号)?第?[0-9〇一二三四五六七八九十]{1,3}番(?:議員|委員)?[:・\\-]?(.*)$");
    private static final Pattern HONORIFIC = Pattern.compile("^(.{1,10})(?:君|くん|氏|さん|様|殿|先生)$");
    private static final Pattern NUMBERED = Pattern.compile("^([^0-9]{1,6})[0-9]{1,2}$");
    private static final Pattern LETTER = Pattern.compile("^[A-Z](?:氏|さん|君|様)?$");
    private static final Pattern MARKED = Pattern.compile(
            "^[(\\[]?(?:[A-Za-z]{1,2}|[甲乙丙丁]|[①-⑳]|[0-9]{1,2}|[ア-コ]|[一二三四五六七八九十]{1,2})[)\\]]?(?:氏|さん|君|様)?$");
    private static final Pattern NAME =
            Pattern.compile("^[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆ヶヵA-Za-z]{1,10}(?:\\([^()]{1,4}\\))?$");
    private static final Pattern PLAIN =
            Pattern.compile("^[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆ヶヵA-Za-z0-9①-⑳・･()\\-‐－/＝&.]*$");
    /** Words before 委員 that tell what kind of member, not who. */
    private static final Set<String> KINDS_OF_MEMBERS = Set.of(
            "学識", "学識経験", "学識経験者", "区民", "市民", "町民", "村民", "住民", "公募", "専門", "臨時", "特別", "一般", "有識者", "審議会", "審査会",
            "協議会", "懇談会", "ある", "別の", "他の", "同", "各", "女性", "男性", "新任", "担当");

    private static final Pattern NO_BODY = Pattern.compile("条|関係$|会議室|[0-9]室|[0-9]+[部課区市]$|以外|一部$");
    private static final Set<String> NO_BODIES = Set.of(
            "一部", "全部", "内部", "外部", "細部", "大部", "本部", "上部", "下部", "各部", "各課", "同課", "他課", "都市", "地区", "全区", "各区", "各市",
            "同市", "同区", "他市", "他区", "教室", "別室", "同室", "法人", "会社", "関係", "結局", "薬局", "中心市", "特別区", "部", "室", "局", "係",
            "在室", "退室", "入室", "市区町村", "市町村", "区市町村", "政令市", "指定都市");

    private Labels() {}

    /** Reads words as a speaker's label; empty where they cannot be one. */
    static Optional<Label> read(String raw, Known known) {
        var speaker = published(raw);
        var text = width(Text.closed(raw));
        if (text.isEmpty()
                || text.length() > LONGEST
                || !PLAIN.matcher(text.replace(":", "")).matches()) return Optional.empty();
        return tail(speaker, text, known)
                .or(() -> seat(speaker, text))
                .or(() -> listed(speaker, text, known))
                .or(() -> numbered(speaker, text))
                .or(() -> pair(speaker, raw, known))
                .or(() -> ending(speaker, text, known))
                .or(() -> beginning(speaker, raw, text, known))
                .or(() -> person(speaker, text, known))
                .or(() -> unknown(speaker, text))
                .map(label -> asPublished(label, Text.closed(raw), text));
    }

    /** The name in the width in which it was published. */
    private static Label asPublished(Label label, String closed, String text) {
        var name = label.name().map(found -> {
            int at = text.indexOf(found);
            return at < 0 ? found : closed.substring(at, at + found.length());
        });
        return new Label(label.speaker(), name, label.role(), label.strength());
    }

    /** As published, letter spacing closed. */
    static String published(String raw) {
        var parts = Text.strip(raw).split("[\\s\u3000\u00a0]+");
        if (parts.length < 2) return Text.strip(raw);
        for (var part : parts) if (part.length() > 1) return Text.strip(raw);
        return String.join("", parts);
    }

    /** Full-width ASCII to ASCII, one character for one. */
    static String width(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
        }
        return folded.toString();
    }

    private static Optional<Label> tail(String speaker, String text, Known known) {
        var found = TAIL.matcher(text);
        if (!found.matches()
                || found.group(1).endsWith(")")
                || STAGE.matcher(found.group(2)).find()) return Optional.empty();
        var inner = found.group(2);
        var outer = read(found.group(1), known).filter(label -> label.strength() != Strength.UNKNOWN);
        if (outer.isPresent()) {
            var label = outer.get();
            var name = label.name().or(() -> label.role() == Role.GUEST ? honoured(inner) : nameOf(inner));
            var role = label.strength() == Strength.PERSON
                    ? RoleWords.ending(inner).map(RoleWord::role).orElse(label.role())
                    : label.role();
            return Optional.of(new Label(speaker, name, role, name.isPresent() ? Strength.SURE : label.strength()));
        }
        var role = RoleWords.ending(inner).filter(word -> word.kind() == RoleWord.Kind.PERSON);
        if (role.isEmpty() || !NAME.matcher(found.group(1)).matches()) return Optional.empty();
        return Optional.of(
                new Label(speaker, Optional.of(found.group(1)), role.get().role(), Strength.SURE));
    }

    private static Optional<String> honoured(String text) {
        var found = HONORIFIC.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> nameOf(String text) {
        var bare = honoured(text).orElse(text);
        for (var role : new String[] {"議員", "委員"}) {
            if (bare.endsWith(role) && bare.length() > 2) bare = bare.substring(0, bare.length() - 2);
        }
        var body = RoleWords.ending(bare).isPresent() && bare.length() > 3;
        return NAME.matcher(bare).matches() && !body && !MARKED.matcher(bare).matches() && bare.length() > 1
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** 総務課長：千田, 総務課長　千田: a title, then the person. */
    private static Optional<Label> pair(String speaker, String raw, Known known) {
        var found = PAIR.matcher(Text.strip(raw));
        if (!found.matches()) return Optional.empty();
        var name = width(Text.closed(found.group(3)));
        var body = honoured(name).orElse(name);
        var spaced = Text.strip(found.group(2)).isEmpty();
        if (!NAME.matcher(body).matches()
                || spaced && !known.names().contains(body) && !body.chars().allMatch(c -> Text.kanji((char) c)))
            return Optional.empty();
        if (RoleWords.ending(body)
                .filter(word -> word.kind() != RoleWord.Kind.BODY || body.length() > 3)
                .isPresent()) return Optional.empty();
        return read(found.group(1), known)
                .filter(label ->
                        label.strength() == Strength.SURE && label.name().isEmpty() && label.role() != Role.MEMBERS)
                .map(label -> new Label(speaker, Optional.of(body), label.role(), Strength.SURE));
    }

    private static Optional<Label> seat(String speaker, String text) {
        var found = SEAT.matcher(text);
        if (!found.matches()) return Optional.empty();
        var rest = found.group(1);
        if (rest.isEmpty()) return Optional.of(new Label(speaker, Optional.empty(), Role.MEMBER, Strength.SURE));
        return nameOf(rest.replaceAll("^\\((.*)\\)$", "$1"))
                .map(name -> new Label(speaker, Optional.of(name), Role.MEMBER, Strength.SURE));
    }

    private static Optional<Label> ending(String speaker, String text, Known known) {
        var bare = honoured(text)
                .filter(rest -> RoleWords.ending(rest)
                        .filter(word -> word.kind() == RoleWord.Kind.PERSON)
                        .isPresent())
                .orElse(text);
        var found = RoleWords.ending(bare);
        if (found.isEmpty()) return Optional.empty();
        var word = found.get();
        var before = bare.substring(0, bare.length() - word.word().length());
        return switch (word.kind()) {
            case TURN -> before.isEmpty() || LETTER.matcher(before).matches() ? turn(speaker, word) : Optional.empty();
            case ALL -> before.isEmpty() ? sure(speaker, Optional.empty(), word) : Optional.empty();
            case BODY -> body(speaker, before, bare, word);
            case PERSON -> sure(speaker, Names.before(before, word, known), elsewhere(before, word));
        };
    }

    /** 選挙管理委員会事務局長: the secretary of another body is an official here. */
    private static RoleWord elsewhere(String before, RoleWord word) {
        var other = word.role() == Role.SECRETARIAT && before.matches(".*(?:委員会|委員|議会|組合|協議会)");
        return other ? new RoleWord(word.word(), Role.OFFICIAL, word.kind(), word.takes(), word.leaves()) : word;
    }

    private static Optional<Label> turn(String speaker, RoleWord word) {
        return Optional.of(new Label(speaker, Optional.empty(), word.role(), Strength.TURN));
    }

    private static Optional<Label> sure(String speaker, Optional<String> name, RoleWord word) {
        return Optional.of(new Label(speaker, name, word.role(), Strength.SURE));
    }

    private static Optional<Label> body(String speaker, String before, String text, RoleWord word) {
        if (NO_BODIES.contains(text)
                || before.length() > 20
                || NO_BODY.matcher(text).find()) return Optional.empty();
        var strength = word.role() == Role.SECRETARIAT
                        || before.isEmpty() && word.word().length() > 2
                ? Strength.SURE
                : Strength.BODY;
        return Optional.of(new Label(speaker, Optional.empty(), word.role(), strength));
    }

    private static Optional<Label> beginning(String speaker, String raw, String text, Known known) {
        var found = RoleWords.beginning(text).filter(word -> word.kind() != RoleWord.Kind.TURN);
        if (found.isEmpty()) return Optional.empty();
        var word = found.get();
        var rest = text.substring(word.word().length());
        if (MARKED.matcher(rest).matches()) return sure(speaker, Optional.empty(), word);
        var apart = rest.replaceFirst("^[:・/\\-]", "");
        var name = nameOf(apart);
        var separated = !apart.equals(rest)
                || Text.strip(raw).length() > word.word().length()
                        && Text.space(Text.strip(raw).charAt(word.word().length()));
        if (name.isEmpty() || !separated && !known.names().contains(name.get())) return Optional.empty();
        return sure(speaker, name, word);
    }

    /** 問1, A2: a question or an answer with its number. */
    private static Optional<Label> numbered(String speaker, String text) {
        var found = NUMBERED.matcher(text);
        if (!found.matches()) return Optional.empty();
        if (found.group(1).equals("A"))
            return Optional.of(new Label(speaker, Optional.empty(), Role.OFFICIAL, Strength.TURN));
        return RoleWords.named(found.group(1))
                .filter(word -> word.kind() == RoleWord.Kind.TURN)
                .flatMap(word -> turn(speaker, word));
    }

    /** A name of the attendance list, though it ends like a town or a department: 深町, 志村. */
    private static Optional<Label> listed(String speaker, String text, Known known) {
        return known.names().contains(text)
                        && RoleWords.ending(text)
                                .filter(word -> word.kind() == RoleWord.Kind.BODY)
                                .isPresent()
                ? person(speaker, text, known)
                : Optional.empty();
    }

    private static Optional<Label> person(String speaker, String text, Known known) {
        if (LETTER.matcher(text).matches()) {
            return Optional.of(new Label(speaker, Optional.empty(), Role.MEMBER, Strength.LETTER));
        }
        var name = honoured(text).filter(bare -> NAME.matcher(bare).matches());
        if (name.isEmpty() && known.names().contains(text)) name = Optional.of(text);
        return name.map(person -> new Label(
                speaker, Optional.of(person), known.roles().getOrDefault(person, Role.MEMBER), Strength.PERSON));
    }

    private static Optional<Label> unknown(String speaker, String text) {
        if (text.length() > 20
                || text.chars().filter(c -> Text.hiragana((char) c)).count() > 4) return Optional.empty();
        var chief = text.length() >= 3 && text.endsWith("長") && text.chars().allMatch(c -> Text.kanji((char) c));
        return Optional.of(new Label(
                speaker,
                Optional.empty(),
                chief ? Role.OFFICIAL : Role.MEMBER,
                chief ? Strength.BODY : Strength.UNKNOWN));
    }

    /** Whether words before 委員 tell what kind of member speaks, not who. */
    static boolean kindOfMember(String text) {
        return KINDS_OF_MEMBERS.contains(text) || MARKED.matcher(text).matches();
    }

    static boolean nameShaped(String text) {
        return NAME.matcher(text).matches();
    }
}
