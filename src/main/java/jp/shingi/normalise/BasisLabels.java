package jp.shingi.normalise;

import java.util.regex.Pattern;
import jp.shingi.text.Fold;

/** Labels of the fields that give the legal basis. Takes 諮問の根拠, 条例の根拠, 根拠法令等, 根拠条文, 該当する条項; leaves 算定の根拠, 積算根拠. */
final class BasisLabels {
    private static final Pattern BASIS = Pattern.compile(
            "根拠(?:法令|条文|条項|規定|条例|法)?等?$|(?:条例|法令|諮問|提供|利用|収集|委託|結合|報告)[^積算]{0,6}根拠|根拠(?:法令|条文|条項|規定)|該当(?:する)?条[文項]|関係条文|適用条[項文]");
    private static final Pattern OTHER = Pattern.compile("積算|算定|算出|推計|設定根拠|見積");

    private BasisLabels() {}

    static boolean isBasis(String label) {
        var folded = Fold.withoutSpaces(label);
        return BASIS.matcher(folded).find() && !OTHER.matcher(folded).find();
    }
}
