package jp.shingi.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import jp.shingi.model.FieldKey;
import jp.shingi.model.Precedent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedentTest {
    /** fiscal year / session / date / kind / number */
    static String shown(Precedent p) {
        return n(p.fiscalYear()) + "/" + n(p.session()) + "/" + p.date().orElse("") + "/"
                + p.kind().orElse("") + "/" + n(p.number());
    }

    private static String n(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "備考|外部結合を行っている（平成24年度第4回本審議会了承済）。|2012/4///",
                "備考|平成24年度第4回本審議会了承事項からの追加|2012/4///",
                "備考|令和元年度第３回審議会で承認を得ている。|2019/3///",
                "経過|平成２７年度第２回審議会に事業の構想を報告済み|2015/2///",
                "前回の報告|令和２年度第２回審議会（書面開催）|2020/2///",
                "これまでの審議|令和4年度第1回で同様の調査を了承|2022/1///",
                "結合年月日|平成１５年 ８月２５日（審議会 平成１５年 ５月１３日 諮問第４号）|//2003-05-13/諮問/4",
                "過去の審議|諮問第87号（平成29年11月）　健診の予約受付の委託（承認）|//2017-11/諮問/87",
                "経過|平成２７年２月１６日付け諮問第１４号により、答申を得た。|//2015-02-16/諮問/14",
                "理由|現行の基準は、平成二十三年七月二十二日付けの答申を受けて定めた。|//2011-07-22/答申/",
                "前回答申|令和６年２月１９日諮問第２０３号に対する答申|//2024-02-19/諮問/203",
                "過去の審議|第６期第８回審議会　平成２４年１１月１４日　諮問第１９号　承認済|/8/2012-11-14/諮問/19",
                "審議会|平成30年度第２回審議会 諮問第８号 了承済|2018/2//諮問/8",
                "備考|特別定額給付金の支給に係る目的外利用（答申第９４号　令和２年５月１１日）と同様|//2020-05-11/答申/94",
                "内容|平成30年7月11日の諮問第12号でご承認をいただいた防犯カメラ|//2018-07-11/諮問/12",
                "備考|令和3年度諮問第2号で承認を得た業務である。|2021///諮問/2",
                "備考|平成29年11月14日開催の審議会（諮問第87号）で承認されている。|//2017-11-14/諮問/87",
                "備考|令和元年度第4回審議会報告事項1を参照|2019/4///",
                "備考|平成22年度第1回個人情報保護審議会（平成22年5月27日開催）諮問事項（2）|2010/1///",
                "備考|審議会了承日：平成31年3月20日|//2019-03-20//",
                "備考|第101回審議会（平成24年7月31日）で承認|/101/2012-07-31//",
                "備考|平成25年10月3日付25総情第123号答申による。|//2013-10-03/答申/",
                "備考|平成24年12月13日審議会付議・承認|//2012-12-13//",
                "備考|委員会（平成31年2月13日開催）において審議した。|-",
                "備考|令和3年度諮問第2号様式を用いる。|-",
                "備考|□　諮問　　　年　　月　　日　諮問第　　　号|-",
                "期間|審議会の答申を得た日から令和１０年３月３１日まで|-",
                "内容|令和４年度第２回の説明会を開く。|-",
                "実施の時期|答申を得た後、速やかに実施する。|-"
            })
    void shapes(String label, String value, String want) {
        var form = Documents.form(List.of(Documents.field(label, FieldKey.OTHER, value)), List.of());
        var found =
                new Normaliser().normalise(Documents.of("汐見区", List.of(form))).precedents();
        assertEquals(
                want == null ? List.of() : List.of(want),
                found.stream().map(PrecedentTest::shown).toList());
    }

    @org.junit.jupiter.api.Test
    void severalNumbersOfOneYearAreDecisionsEach() {
        var form =
                Documents.form(List.of(Documents.field("過去の諮問", FieldKey.OTHER, "平成19年度諮問第10号・第11号及び第14号")), List.of());
        var found =
                new Normaliser().normalise(Documents.of("汐見区", List.of(form))).precedents();
        assertEquals(
                List.of("2007///諮問/10", "2007///諮問/11", "2007///諮問/14"),
                found.stream().map(PrecedentTest::shown).toList());
    }

    @org.junit.jupiter.api.Test
    void aNoteAtTheHeadOfAFormIsNotItsOwnMeeting() {
        var document = Documents.of("汐見区", List.of(Documents.form(List.of(), List.of("※下線は、平成24年度第4回本審議会了承事項からの追加"))));
        var found = new Normaliser().normalise(document).precedents();
        assertEquals(
                List.of("2012/4///"), found.stream().map(PrecedentTest::shown).toList());
    }

    @ParameterizedTest
    @CsvSource({"平成30年6月1日諮問第3号", "■ 平成３０年 ６月 １日 諮問第３１号"})
    void theMeetingItselfIsNoPrecedent(String text) {
        var document = Documents.ofSheets("汐見区", LocalDate.of(2018, 6, 1), List.of(List.of(text)));
        assertEquals(List.of(), new Normaliser().normalise(document).precedents());
    }
}
