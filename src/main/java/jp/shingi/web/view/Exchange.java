package jp.shingi.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shingi.model.Turn;

/**
 * A turn with the turns that answer it.
 *
 * @param turn a question where there are answers
 */
public record Exchange(Turn turn, List<Turn> answers) {
    public Exchange {
        answers = List.copyOf(answers);
    }

    /** A discussion as questions with their answers, in the order of the questions; nothing is left out. */
    public static List<Exchange> of(List<Turn> turns) {
        Map<Integer, List<Turn>> answers = new HashMap<>();
        var openers = new ArrayList<Turn>();
        for (var turn : turns) {
            var question = turn.answers().orElse(-1);
            var threads = answers.get(question);
            if (threads == null) {
                openers.add(turn);
                answers.put(turn.n(), new ArrayList<>());
            } else threads.add(turn);
        }
        return openers.stream()
                .map(turn -> new Exchange(turn, answers.getOrDefault(turn.n(), List.of())))
                .toList();
    }
}
