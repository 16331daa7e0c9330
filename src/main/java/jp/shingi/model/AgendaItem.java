package jp.shingi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One item of the agenda (議題).
 *
 * @param id kind and number as 諮問31; an unnumbered item's id is its kind and its place in that kind, as 報告-1
 * @param materials numbers of its 資料
 */
public record AgendaItem(
        String id,
        ItemKind kind,
        OptionalInt number,
        String title,
        Optional<String> department,
        List<String> materials) {
    public AgendaItem {
        materials = List.copyOf(materials);
    }
}
