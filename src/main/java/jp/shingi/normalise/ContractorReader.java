package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shingi.model.Check;
import jp.shingi.model.Contractor;
import jp.shingi.model.Field;
import jp.shingi.model.FieldKey;

/** Reads contractors (委託先, 再委託先, 受託者) out of the fields of a form; addresses, remarks and 未定 are none. */
final class ContractorReader {
    private static final Pattern CONTRACTOR_LABEL =
            Pattern.compile("委託先|受託者|受託事業者|受託業者|委託業者|委託事業者|再委託|請負者|請負業者|受注者|契約の?相手方|契約業者|指定管理者|運営事業者|委託の?相手方");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "理由|内容|条件|業種|選定|対策|措置|方法|金額|期間|時期|目的|保護|所在|住所|責務|義務|区分|予定年月|場所|における|行わせる|に係る|の範囲|業務$|特記|事務|取扱者数|人数|有無|根拠|確認方法");
    private static final Pattern NAME_LABEL = Pattern.compile("^(?:名称|商号|商号又は名称|名称等|会社名|法人名|事業者名|業者名)$");
    private static final Pattern NESTED =
            Pattern.compile("(?:再?委託先|再?受託者|受託事業者|委託事業者|開発事業者|開発業者|委託業者|請負業者|運営事業者|受注者|保守業者)[^。\\n]{0,12}$");
    private static final Pattern ENTRUSTED = Pattern.compile("^(?:（[^）]*）)?[ ]*(?:に|へ)[^。\\n]{0,20}?委託");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])[0-9](?: ?[0-9]{4}){3}(?![0-9])|(?<![0-9])(?:[0-9]{13})+(?![0-9])");
    private static final Pattern BODY = Pattern.compile(
            "^[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー々ヶA-Za-z0-9・]{2,30}(?:連合会|協会|協議会|組合|機構|財団|公社|事業団|大学|病院|研究所|医師会|歯科医師会|薬剤師会|商工会議所|商工会|人材センター|社協|商店会|合同会|ＪＡ|生協|基金|銀行|信用金庫|郵便局|公庫|新聞社|出版社|印刷所|商会|工業所|製作所|社)$");
    private static final Pattern GENERIC = Pattern.compile(
            "未定|選定|決定|入札|公募|予定|検討|調整中|民間|専門|業者$|事業者$|会社$|団体$|機関$|(?:病院|協会|組合|大学|銀行)等|区内|市内|都内|県内|各|など$|等$|同上|なし|該当|別紙|実績のある|^(?:病院|大学|協会|組合|銀行|機構|財団|生協|公社|協議会)$|保険者|医療機関|^(?:他|外|ほか|その他)");
    /** 日本赤十字社 白妙支部: the body without its branch. */
    private static final Pattern BRANCH =
            Pattern.compile("[ ]+[\\p{IsHan}\\p{IsKatakana}ー]{1,8}(?:支部|支社|支店|支局|出張所|営業所|事務所)$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\n、，]|及び|並びに|[①-⑳]|(?:^|\\n)[・○●]");

    private final Map<String, Found> found = new LinkedHashMap<>();

    /** A contractor on the way, with all its writings. */
    static final class Found {
        private final OrganisationName first;
        private final LinkedHashSet<String> surfaces = new LinkedHashSet<>();
        private Optional<String> number = Optional.empty();

        Found(OrganisationName first) {
            this.first = first;
        }
    }

    /** A field of a form: the whole value where the label says contractor, else only what is said to get the work. */
    void field(Field field) {
        if (isContractorField(field)) whole(field.value());
        else nested(field.value());
    }

    /** Options of a choice can name a subcontractor in brackets. */
    void check(Check check) {
        nested(check.label());
        check.on().forEach(this::nested);
        check.off().forEach(this::nested);
    }

    /** One already told by its reader, as in an assessment. */
    void named(Contractor contractor) {
        whole(contractor.surface());
        if (found.values().stream().noneMatch(f -> f.surfaces.contains(contractor.surface()))
                && !GENERIC.matcher(contractor.surface()).find()) {
            add(OrganisationName.withoutForm(0, 0, contractor.surface().strip()));
        }
    }

    static boolean isContractorField(Field field) {
        var label = field.label().replaceAll("[ 　]", "");
        var group = field.group().orElse("").replaceAll("[ 　]", "");
        if (OTHER_LABEL.matcher(label).find()) return false;
        if (field.key() == FieldKey.CONTRACTOR
                || CONTRACTOR_LABEL.matcher(label).find()) return field.key() != FieldKey.COUNTERPARTY;
        return CONTRACTOR_LABEL.matcher(group).find()
                && (NAME_LABEL.matcher(label).find() || field.key() == FieldKey.OTHER && group.startsWith("委託先"));
    }

    private void whole(String published) {
        var value = TornName.join(published);
        var names = new ArrayList<>(OrganisationReader.read(value));
        names.addAll(bodies(value, names));
        names.sort(Comparator.comparing(OrganisationName::start));
        numbers(Folded.of(value), names.stream().map(this::add).toList(), names);
    }

    /** Bodies without a legal form, one on a line or between commas: 汐見県国民健康保険団体連合会. */
    private static List<OrganisationName> bodies(String value, List<OrganisationName> names) {
        var bodies = new ArrayList<OrganisationName>();
        int from = 0;
        for (var piece : SEPARATORS.split(Folded.of(value))) {
            int start = Folded.of(value).indexOf(piece, from);
            from = start + piece.length();
            var word = BRANCH.matcher(piece.replaceFirst("（.*$", "").strip()).replaceFirst("");
            int at = start + piece.indexOf(word);
            boolean taken = names.stream().anyMatch(n -> n.start() < at + word.length() && at < n.end());
            if (!taken && BODY.matcher(word).matches() && !GENERIC.matcher(word).find()) {
                bodies.add(
                        OrganisationName.withoutForm(at, at + word.length(), value.substring(at, at + word.length())));
            }
        }
        return bodies;
    }

    private void nested(String value) {
        if (value.indexOf('委') < 0 && value.indexOf("業者") < 0 && value.indexOf("受託") < 0) return;
        var folded = Folded.of(value);
        for (var name : OrganisationReader.read(value)) {
            boolean led = NESTED.matcher(folded.substring(Math.max(0, name.start() - 24), name.start()))
                    .find();
            if (led || ENTRUSTED.matcher(folded.substring(name.end())).find()) add(name);
        }
    }

    Found add(OrganisationName name) {
        var one = found.computeIfAbsent(name.name(), n -> new Found(name));
        one.surfaces.add(name.surface());
        return one;
    }

    /** Numbers go to the names before them, in order; a joint venture has none. */
    private static void numbers(String folded, List<Found> added, List<OrganisationName> names) {
        var number = NUMBER.matcher(folded);
        var pending = new ArrayList<Found>();
        var run = new ArrayList<String>();
        int next = 0;
        while (number.find()) {
            if (next < names.size() && names.get(next).start() < number.start()) {
                assign(pending, run);
                for (; next < names.size() && names.get(next).start() < number.start(); next++) {
                    if (!names.get(next).isJointVenture()) pending.add(added.get(next));
                }
            }
            var digits = number.group().replace(" ", "");
            for (int i = 0; i + 13 <= digits.length(); i += 13)
                CorporateNumber.read(digits.substring(i, i + 13)).ifPresent(run::add);
        }
        assign(pending, run);
    }

    private static void assign(List<Found> pending, List<String> run) {
        int count = Math.min(pending.size(), run.size());
        for (int i = 0; i < count; i++) {
            var one = pending.get(pending.size() - count + i);
            if (one.number.isEmpty()) one.number = Optional.of(run.get(i));
        }
        pending.clear();
        run.clear();
    }

    List<Contractor> contractors() {
        return found.values().stream()
                .map(f -> new Contractor(
                        f.first.surface(),
                        f.first.name(),
                        f.first.legalForm(),
                        f.number,
                        f.surfaces.size() > 1 ? List.copyOf(f.surfaces) : List.of()))
                .toList();
    }
}
