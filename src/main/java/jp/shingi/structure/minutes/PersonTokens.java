package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a list of persons writes family and given names apart (会長　久世　一郎), and joins them.
 *
 * <p>The place of who presides tells: there stands one person. Without it, every line must be a role and two short words.
 */
record PersonTokens(boolean apart) {
    private static final int LONGEST = 5;
    private static final int FEW = 3;

    /** Words of one person, or a role. */
    record Token(String family, String given) {
        String text() {
            return family + given;
        }
    }

    static PersonTokens in(List<String> lines) {
        int pairs = 0;
        var persons = lines.stream()
                .flatMap(line -> Stream.of(AttendanceLines.bare(line).split("、")));
        for (var person : (Iterable<String>) persons::iterator) {
            var words = words(person);
            if (words.length < 2) continue;
            var role = RoleWords.named(words[0]);
            if (role.isEmpty()) continue;
            boolean pair = words.length == FEW && names(words, 1);
            switch (role.get().role()) {
                case CHAIR, VICE_CHAIR -> {
                    return new PersonTokens(pair);
                }
                case MEMBER -> {
                    if (!pair) return new PersonTokens(false);
                    pairs++;
                }
                case MEMBERS, OFFICIAL, SECRETARIAT, GUEST -> {}
            }
        }
        return new PersonTokens(pairs >= FEW);
    }

    private static String[] words(String line) {
        return Text.strip(line.replaceAll("[、，：:・]", " ")).split("[\\s　]+");
    }

    private static boolean names(String[] words, int from) {
        for (int i = from; i < words.length; i++)
            if (words[i].length() > LONGEST || !Labels.nameShaped(words[i]) || role(words[i])) return false;
        return true;
    }

    private static boolean role(String word) {
        return RoleWords.named(word).isPresent()
                || RoleWords.ending(word)
                        .filter(found -> found.kind() == RoleWord.Kind.PERSON)
                        .isPresent();
    }

    /** The tokens of a part of the list; family and given name as one where they stand apart. */
    List<Token> of(String part) {
        var words = part.split("[ 　]+");
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.length; i++) {
            boolean pair = apart
                    && i + 1 < words.length
                    && (i + 2 == words.length || role(words[i + 2]))
                    && names(new String[] {words[i], words[i + 1]}, 0);
            if (pair) tokens.add(new Token(words[i], words[++i]));
            else tokens.add(new Token(words[i], ""));
        }
        return tokens;
    }
}
