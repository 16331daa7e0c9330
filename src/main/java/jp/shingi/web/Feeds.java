package jp.shingi.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.shingi.search.History;
import jp.shingi.search.Hit;
import jp.shingi.search.SortOrder;
import jp.shingi.search.Unit;
import jp.shingi.web.view.Articles;
import jp.shingi.web.view.Items;
import jp.shingi.web.view.Links;
import jp.shingi.web.view.State;

/** Atom feeds (RFC 4287): the newest cases of a search, a contractor, an article. */
final class Feeds {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private Feeds() {}

    static void search(Visit visit) {
        var asked = visit.parameters().search();
        var request = asked.withUnit(Unit.CASE).withSort(SortOrder.NEWEST).withPage(1, MOST);
        var hits =
                visit.desk().ask(() -> visit.desk().searcher().search(request)).hits();
        var state = new State(asked);
        var title = visit.words()
                .get("feed.search", state.q().isBlank() ? visit.words().get("search.all") : state.q());
        send(visit, title, state.href(), hits.stream().map(Feeds::entry).toList());
    }

    static void contractor(Visit visit) {
        var history = HistoryPages.contractor(visit.desk(), visit.part("name"));
        send(visit, history.name(), Links.contractor(history.name()), entries(history));
    }

    static void article(Visit visit) {
        var history = HistoryPages.article(visit.desk(), visit.part("path"));
        send(visit, Articles.words(history.name()), Links.article(history.name()), entries(history));
    }

    private static List<Entry> entries(History history) {
        return history.entries().reversed().stream()
                .limit(MOST)
                .map(e -> new Entry(e.id(), e.title(), e.date(), summary(e.ward(), e.council(), e.item())))
                .toList();
    }

    private static Entry entry(Hit hit) {
        return new Entry(hit.id(), hit.title(), hit.date(), summary(hit.ward(), hit.council(), hit.item()));
    }

    private static String summary(Optional<String> ward, Optional<String> council, Optional<String> item) {
        return String.join(
                " ",
                Stream.of(ward, council, item.map(Items::words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static void send(Visit visit, String title, String page, List<Entry> entries) {
        var root = Addresses.root(visit.context());
        var self = visit.context().fullUrl();
        try {
            visit.context()
                    .contentType("application/atom+xml; charset=utf-8")
                    .result(new Writer(root).feed(title, self, root + page, entries));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Entry(String id, String title, Optional<LocalDate> date, String summary) {
        /** Atom wants a time; the meeting's day begins at midnight in Japan. A case without a date is of no known time. */
        String updated() {
            return date.map(d -> d + "T00:00:00+09:00").orElse("1970-01-01T00:00:00Z");
        }
    }

    /** Writes one feed. */
    private static final class Writer {
        private final String root;
        private final StringWriter text = new StringWriter();
        private final XMLStreamWriter xml;

        Writer(String root) throws XMLStreamException {
            this.root = root;
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        }

        String feed(String title, String self, String page, List<Entry> entries) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element("id", self);
            element("title", "審議: " + title);
            element(
                    "updated",
                    entries.stream().map(Entry::updated).max(String::compareTo).orElse("1970-01-01T00:00:00Z"));
            link("self", self);
            link("alternate", page);
            xml.writeStartElement("author");
            element("name", "Shingi");
            xml.writeEndElement();
            for (var entry : entries) entry(entry);
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        }

        private void entry(Entry entry) throws XMLStreamException {
            xml.writeStartElement("entry");
            element("id", root + Links.caseOf(entry.id));
            element("title", entry.title);
            element("updated", entry.updated());
            element("summary", entry.summary);
            link("alternate", root + Links.caseOf(entry.id));
            xml.writeEndElement();
        }

        private void link(String rel, String href) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", rel);
            xml.writeAttribute("href", href);
        }

        private void element(String name, String value) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(value.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uD800-\\uDFFF\\uE000-\\uFFFD]", ""));
            xml.writeEndElement();
        }
    }
}
