package jp.shingi.structure.minutes;

import java.util.Optional;
import jp.shingi.structure.minutes.Frame.Kind;
import jp.shingi.structure.minutes.Label.Strength;

/** Finds what may be a marker at a position of a line. */
final class Scanner {
    private static final int REACH = 36;
    /** Signs that point from a label to the speech. */
    private static final String POINTERS = "＞>≫｜|／/→";

    /** Signs that point from a question to its answer: →（学務課）3年間です。 */
    private static final String ARROWS = "→⇒➡⇨";

    private static final String STOPS = "。、，？！?!";
    /** With these a sentence goes on after a word that is no label: 会長から, 委員の. */
    private static final String PARTICLES = "はがをにのとへやも";

    private final Known known;

    Scanner(Known known) {
        this.known = known;
    }

    /**
     * A marker within one text.
     *
     * @param body where the speech begins; the text's length where the label stands alone
     */
    record Hit(Frame frame, Label label, int body) {
        Hit in(Frame other) {
            return new Hit(other, label, body);
        }
    }

    /**
     * What may be a marker.
     *
     * @param from where it would begin
     */
    Optional<Hit> at(String text, int from) {
        if (from >= text.length()) return Optional.empty();
        char c = text.charAt(from);
        char sign = Signs.shape(c);
        if (sign != 0) return signed(text, from, sign);
        char shape = Signs.open(c);
        if (shape != 0) return bracketed(text, from, new Frame(Kind.BRACKET, String.valueOf(shape)));
        return Signs.list(c) || ARROWS.indexOf(c) >= 0 ? listed(text, from) : plain(text, from, false);
    }

    private Optional<Hit> listed(String text, int from) {
        int next = skip(text, from + 1);
        if (next >= text.length()) return Optional.empty();
        char shape = Signs.open(text.charAt(next));
        if (shape != 0) return bracketed(text, next, new Frame(Kind.BRACKET, String.valueOf(shape)));
        return plain(text, next, false).map(hit -> hit.frame().bare() ? hit.in(new Frame(Kind.LIST, "・")) : hit);
    }

    private Optional<Hit> signed(String text, int from, char sign) {
        int next = skip(text, from + 1);
        if (next >= text.length()) return Optional.empty();
        if (Signs.shape(text.charAt(next)) != 0 && !beforeMask(text, from, next, sign)) return Optional.empty();
        var frame = new Frame(Kind.SIGN, String.valueOf(sign));
        if (Signs.open(text.charAt(next)) != 0 && known.legend().label(sign).isEmpty())
            return bracketed(text, next, frame);
        var explained = known.legend().label(sign);
        if (explained.isPresent()) {
            return plain(text, next, false)
                    .filter(hit -> hit.label().telling() || hit.label().strength() == Strength.TURN)
                    .map(hit -> hit.in(frame))
                    .or(() -> explained
                            .filter(label -> !Headings.is(text))
                            .map(label -> new Hit(frame, label, colon(text, next))));
        }
        return plain(text, next, false)
                .or(() -> unseparated(text, next))
                .or(() -> plain(text, next, true))
                .map(hit -> hit.in(frame));
    }

    /** A sign of the legend before a mask: ●○○社, ○○○社. */
    private boolean beforeMask(String text, int from, int next, char sign) {
        if (known.legend().label(sign).isEmpty()) return false;
        char mask = Signs.shape(text.charAt(next));
        return mask == '○' && (mask != sign || next > from + 1 || text.startsWith("○○○", from));
    }

    private static int colon(String text, int from) {
        return Signs.colon(text.charAt(from)) ? skip(text, from + 1) : from;
    }

    private Optional<Hit> bracketed(String text, int open, Frame frame) {
        int close = Signs.closeOf(text, open, REACH);
        if (close <= open + 1) return Optional.empty();
        return label(text, open + 1, close).map(label -> new Hit(frame, label, after(text, close + 1, false)));
    }

    /** A label without brackets around it, up to a separator or the end of the line. */
    private Optional<Hit> plain(String text, int from, boolean anyWords) {
        Optional<Hit> best = Optional.empty();
        int end = Math.min(text.length(), from + REACH);
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0) return best;
            if (c == '(' || c == '（') depth++;
            if (c == ')' || c == '）') depth--;
            if (depth < 0) return better(best, closed(text, from, i));
            if (depth != 0) continue;
            if (Signs.colon(c)) return better(best, hit(text, from, i, Kind.COLON, true));
            if (POINTERS.indexOf(c) >= 0) {
                var pointed = hit(text, from, i, Kind.COLON, false)
                        .filter(hit -> hit.label().telling());
                int body = skip(text, i + 1);
                if (pointed.isPresent()) return pointed.map(hit -> new Hit(hit.frame(), hit.label(), body));
            }
            int here = i;
            if ((c == '「' || c == '『' || Signs.dot(c) || Signs.dash(c))
                    && best.filter(hit -> hit.body() == here).isPresent()) return best;
            if (dots(text, i)) return better(best, hit(text, from, i, Kind.DOTS, anyWords));
            if (c == '「' || c == '『') return better(best, hit(text, from, i, Kind.QUOTE, anyWords));
            if (dashes(text, i)) {
                var dash = hit(text, from, i, Kind.DASH, false)
                        .filter(hit -> hit.label().telling());
                if (dash.isPresent()) return better(best, dash);
            } else if (Text.space(c)) {
                var space = hit(text, from, i, Kind.SPACE, false);
                if (space.isPresent()) best = space;
            }
        }
        if (end < text.length() || depth != 0) return best;
        var whole = hit(text, from, end, Kind.ALONE, anyWords);
        return best.isPresent() && whole.filter(this::reachesOn).isEmpty() ? best : better(best, whole);
    }

    /** 会長）: a bracket that nothing opened. */
    private Optional<Hit> closed(String text, int from, int close) {
        return hit(text, from, close, Kind.COLON, false)
                .filter(hit -> hit.label().telling() || hit.label().strength() == Strength.BODY)
                .map(hit -> new Hit(new Frame(Kind.COLON, "）"), hit.label(), skip(text, close + 1)));
    }

    /** Whether a label that fills its line says more than the word before the first space: 委 員 A, 会長 with a known name. */
    private boolean reachesOn(Hit whole) {
        var label = whole.label();
        if (label.strength() == Strength.UNKNOWN) return false;
        return label.speaker().chars().noneMatch(c -> Text.space((char) c))
                || label.name().filter(known.names()::contains).isPresent();
    }

    /** Of a label before a space and one that reaches over it the longer, where its second part is a person or letter spacing. */
    private Optional<Hit> better(Optional<Hit> best, Optional<Hit> hit) {
        if (best.isEmpty()) return hit;
        return hit.filter(this::reachesOn).or(() -> best);
    }

    private Optional<Hit> hit(String text, int from, int end, Kind kind, boolean anyWords) {
        return label(text, from, end)
                .filter(label -> anyWords || label.strength() != Strength.UNKNOWN)
                .map(label -> new Hit(
                        new Frame(kind, ""),
                        label,
                        kind == Kind.QUOTE ? end : after(text, end, kind == Kind.DOTS || kind == Kind.DASH)));
    }

    /** ○会長それでは: a role word that the speech follows at once; only a sign before it makes it a marker. */
    private Optional<Hit> unseparated(String text, int from) {
        int end = Math.min(text.length() - 1, from + 16);
        for (int i = end; i > from + 1; i--) {
            char next = text.charAt(i);
            if (!Text.hiragana(next) && next != '「' && next != '（' || PARTICLES.indexOf(next) >= 0) continue;
            int at = i;
            var label = label(text, from, i).filter(found -> found.strength() == Strength.SURE);
            if (label.isPresent()) return label.map(found -> new Hit(new Frame(Kind.BOLD, ""), found, at));
        }
        return Optional.empty();
    }

    private Optional<Label> label(String text, int from, int end) {
        if (end <= from || Text.space(text.charAt(from))) return Optional.empty();
        return Labels.read(text.substring(from, end), known);
    }

    /** One or two dashes part a label from the speech; more are a drawn line. */
    private static boolean dashes(String text, int i) {
        int end = i;
        while (end < text.length() && Signs.dash(text.charAt(end))) end++;
        return end > i && end - i <= 2;
    }

    private static boolean dots(String text, int i) {
        char c = text.charAt(i);
        if (!Signs.dot(c)) return false;
        return c == '…' || c == '‥' || c == '⋯' || i + 1 < text.length() && Signs.dot(text.charAt(i + 1));
    }

    /** The first character of the speech after a separator; of dots and dashes only one run is a separator. */
    private static int after(String text, int from, boolean leaders) {
        int i = skip(text, from);
        if (i < text.length() && Signs.colon(text.charAt(i))) return skip(text, i + 1);
        if (!leaders || i >= text.length()) return i;
        char leader = text.charAt(i);
        boolean dots = Signs.dot(leader);
        while (i < text.length() && (dots ? text.charAt(i) == leader : Signs.dash(text.charAt(i)))) i++;
        return skip(text, i);
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && Text.space(text.charAt(i))) i++;
        return i;
    }
}
