package jp.shingi.text;

import java.util.Optional;

/**
 * A municipality, a ward of a designated city, or a prefecture.
 *
 * @param code 全国地方公共団体コード, 6 digits with the check digit
 * @param city the designated city whose ward it is (大阪市 for its 港区)
 * @param name as 練馬区, 港区, 東京都
 * @param kana its reading in hiragana, with 区/市/町/村
 * @param slug its reading in Latin letters, unique in the table: nerima, minato, osaka-minato, tokyo-to
 */
public record Municipality(
        String code, String prefecture, Optional<String> city, String name, String kana, String slug) {

    /** With the city before it where it is a ward of one: 大阪市港区, 練馬区. */
    public String fullName() {
        return city.orElse("") + name;
    }

    /** 特別区: one of the 23 wards of Tokyo. */
    public boolean isSpecialWard() {
        return city.isEmpty() && prefecture.equals("東京都") && name.endsWith("区");
    }

    /** 都道府県. */
    public boolean isPrefecture() {
        return name.equals(prefecture);
    }
}
