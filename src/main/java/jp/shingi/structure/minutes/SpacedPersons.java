package jp.shingi.structure.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of a list in which every person has a role and a name set letter by letter to one width (委員長　　佐　伯　　　弘　　委　員　　野々村　和　也): the
 * letters become names.
 */
final class SpacedPersons {
    private static final Pattern WORD = Pattern.compile("([^ 　]+)([ 　]*)");
    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_NAME = 6;

    private final List<String> words = new ArrayList<>();
    /** How wide the room behind each word is. */
    private final List<Integer> gaps = new ArrayList<>();

    private SpacedPersons(String line) {
        WORD.matcher(line).results().forEach(word -> {
            words.add(word.group(1));
            gaps.add(word.group(2).length());
        });
    }

    /** The line with closed roles and names, persons parted by commas; as it is where it is no such line. */
    static String closed(String line) {
        var persons = new SpacedPersons(Text.strip(line)).persons();
        return persons.isEmpty() ? line : String.join("、", persons);
    }

    /** Whether it is such a line. */
    static boolean is(String line) {
        return !new SpacedPersons(Text.strip(line)).persons().isEmpty();
    }

    private List<String> persons() {
        var persons = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            var name = at + role(at);
            var end = name;
            while (end < words.size() && role(end) == 0) end++;
            var person = name == at ? Optional.<String>empty() : name(name, end);
            if (person.isEmpty()) return List.of();
            persons.add(String.join("", words.subList(at, name)) + "　" + person.get());
            at = end;
        }
        return persons;
    }

    /** How many words from a place on are a role: 委 員 are two; 0 where none stands. */
    private int role(int from) {
        var text = new StringBuilder();
        for (var at = from; at < words.size() && text.length() < LONGEST_ROLE; at++) {
            text.append(words.get(at));
            if (RoleWords.named(text.toString()).isPresent()) return at - from + 1;
        }
        return 0;
    }

    /** Family and given name of some short words, of which one is a single letter. Single letters alone may be as many persons where they stand equally far apart. */
    private Optional<String> name(int from, int end) {
        var parts = words.subList(from, end);
        var name = String.join("", parts);
        var shaped = name.length() <= LONGEST_NAME && Labels.nameShaped(name);
        var lettered = parts.size() > 1
                && parts.stream().allMatch(part -> part.length() <= LONGEST_WORD)
                && parts.stream().anyMatch(part -> part.length() == 1);
        var split = shaped && lettered ? split(from, end) : from;
        return split == from
                ? Optional.empty()
                : Optional.of(
                        String.join("", words.subList(from, split)) + "　" + String.join("", words.subList(split, end)));
    }

    /** Where the given name begins: behind a family name of several letters, before a given name of several, else behind the widest room; nowhere where all is equally far apart. */
    private int split(int from, int end) {
        if (words.get(from).length() > 1) return from + 1;
        for (var at = end - 1; at > from; at--) if (words.get(at).length() > 1) return at;
        var rooms = gaps.subList(from, end - 1);
        var widest = rooms.stream().mapToInt(Integer::intValue).max().orElse(0);
        return rooms.stream().allMatch(room -> room == widest) ? from : from + rooms.indexOf(widest) + 1;
    }
}
