package jp.shingi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平成24年3月14日（水）|2012-03-14",
                "平成２４年３月１４日（水曜日）|2012-03-14",
                "平成二十四年三月十四日|2012-03-14",
                "Ｈ24.3.14|2012-03-14",
                "H24.3.14(水)|2012-03-14",
                "R5/4/1|2023-04-01",
                "令和元年5月1日|2019-05-01",
                "令和5年4月1日|2023-04-01",
                "2012年3月14日|2012-03-14",
                "2012/3/14|2012-03-14",
                "2012-03-14|2012-03-14",
                "２０１２年３月１４日|2012-03-14",
                "二〇一二年三月十四日|2012-03-14",
                "平成 24 年 3 月 14 日（ 水 ）|2012-03-14",
                "㍻24年3月14日|2012-03-14",
                "昭和六十三年十二月十日|1988-12-10",
                "西暦2012年3月14日|2012-03-14",
                "平成29年11月|2017-11",
                "平成15年|2003",
                "平成二○年四月一日|2008-04-01",
                "令和元年６月３日（月・祝）|2019-06-03",
                "S63.12.10|1988-12-10",
                "平成31年4月30日|2019-04-30",
                "令和6年2月29日|2024-02-29"
            })
    void reads(String text, String iso) {
        var found = Dates.in("会議は" + text + "に開かれた");
        assertEquals(1, found.size(), found.toString());
        assertEquals(iso, found.getFirst().iso().orElseThrow());
        assertTrue(found.getFirst().problem().isEmpty(), found.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成24年度の予算",
                "3年間の契約",
                "5月以内",
                "1.2.3",
                "第12.3.4項",
                "3か月",
                "平成十五年法律第五十七号の附則",
                "10日間",
                "IPv4 10.0.0.1"
            })
    void leavesWhatIsNoDate(String text) {
        assertTrue(
                Dates.in(text).stream().allMatch(d -> d.iso().isEmpty()),
                Dates.in(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"平成24年2月30日,存在しない日付", "令和5年13月1日,存在しない月", "平成24年3月14日（金）,曜日が合わない", "令和元年4月1日,改元前の日付", "24年3月14日,年の元号がない"
    })
    void tellsWhatIsWrong(String text, String problem) {
        var found = Dates.in(text);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().problem().orElseThrow().startsWith(problem), found.toString());
    }

    @Test
    void aDayThatDoesNotExistIsNotMoved() {
        assertTrue(Dates.first("平成24年2月30日").isEmpty());
        assertTrue(Dates.in("平成24年2月30日").getFirst().iso().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "平成30年4月1日から平成31年3月31日まで,2018-04-01,2019-03-31",
        "平成24年3月14日～16日,2012-03-14,2012-03-16",
        "令和5年4月1日～翌年3月31日,2023-04-01,2024-03-31",
        "H24.3.14-H24.3.16,2012-03-14,2012-03-16",
        "2012年3月30日（金）から4月2日（月）まで,2012-03-30,2012-04-02"
    })
    void ranges(String text, LocalDate first, LocalDate last) {
        assertEquals(new DateRange(first, last), Dates.range(text).orElseThrow());
    }

    @Test
    void fiscalYears() {
        assertEquals(List.of(2012, 2023, 2012, 2019, 2009), Dates.fiscalYears("平成24年度、R5年度、2012年度、令和元年度、平成二十一年度"));
        assertEquals(2011, Dates.fiscalYear(LocalDate.of(2012, 3, 31)));
        assertEquals(2012, Dates.fiscalYear(LocalDate.of(2012, 4, 1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void eraDatesComeBack(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var day = LocalDate.of(1873, 1, 1).plusDays(random.nextInt(60_000));
            assertEquals(day, Dates.first(Dates.era(day)).orElseThrow(), Dates.era(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "午前10時から11時40分まで,10:00,11:40", "午後２時半,14:30,", "正午から午後1時,12:00,13:00", "14:30～16:00,14:30,16:00",
                "午後2時～4時,14:00,16:00",
        "１４：３０〜１６：００,14:30,16:00", "午前１０時００分～午後０時１５分,10:00,12:15", "午後零時15分,12:15,", "午前十時から正午まで,10:00,12:00",
                "10時30分開会,10:30,"
    })
    void times(String text, LocalTime start, LocalTime end) {
        var range = Times.range(text).orElseThrow();
        assertEquals(start, range.start());
        assertEquals(java.util.Optional.ofNullable(end), range.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24時間365日", "3時間", "その時点", "25時10分", "比率は1:100"})
    void noTimes(String text) {
        assertEquals(List.of(), Times.in(text));
    }
}
