package jp.shingi.structure.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.Role;

/** Reads who was present, from lists in every order of role and name. */
final class Attendance {
    private static final Pattern COUNT = Pattern.compile(
            "(?:計|合計|全|他|ほか|外|以上)?[0-9０-９一二三四五六七八九十]{1,3}(?:名|人)(?:出席|欠席)?|ほか|他|以上|各委員|敬称略|五十音順|順不同|なし|欠席|出席");
    private static final Pattern SEAT = Pattern.compile("(?:議席)?[0-9０-９〇一二三四五六七八九十]{1,3}番(?:議員|委員)?");
    /** The administration's side of the list. */
    private static final Pattern OURS = Pattern.compile("(?:[区市町村県]|[区市町村県](?:側|職員)|当局|行政側|執行機関|理事者|説明[員者課])(?:出席者)?");

    /** Who is meant by the rest of the line: （委員）, （説明員）. */
    private static final Pattern SIDE = Pattern.compile(
            "(?:^|[\\s　]+)[（(]([^（）()]{0,4}(?:委員|部会員|[会座]長|委員長|説明員|説明者|説明課|職員|事務局|[区市町村]側|理事者))[）)][\\s　]*(?=\\S)");

    private static final Pattern SEATED = Pattern.compile(
            "((?:議席)?[0-9０-９〇一二三四五六七八九十]{1,3}番(?:議員|委員)?)[\\s　]+((?:(?![0-9０-９〇一二三四五六七八九十]{1,3}番|議長|副議長|委員長|会長).)+)");
    /** Before the name of who presides: ◎竹原　○宇佐美. */
    private static final Pattern SIGN = Pattern.compile("^[◎○◯●☆★]+(?=\\p{IsHan})");

    /** Set letter by letter: 会　長, 鷲　津　達　也. */
    private static final Pattern LETTERS = Pattern.compile("\\S(?:[ 　]\\S)+");

    private static final Pattern TAIL = Pattern.compile("(?:ほか|他|外)(?:[0-9０-９]{1,2}[名人])?$|[0-9０-９]{1,2}[名人]$");
    /** 委員　渡瀬・相馬・峰岸: names that dots part. */
    private static final Pattern DOTTED =
            Pattern.compile("((?:委員|議員)[\\s　]+)(\\p{IsHan}{1,4}(?:・\\p{IsHan}{1,4})+)(?=$|[、，\\s　])");

    private static final Pattern GROUP = Pattern.compile("([\\p{IsHan}]{2,8})[（(]([^（）()]*[・、，][^（）()]*)[）)]");

    /** Words of a line with one person: 副会長, family name, given name. */
    private static final int ROLE_AND_NAME = 3;

    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> officials = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private Optional<Role> current = Optional.empty();
    private boolean skipping;
    private boolean nameDue;
    /** The role of the person whose name is due. */
    private Role due = Role.MEMBER;

    private PersonTokens persons = new PersonTokens(false);
    /** Whether commas part the names, so that a space within one belongs to it. */
    private boolean comma;

    private Attendance() {}

    /**
     * Those present.
     *
     * @param members names without honorifics
     * @param officials titles
     * @param known names and titles of all who are named, those absent included
     */
    record Present(List<String> members, List<String> officials, Known known) {}

    static Present read(Header header) {
        var attendance = new Attendance();
        for (var field : header.fields()) {
            switch (field.key()) {
                case PRESENT -> attendance.list(field, Optional.empty(), false);
                case MEMBERS -> attendance.list(field, Optional.of(Role.MEMBER), false);
                case OFFICIALS -> attendance.list(field, Optional.of(Role.OFFICIAL), false);
                case ABSENT -> attendance.list(field, Optional.of(Role.MEMBER), true);
                case WHEN, TIME, START, END, VENUE, OBSERVERS, AGENDA, COUNCIL, MATERIALS, OTHER -> {}
            }
        }
        return new Present(
                List.copyOf(attendance.members),
                List.copyOf(attendance.officials),
                new Known(attendance.names, attendance.titles, attendance.roles, Legend.NONE));
    }

    private void list(HeaderField field, Optional<Role> role, boolean absent) {
        current = role;
        skipping = absent;
        nameDue = false;
        due = Role.MEMBER;
        var lines = AttendanceLines.of(field.values());
        persons = PersonTokens.in(lines);
        for (var line : lines) line(line, role);
    }

    private void line(String line, Optional<Role> fallback) {
        var side = SIDE.matcher(line);
        var text = side.lookingAt() ? side.replaceAll("　　【$1】").strip() : line;
        if (text.indexOf('【') < 0 && text.indexOf('［') < 0 && current.isEmpty()) current = fallback;
        boolean before = skipping;
        skipping |= AttendanceLines.absent(text);
        parts(AttendanceLines.bare(text));
        if (AttendanceLines.absent(text)) skipping = before;
    }

    private void parts(String line) {
        var text = line;
        var groups = GROUP.matcher(text);
        while (groups.find()) {
            group(groups.group(1), groups.group(2));
        }
        text = GROUP.matcher(text).replaceAll("、");
        text = DOTTED.matcher(text.replaceAll("[：:]", "　"))
                .replaceAll(found -> found.group(1) + found.group(2).replace("・", "、"));
        text = text.replaceAll("(?=[【［〔＜<《])", "　　");
        if (SEAT.matcher(text).find())
            text = SEATED.matcher(text)
                    .replaceAll(found -> "、" + Text.closed(found.group(1)) + "　"
                            + Text.closed(found.group(2)).replace("$", "") + "、");
        if (persons.apart() && text.split("[ 　]+").length == ROLE_AND_NAME) text = text.replaceAll("[ 　]+", "　");
        comma = text.indexOf('、') >= 0;
        for (var part : text.split("[、，,；;／]|　{2,}| {2,}|\\t")) part(part);
    }

    private void group(String role, String inner) {
        var word = RoleWords.named(role);
        if (word.isEmpty()) {
            for (var name : inner.split("[・、，]")) one(name);
            return;
        }
        for (var name : inner.split("[・、，]"))
            member(name.replaceAll("各?委員$", ""), word.get().role());
    }

    private void part(String raw) {
        var part = LETTERS.matcher(Text.strip(raw)).matches() ? Text.closed(raw) : Text.strip(raw);
        for (var bracket : bracketed(part)) part = bracket;
        if (part.isEmpty()) return;
        if (persons.apart()) {
            apart(part);
            return;
        }
        var tokens = part.split("[ 　]+");
        if (comma
                && tokens.length == 3
                && RoleWords.named(tokens[0]).isPresent()
                && shortParts(new String[] {tokens[1], tokens[2]})) {
            tokens = new String[] {tokens[0], tokens[1] + tokens[2]};
        }
        var whole = token(Text.closed(part));
        if (tokens.length == 2 && bracketedRole(tokens, whole)) {
            names.add(Labels.width(tokens[0]));
            one(Text.closed(part));
            roles.put(Labels.width(tokens[0]), whole.orElseThrow().role());
            return;
        }
        if (tokens.length > 1 && whole.isEmpty() && !roleFirst(tokens)) {
            if (current.filter(role -> role != Role.OFFICIAL && role != Role.SECRETARIAT)
                            .isPresent()
                    && shortParts(tokens)) {
                member(String.join("", tokens), Role.MEMBER);
                return;
            }
        }
        for (var token : tokens) one(token);
    }

    /** 会長　久世　一郎: family and given name are one person, known by both. */
    private void apart(String part) {
        for (var token : persons.of(part)) {
            if (!token.given().isEmpty()) family(token.family());
            one(token.text());
        }
    }

    private void family(String name) {
        if (!Labels.nameShaped(Labels.width(name))) return;
        names.add(Labels.width(name));
        current.ifPresent(role -> roles.put(Labels.width(name), nameDue ? due : role));
    }

    /** 久世 一郎（会長）. */
    private static boolean bracketedRole(String[] tokens, Optional<Label> whole) {
        return tokens[0].length() <= 5
                && Labels.nameShaped(tokens[0])
                && tokens[1].matches("[^（()）]{1,5}[（(][^（()）]+[)）]")
                && whole.flatMap(Label::name).isPresent();
    }

    private static boolean shortParts(String[] tokens) {
        for (var token : tokens)
            if (token.length() > 5
                    || RoleWords.ending(token).isPresent()
                    || SEAT.matcher(token).matches()) return false;
        return true;
    }

    private static boolean roleFirst(String[] tokens) {
        return RoleWords.named(tokens[0]).isPresent() || SEAT.matcher(tokens[0]).matches();
    }

    /** 【会長】久世: the bracket sets who is meant by what follows it. */
    private List<String> bracketed(String part) {
        if (part.isEmpty() || "【［〔＜<《".indexOf(part.charAt(0)) < 0) return List.of(part);
        int close = Signs.closeOf(part, 0, part.length());
        if (close < 0) return List.of(part);
        heading(Text.closed(part.substring(1, close)));
        return List.of(Text.strip(part.substring(close + 1)));
    }

    private void heading(String word) {
        skipping = word.startsWith("欠席");
        nameDue = false;
        var role = RoleWords.ending(word).map(RoleWord::role);
        if (role.isPresent()) current = role;
        else if (word.contains("委員") || word.endsWith("会員")) current = Optional.of(Role.MEMBER);
        else if (word.contains("側") || word.contains("職員") || word.contains("説明")) current = Optional.of(Role.OFFICIAL);
    }

    private Optional<Label> token(String text) {
        return Labels.read(text, Known.NOTHING).filter(label -> label.strength() != Label.Strength.UNKNOWN);
    }

    private void one(String raw) {
        var token =
                TAIL.matcher(SIGN.matcher(Text.closed(raw)).replaceFirst("")).replaceAll("");
        if (token.isEmpty() || COUNT.matcher(token).matches()) return;
        if (OURS.matcher(token).matches()) {
            current = Optional.of(Role.OFFICIAL);
            return;
        }
        if (SEAT.matcher(token).matches()) {
            current = Optional.of(Role.MEMBER);
            nameDue = true;
            return;
        }
        var label = Labels.read(token, Known.NOTHING)
                .filter(found -> found.strength() == Label.Strength.SURE || found.strength() == Label.Strength.BODY);
        if (label.isEmpty()
                || label.get().strength() == Label.Strength.BODY
                        && (listsMembers() || nameDue)
                        && token.length() <= 4
                        && !token.matches(".*[課係室局]")) {
            plain(token);
            return;
        }
        var found = label.get();
        switch (found.role()) {
            case CHAIR, VICE_CHAIR, MEMBER -> {
                current = Optional.of(Role.MEMBER);
                nameDue = found.name().isEmpty();
                due = found.role();
                found.name().ifPresent(name -> member(name, found.role()));
            }
            case OFFICIAL -> official(token, found);
            case SECRETARIAT -> {
                current = Optional.of(Role.SECRETARIAT);
                nameDue = true;
                if (token.length() > 3) titles.add(Text.folded(token));
            }
            case MEMBERS, GUEST -> {
                current = Optional.empty();
                nameDue = found.name().isEmpty();
            }
        }
    }

    private void official(String token, Label label) {
        titles.add(Text.folded(token));
        label.name()
                .ifPresent(name -> titles.add(Text.folded(token.substring(Math.min(name.length(), token.length())))));
        if (skipping) return;
        current = Optional.of(Role.OFFICIAL);
        nameDue = true;
        if (token.length() > 1
                && RoleWords.ending(Labels.width(token))
                        .filter(word -> word.kind() == RoleWord.Kind.PERSON)
                        .isPresent()) officials.add(token);
    }

    private boolean listsMembers() {
        return current.filter(role -> role == Role.MEMBER || role == Role.CHAIR || role == Role.VICE_CHAIR)
                .isPresent();
    }

    private void plain(String token) {
        if (!Labels.nameShaped(Labels.width(token)) || token.length() > 9) return;
        if (listsMembers()) {
            member(token, nameDue ? due : Role.MEMBER);
            nameDue = false;
        } else if (nameDue || current.isPresent()) {
            names.add(Labels.width(token));
            current.ifPresent(role -> roles.put(Labels.width(token), role));
        }
    }

    private void member(String raw, Role role) {
        var name = Text.closed(raw).replaceAll("(?:君|氏|さん|様|委員|議員)$", "");
        if (name.isEmpty() || !Labels.nameShaped(Labels.width(name))) return;
        names.add(Labels.width(name));
        roles.merge(Labels.width(name), role, (one, other) -> one == Role.MEMBER ? other : one);
        if (!skipping && role != Role.OFFICIAL) members.add(name);
    }
}
