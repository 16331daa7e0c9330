package jp.shingi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {
    @Test
    void theTableIsWhole() {
        var all = Municipalities.all();
        assertEquals(1963, all.size());
        assertEquals(all.size(), all.stream().map(Municipality::slug).distinct().count());
        assertEquals(23, all.stream().filter(Municipality::isSpecialWard).count());
        assertEquals(47, all.stream().filter(Municipality::isPrefecture).count());
        for (var m : all) assertEquals(checkDigit(m.code()), m.code().charAt(5) - '0', m.name());
    }

    private static int checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < 5; i++) sum += (code.charAt(i) - '0') * (6 - i);
        return (11 - sum % 11) % 10;
    }

    @ParameterizedTest
    @CsvSource({
        "練馬区,nerima",
        "新宿区,shinjuku",
        "港区,minato",
        "大阪市港区,osaka-minato",
        "北区,kita",
        "中央区,chuo",
        "品川区,shinagawa",
        "大田区,ota",
        "東京都,tokyo-to",
        "府中市,fuchu",
        "広島県府中市,hiroshima-fuchu-shi",
        "豊岡市,toyooka",
        "堺市,sakai",
        "江東区,koto",
        "みどり野区,みどり野区",
        "大阪府,osaka-fu",
        "調布市,chofu"
    })
    void slugs(String name, String slug) {
        assertEquals(slug, Municipalities.slug(name));
    }

    @Test
    void aPrefectureTellsNamesakesApart() {
        assertTrue(Municipalities.byName("府中市").isEmpty());
        assertEquals(
                "tokyo-fuchu", Municipalities.byName("府中市", "東京").orElseThrow().slug());
        assertEquals("131202", Municipalities.byName("練馬区").orElseThrow().code());
        assertEquals("練馬区", Municipalities.byCode("131202").orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "第6期第15回練馬区情報公開および個人情報保護運営審議会|練馬区",
                "品川区議会定例会|品川区",
                "東北区間の工事|-",
                "空港区域|-",
                "中央区画整理|-",
                "東京都北区個人情報保護条例|北区",
                "大阪市港区役所|大阪市港区",
                "東京都府中市の例|府中市",
                "主要都市場の|-",
                "東大和市と大和市|東大和市 大和市",
                "四日市市場町|-",
                "神奈川県大和市|大和市",
                "（新宿区）|新宿区",
                "練馬区長は|練馬区",
                "みどり野区情報公開審議会|-",
                "令和５年度墨田区特定個人情報|墨田区",
                "千代田区、中央区及び港区|千代田区 中央区 港区",
                "当区の町会|-",
                "都道府県|-",
                "市区町村|-",
                "個人情報保護委員会|-",
                "北区切り|-",
                "東京都情報公開審査会|東京都"
            })
    void inRunningText(String text, String names) {
        var found = Municipalities.in(text).stream().map(Municipality::fullName).toList();
        assertEquals(names == null ? List.of() : Stream.of(names.split(" ")).toList(), found);
    }
}
