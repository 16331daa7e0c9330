package jp.shingi.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.index.Analysis;
import jp.shingi.text.Rows;

/**
 * Cuts what was typed between two spaces into things to look for. 「生活保護の業務を委託するときの条件は」 holds 生活保護, 業務, 委託 and 条件;
 * compounds (neighbouring nouns) are looked for as one.
 */
final class LeafReader {
    /** Words that ask; table {@code light-words.tsv}. */
    static final Set<String> LIGHT_WORDS = Rows.read(Analysis.class, "light-words.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> LIGHT_SPEECH =
            List.of("動詞-非自立", "動詞-接尾", "名詞-非自立", "名詞-代名詞", "名詞-副詞可能", "副詞", "接続詞", "連体詞", "形容詞-非自立", "感動詞", "フィラー");

    private static final Pattern SIGNS_AROUND = Pattern.compile("^[\\p{Punct}、。・？！?!]+|[\\p{Punct}、。・？！?!]+$");

    private static final Pattern HYPHEN = Pattern.compile("[-－−‐‑–]");
    /** What a Japanese keyboard gives for a hyphen: ＪーＬＩＳ. */
    private static final Pattern LONG_VOWEL_AS_HYPHEN =
            Pattern.compile("(?<=[A-Za-zＡ-Ｚａ-ｚ0-9０-９])[ーｰ](?=[A-Za-zＡ-Ｚａ-ｚ0-9０-９])");

    private final Analysis analysis;
    private final Synonyms synonyms;

    LeafReader(Analysis analysis, Synonyms synonyms) {
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    /** The leaves of some words; one without tokens where they hold no word at all. */
    List<Leaf> words(String typed) {
        var text = LONG_VOWEL_AS_HYPHEN.matcher(typed).replaceAll("-");
        var tokens = Tokens.of(analysis.words(), text);
        var read = synonyms.read(trimmed(text));
        if (!read.isEmpty()) {
            var asked = trimmed(text);
            return List.of(new Leaf(asked, tokens, grams(asked), 0, false, false, read, List.of()));
        }
        if (tokens.isEmpty())
            return List.of(new Leaf(text, List.of(), grams(text), 0, true, false, List.of(), List.of()));
        var whole = compounds(text, tokens, token -> false);
        if (whole.size() == 1) return List.of(leaf(text, trimmed(text), whole.getFirst(), false));
        var compounds = compounds(text, tokens, LeafReader::isLight);
        var leaves = new ArrayList<Leaf>();
        for (var compound : compounds) {
            var asked = text.substring(
                    compound.getFirst().start(),
                    Math.max(compound.getLast().end(), compound.getFirst().start()));
            if (!asked.isEmpty()) leaves.add(leaf(text, asked, compound, isLight(compound)));
        }
        return leaves.stream().allMatch(Leaf::light)
                ? leaves.stream()
                        .map(leaf -> leaf(text, leaf.asked(), leaf.tokens(), false))
                        .toList()
                : leaves;
    }

    /** A quoted phrase. */
    Leaf phrase(String typed, int slop) {
        var text = LONG_VOWEL_AS_HYPHEN.matcher(typed).replaceAll("-");
        var tokens = Tokens.of(analysis.words(), text);
        var others = slop > 0 ? List.<Leaf.Other>of() : others(text, synonyms.of(tokens));
        return new Leaf(text, tokens, grams(text), slop, true, false, others, List.of());
    }

    /** @param text in which the tokens stand */
    private Leaf leaf(String text, String asked, List<Leaf.Token> tokens, boolean light) {
        var others = others(asked, light ? synonyms.of(tokens) : synonyms.within(text, tokens));
        var related = light ? List.<Leaf.Other>of() : synonyms.related(tokens);
        return new Leaf(asked, tokens, grams(asked), 0, false, light, others, related);
    }

    private List<Leaf.Token> grams(String text) {
        return Tokens.grams(analysis, text);
    }

    private List<Leaf.Other> others(String asked, List<Leaf.Other> synonyms) {
        return Stream.concat(
                        synonyms.stream(),
                        Calendars.others(asked).stream()
                                .map(text -> new Leaf.Other(text, Tokens.of(analysis.words(), text), grams(text))))
                .toList();
    }

    /** Neighbouring nouns together, every other word by itself; a word twice only once. @param apart words that join no others */
    private static List<List<Leaf.Token>> compounds(String text, List<Leaf.Token> tokens, Predicate<Leaf.Token> apart) {
        var all = new ArrayList<List<Leaf.Token>>();
        var open = new ArrayList<Leaf.Token>();
        for (var token : tokens) {
            var follows = !open.isEmpty()
                    && open.getLast().isNoun()
                    && token.isNoun()
                    && !apart.test(token)
                    && !apart.test(open.getLast())
                    && isNext(text, open.getLast(), token);
            if (!follows && !open.isEmpty()) {
                all.add(List.copyOf(open));
                open.clear();
            }
            open.add(token);
        }
        all.add(List.copyOf(open));
        var seen = new HashSet<List<String>>();
        return all.stream()
                .filter(compound ->
                        seen.add(compound.stream().map(Leaf.Token::term).toList()))
                .toList();
    }

    /** Whether nothing stands between two words, or nothing but a hyphen: J-LIS. */
    private static boolean isNext(String text, Leaf.Token one, Leaf.Token next) {
        return next.position() == one.position() + 1
                || HYPHEN.matcher(text.substring(one.end(), Math.max(one.end(), next.start())))
                        .matches();
    }

    private static boolean isLight(List<Leaf.Token> compound) {
        return compound.stream().allMatch(LeafReader::isLight);
    }

    private static boolean isLight(Leaf.Token token) {
        return LIGHT_WORDS.contains(token.term()) || LIGHT_SPEECH.stream().anyMatch(token.partOfSpeech()::startsWith);
    }

    private static String trimmed(String text) {
        return SIGNS_AROUND.matcher(text).replaceAll("");
    }
}
