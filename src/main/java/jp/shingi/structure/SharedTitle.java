package jp.shingi.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.FormPart;
import jp.shingi.model.Paragraph;
import jp.shingi.model.Part;

/** The title of a workbook: what stands above the titles of all its sheets. */
final class SharedTitle {
    /** Who publishes it, the day, the number of a material: these stand above tables too and say nothing of them. */
    private static final Pattern NO_TITLE =
            Pattern.compile(".{0,7}|.*(?:[都道府県市区町村課部局係室会]|現在|作成|御中)|[(（【〔]?(?:資料|別紙|別添|様式).{0,8}");

    private SharedTitle() {}

    /** Absent unless there are two sheets or more, all of them forms. */
    static Optional<String> of(List<Part> parts) {
        var forms = parts.stream()
                .filter(FormPart.class::isInstance)
                .map(FormPart.class::cast)
                .toList();
        if (forms.size() < 2 || forms.size() < parts.size()) return Optional.empty();
        return above(forms.getFirst())
                .filter(line -> !NO_TITLE.matcher(line).matches())
                .filter(line -> forms.stream().allMatch(form -> above(form).anyMatch(line::equals)))
                .findFirst();
    }

    /** The lines above a form's own title; none where the title is not among its lines. */
    private static Stream<String> above(FormPart form) {
        var lines = form.paragraphs().stream()
                .map(Paragraph::text)
                .map(String::strip)
                .toList();
        var title = form.title().map(lines::indexOf).orElse(-1);
        return lines.subList(0, Math.max(0, title)).stream();
    }
}
