package jp.shingi.structure.form;

import java.util.ArrayList;
import java.util.List;
import jp.shingi.model.Part;

/** Annexes belong to what stands above them: a part without a 資料 number or an item of its own takes those of the part before. */
final class Inherited {
    private Inherited() {}

    static List<Part> down(List<Part> parts) {
        var filled = new ArrayList<Part>();
        var above = Belonging.NONE;
        for (var part : parts) {
            var own = Belonging.of(part);
            var starts = own.material().isPresent() && !own.material().equals(above.material())
                    || !own.items().isEmpty() && !own.items().equals(above.items());
            if (starts) above = Belonging.NONE;
            above = own.or(above);
            filled.add(above.on(part));
        }
        return filled;
    }
}
