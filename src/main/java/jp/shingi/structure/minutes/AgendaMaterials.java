package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import jp.shingi.model.AgendaItem;
import jp.shingi.structure.minutes.HeaderLabels.Key;

/** What the list of materials tells about the items: which ones there are, and which material belongs to which. */
final class AgendaMaterials {
    /** An item with its kind and number, as minutes and materials name it. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:諮問|報告|審議|協議|議案)(?:事項)?[\\s　]*第?[\\s　]*[0-9０-９一二三四五六七八九十百]+");

    private static final Pattern LISTED = Pattern.compile(
            "^[・○\\s　]*資\\s*料\\s*((?:[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2})?[、，・\\s　]*(?:資料)?)+)[\\s　:：]+(.+)$");

    private AgendaMaterials() {}

    /** Where no agenda is printed, the list of materials may name the items: 資料8　諮問第8号　…について. */
    static List<String> items(Header header) {
        var lines = new ArrayList<String>();
        var open = false;
        for (var text : header.all(Key.MATERIALS)
                .flatMap(field -> field.values().stream())
                .toList()) {
            var listed = LISTED.matcher(text);
            if (listed.matches()) {
                open = NUMBERED.matcher(listed.group(2)).find();
                if (open) lines.add(listed.group(2));
            } else if (open) {
                lines.add(text);
            }
        }
        return lines;
    }

    /** Items without materials take them from the list of materials, by the likeness of the titles. */
    static List<Topic> on(List<Topic> topics, Header header) {
        var listed = header.all(Key.MATERIALS)
                .flatMap(field -> field.values().stream())
                .toList();
        if (listed.isEmpty()
                || topics.stream().anyMatch(topic -> !topic.item().materials().isEmpty())) return topics;
        var found = new HashMap<String, List<String>>();
        for (var line : listed) {
            var material = LISTED.matcher(line);
            if (!material.matches()) continue;
            var title = material.group(2);
            topics.stream()
                    .filter(topic -> Similar.shared(title, topic.item().title()) >= 6)
                    .max(java.util.Comparator.comparingInt(
                            topic -> Similar.shared(title, topic.item().title())))
                    .ifPresent(topic -> found.computeIfAbsent(topic.id(), id -> new ArrayList<>())
                            .addAll(AgendaLine.numbers(material.group(1))));
        }
        return topics.stream()
                .map(topic -> found.containsKey(topic.id()) ? with(topic, found.get(topic.id())) : topic)
                .toList();
    }

    private static Topic with(Topic topic, List<String> materials) {
        var item = topic.item();
        return new Topic(
                new AgendaItem(item.id(), item.kind(), item.number(), item.title(), item.department(), materials),
                topic.above(),
                topic.ordinals(),
                topic.place(),
                topic.under());
    }
}
