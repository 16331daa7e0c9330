package jp.shingi.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each spelling of a word by the one that stands for all: 取り扱い and 取り扱う become 取扱. */
final class NormalFormFilter extends TokenFilter {
    private static final CharArrayMap<char[]> FORMS = forms();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NormalFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        var normal = FORMS.get(term.buffer(), 0, term.length());
        if (normal != null) term.copyBuffer(normal, 0, normal.length);
        return true;
    }

    private static CharArrayMap<char[]> forms() {
        var all = Okurigana.normalForms();
        var map = new CharArrayMap<char[]>(all.size(), false);
        all.forEach((form, normal) -> {
            if (!form.equals(normal)) map.put(form, normal.toCharArray());
        });
        return CharArrayMap.unmodifiableMap(map);
    }
}
