package jp.shingi.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Warning;

/**
 * What the site that published a document tells of it. It is used only where the document itself does not tell, and a warning says so.
 *
 * @param council in full
 * @param date of the meeting
 * @param session 回
 * @param material 資料's number
 * @param notes that a reader must see: replaced at the source, vanished, text from a twin
 */
public record SiteTold(
        Optional<String> council,
        Optional<LocalDate> date,
        OptionalInt session,
        Optional<String> material,
        List<Warning> notes) {
    /** A file that no site tells of. */
    public static final SiteTold NOTHING =
            new SiteTold(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());

    public SiteTold {
        notes = List.copyOf(notes);
    }
}
