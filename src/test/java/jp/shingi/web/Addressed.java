package jp.shingi.web;

import java.util.List;
import java.util.stream.Stream;
import jp.shingi.web.view.Links;

/** The address of every kind of page, for the hand-made library. */
final class Addressed {
    private Addressed() {}

    static List<String> pages(HandMade library) {
        var first = library.documents.getFirst().id();
        var fixed = Stream.of(
                "/",
                "/search?q=%E5%A7%94%E8%A8%97&ward=%E3%81%BF%E3%81%A9%E3%82%8A%E9%87%8E%E5%8C%BA&year=2015-2019",
                "/search?q=%E5%91%AA%E6%96%87",
                "/search?q=nothing&ward=x&outcome=approved",
                "/search?q=%28&unit=passage&sort=newest",
                "/facets/ward?q=%E5%A7%94%E8%A8%97",
                "/kwic?q=%E5%86%8D%E5%A7%94%E8%A8%97",
                Links.compare(library.cases.stream().limit(4).map(c -> c.id()).toList()),
                "/compare",
                "/councils",
                "/councils/shiomi/johokokai",
                "/meetings/midorino/johokokai/2017-07-12",
                "/meetings/shiomi/johokokai/2022-02-02",
                "/contractors/%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE%E3%83%9F%E3%83%8A%E3%83%A2%E6%83%85%E5%A0%B1%E3%82%B7%E3%82%B9%E3%83%86%E3%83%A0",
                Links.article("みどり野区個人情報保護条例/15"),
                Links.page(first, 1, "t4"),
                Links.page(first, 4, "f1.2"),
                Links.page(first, 1, "t4", List.of("委託", "<b>")),
                Links.passage(first + "#t4", List.of("委託", "再委託")).replaceFirst("#.*", ""),
                Links.cite(first + "#t4"),
                Links.cite(first),
                "/coverage",
                "/help");
        var cases = library.cases.stream().map(c -> Links.caseOf(c.id()));
        var documents = library.documents.stream().map(d -> Links.document(d.id()));
        return Stream.of(fixed, cases, documents).flatMap(all -> all).toList();
    }
}
