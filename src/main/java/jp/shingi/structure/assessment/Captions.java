package jp.shingi.structure.assessment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The captions of the official form (様式２ to 様式４, versions of 2014, 2018 and 2024), by what they open. */
final class Captions {
    private static final List<String> NUMERALS = List.of("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ");
    private static final List<String> LATIN = List.of("I", "II", "III", "IV", "V", "VI");

    /** Folded: the letters Ⅰ to Ⅵ become Latin ones. */
    static final Pattern CHAPTER = Pattern.compile(
            "^(VI|IV|V|I{1,3})[.、]?(基本情報|関連情報|特定個人情報ファイルの概要|特定個人情報ファイルの取扱いプロセス.*|リスク対策.*|その他のリスク対策.*|開示請求.*|評価実施手続.*|しきい値判断.*)");

    static final Pattern SECTION = Pattern.compile(
            "^([0-9]{1,2})[.、](.*(特定個人情報|個人番号の利用|法令上の根拠|情報提供ネットワーク|評価実施機関|評価の|基本情報|対象人数|取扱者数|重大事故|監査|従業者|人手を介在|優先度|リスク対策|基礎項目評価|意見の聴取|第三者点検|個人情報保護委員会|しきい値|連絡先|問合せ).*|備考)$");

    static final Pattern SYSTEM = Pattern.compile("^システム([0-9]{1,3})(?![0-9]|[~～〜ー-])(.*)$");
    static final Pattern ENTRUSTMENT = Pattern.compile("^委託事項([0-9]{1,3})(?![0-9]|[~～〜ー-])(.*)$");
    static final Pattern TRANSFER = Pattern.compile("^(提供|移転)先([0-9]{1,3})(?![0-9]|[~～〜ー-])(.*)$");
    static final Pattern RANGE = Pattern.compile("^(システム|委託事項|提供先|移転先)[0-9]+[~～〜ー-][0-9]+$");
    static final Pattern RISK = Pattern.compile("^リスク([0-9]*)[:：](.+)$");
    static final Pattern RISK_LINE = Pattern.compile("^[^:：。]{6,60}リスク$");
    static final Pattern OTHER_RISKS = Pattern.compile("^.*その他のリスク及びその(リスクに対する)?.*(措置|対策).*$");
    static final Pattern RATING = Pattern.compile("^(.*?)への対策は十分か.*$");
    static final Pattern OTHER_RATING = Pattern.compile("^当該対策は十分か.*$");

    private Captions() {}

    /** As printed, whatever the reader made of it. */
    static String numeral(String latin) {
        return NUMERALS.get(LATIN.indexOf(latin));
    }

    /** A caption without its circled number and reference mark: {@code ⑥委託先名 ※} → {@code 委託先名}. */
    static String bare(String folded) {
        return folded.replaceAll("^[0-9①-⑳]{1,2}(?=[^0-9件人年])[.)]?", "").replaceAll("[※*]+$", "");
    }

    /** A name without its number in a list: {@code （１）住民基本台帳ファイル}. */
    static String unnumbered(String name) {
        return name.strip()
                .replaceAll("^([（(][0-9０-９]{1,2}[）)]|[0-9０-９]{1,2}[．.、)）]|[①-⑳]|[・○◯])[\\s\\u3000]*", "")
                .strip();
    }

    /** The level that a title names. */
    static Optional<String> level(String folded) {
        return List.of("基礎項目評価書", "重点項目評価書", "全項目評価書").stream()
                .filter(folded::contains)
                .findFirst();
    }
}
