package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shingi.model.Role;

/** Settles roles that the label alone leaves open: all members at once, and who the secretariat of this council is. */
final class Roles {
    /** A voice in brackets, and nothing else. */
    private static final Pattern VOICES =
            Pattern.compile("^[（(〔【《＜「][^。]{0,6}(?:異議|なし|はい|賛成|了承|承認|拍手)[^。]{0,14}[）)〕】》＞」]$");

    private static final Pattern STEM = Pattern.compile("^(.{2,12}?)(?:推進|担当|管理|総務|政策|企画)?(?:室|課|局|係|担当|班|グループ)$");
    private static final Pattern OWN_OFFICE = Pattern.compile("^(.{2,12}?)事務局(?:長|次長|員|職員|担当)?$");

    private Roles() {}

    static List<Role> of(List<Speech> speeches, List<String> texts, Optional<String> council) {
        var roles = new ArrayList<Role>();
        var asked = speeches.stream().anyMatch(speech -> speech.label().key().matches("Q[0-9]{0,2}"));
        for (var speech : speeches) {
            var answers = asked && speech.label().key().matches("A[0-9]{0,2}");
            roles.add(answers ? Role.OFFICIAL : role(speech.label(), texts.get(roles.size()), council.orElse("")));
        }
        return roles;
    }

    /**
     * The roles by which the meeting is followed. Where nobody is called 会長 or the like, the first who lays an item before the meeting presides: the
     * 教育長 of a 教育委員会.
     */
    static List<Role> presiding(List<Speech> speeches, List<String> texts, List<Role> roles) {
        if (roles.contains(Role.CHAIR) || roles.contains(Role.VICE_CHAIR)) return roles;
        var first = IntStream.range(0, texts.size())
                .filter(i -> Course.PUT.matcher(texts.get(i)).find())
                .mapToObj(i -> speeches.get(i).label().key())
                .findFirst();
        if (first.isEmpty()) return roles;
        return IntStream.range(0, roles.size())
                .mapToObj(i -> speeches.get(i).label().key().equals(first.get()) ? Role.CHAIR : roles.get(i))
                .toList();
    }

    private static Role role(Label label, String text, String council) {
        if (label.role() == Role.MEMBER
                && label.name().isEmpty()
                && VOICES.matcher(text).matches()) return Role.MEMBERS;
        if (label.role() == Role.OFFICIAL && ownOffice(label.key(), council)) return Role.SECRETARIAT;
        return label.role();
    }

    /** 番号制度推進室 of the 番号制度検討委員会, 議会事務局長 of a committee of the 議会. */
    private static boolean ownOffice(String label, String council) {
        var office = OWN_OFFICE.matcher(label);
        if (office.matches()) return council.contains(office.group(1));
        var stem = STEM.matcher(label);
        return stem.matches() && council.contains(stem.group(1));
    }
}
