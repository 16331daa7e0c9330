package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shingi.model.Citation;
import jp.shingi.model.LawMention;
import jp.shingi.model.PartKind;

/** Reads the citations of one document, passage by passage in its order; keeps what words mean on the way. */
final class CitationReader {
    private static final String BRACKET = "（(?:[^（）]|（[^（）]*）)*）";
    /** What may stand between a law and its article. */
    private static final Pattern GAP =
            Pattern.compile("[ \\n]*[」』]?(?:[ \\n]*" + BRACKET + "){0,2}[」』]?[ \\n]*(?:の|における|中)?[ \\n]*");

    /** 平成八年法律第八十二号附則…: a law told by its number, which the table does not know. */
    private static final Pattern LAW_NUMBER = Pattern.compile("(?:法律|政令|令|条例|規則)第[0-9〇一二三四五六七八九十百千]+号」?[ ]*$");

    private static final Pattern BEHIND = Pattern.compile("[」』]?((?:[ ]*" + BRACKET + "){1,2})");
    private static final Pattern DEFINITION =
            Pattern.compile("(?:以下|以後)[^「」]{0,40}「([^」]{1,30})」(?:又は「([^」]{1,30})」)?");
    private static final Pattern SHORT_NAME =
            Pattern.compile("^（(?:以下|通称|略称|いわゆる)?[「『:： ]*([^（）「」、。]{1,14}?(?:法|条例|令|規則|要綱))[」』]?）$");
    private static final Pattern LINE_START =
            Pattern.compile("(?:^|\\n)[ ]*(?:[-◇◆□■●○・•*＊･(（]|[①-⑳]|[0-9]{1,2}[.．、）)])*[ ]*$");
    /** How many passages 同条 and 同項 reach back. */
    private static final int SAME_REACH = 3;

    private static final Pattern BARE_LINE_START = Pattern.compile("(?:^|\\n)[ ]*$");
    private static final Pattern HEADING_BEFORE =
            Pattern.compile("(?:^|\\n)[ ]*(?:[-◇◆□■●○・•*【「『]|[①-⑳]|（?[0-9一二三四五六七八九十]{1,2}[.．、）)]?)*[ ]*$");
    private static final Pattern HEADING_BEHIND =
            Pattern.compile("[」』】]?(?:[ \\n]*(?:" + BRACKET + "|【[^】]*】))*[ ]*(?:（?抜粋）?)?[ ]*(?:\\n|$)");

    private final Ordinances ordinances;
    private final Map<String, Set<String>> everDefined = new HashMap<>();
    private final LawScope scope;
    private final List<Cited> cited = new ArrayList<>();
    private final List<LawMention> mentions = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private boolean clauseText;
    private Quoted quoted = Quoted.NONE;
    private Optional<Cited> latest = Optional.empty();
    /** How many passages were read since the latest citation. */
    private int since;

    CitationReader(Ordinances ordinances) {
        this.ordinances = ordinances;
        this.scope = new LawScope(ordinances, everDefined);
    }

    /**
     * A citation on the way.
     *
     * @param passage what it stands in
     * @param caption the words in brackets behind it
     * @param whole the first or only member of its list
     */
    record Cited(Passage passage, String text, Optional<String> law, Article article, String caption, int start) {
        Citation citation() {
            return new Citation(text, law, article.article(), article.paragraph(), article.item(), passage.place());
        }

        /** The same for all members of one list: they are of one law. */
        List<Object> list() {
            return List.of(passage.place(), start, text);
        }

        Cited law(Optional<String> known) {
            return new Cited(passage, text, known, article, caption, start);
        }
    }

    /** The article whose wording is being quoted; 前条 and 前項 are told from it. */
    private record Quoted(Optional<String> law, String article, int paragraph) {
        static final Quoted NONE = new Quoted(Optional.empty(), "", 0);
    }

    void startPart(PartKind kind) {
        scope.startPart();
        heading = Optional.empty();
        clauseText = kind == PartKind.CLAUSES;
        quoted = Quoted.NONE;
        latest = Optional.empty();
    }

    void read(Passage published) {
        if (since++ > SAME_REACH) latest = Optional.empty();
        var text = published.text();
        if (text.indexOf('条') < 0
                && text.indexOf('法') < 0
                && text.indexOf('項') < 0
                && text.indexOf('令') < 0
                && text.indexOf("規則") < 0) return;
        var passage = published.joined();
        var folded = Folded.of(passage.text());
        scope.startPassage();
        var names = LawNameReader.read(folded, ordinances.ward());
        var references = ReferenceReader.read(folded);
        int next = 0;
        for (var reference : references) {
            var before = new ArrayList<LawName>();
            for (; next < names.size() && names.get(next).start() < reference.start(); next++)
                before.add(scope.widened(folded, names.get(next)));
            if (before.stream().anyMatch(name -> name.end() > reference.start())) {
                before.forEach(name -> mention(passage, folded, name));
                continue;
            }
            var named = before.stream()
                    .filter(name -> leadsTo(folded, name, reference))
                    .findFirst();
            before.stream()
                    .filter(name -> named.isEmpty() || name.end() <= named.get().start())
                    .forEach(name -> mention(passage, folded, name));
            cite(passage, folded, reference, named);
        }
        for (; next < names.size(); next++) mention(passage, folded, scope.widened(folded, names.get(next)));
    }

    private static boolean leadsTo(String folded, LawName name, Reference reference) {
        return reference.relation() == Reference.Relation.NUMBER
                && GAP.matcher(folded).region(name.end(), reference.start()).matches()
                && !(folded.substring(name.end(), reference.start()).contains("\n") && isHeading(folded, name));
    }

    private void mention(Passage passage, String folded, LawName name) {
        var law = name(folded, name);
        if (law.isEmpty() || name.kind() != LawName.Kind.FULL) return;
        if (isSure(folded, name, law.get())) {
            if (isHeading(folded, name)) heading = law;
            mentions.add(
                    new LawMention(law.get(), passage.text().substring(name.start(), name.end()), passage.place()));
        }
    }

    /** Resolves a name, keeps it as the last, and takes the definition behind it. */
    private Optional<String> name(String folded, LawName name) {
        var written = folded.substring(name.start(), name.end()).replaceAll("[ \\n]", "");
        var law = scope.resolve(name, written);
        law.ifPresent(full -> {
            boolean alone = name.kind() == LawName.Kind.SHORT && !isCiting(folded, name.end());
            if (!alone) scope.named(full, name.end());
            define(folded, name.end(), full);
        });
        return law;
    }

    private static boolean isCiting(String folded, int end) {
        return folded.startsWith("第", end)
                || end < folded.length() && Character.isDigit(folded.charAt(end))
                || folded.startsWith(" 第", end);
    }

    private void define(String folded, int end, String law) {
        var behind = BEHIND.matcher(folded).region(end, folded.length());
        if (!behind.lookingAt()) return;
        var brackets = behind.group(1).strip();
        var definition = DEFINITION.matcher(brackets);
        if (definition.find()) {
            scope.define(definition.group(1), law);
            if (definition.group(2) != null) scope.define(definition.group(2), law);
            return;
        }
        var shortName = SHORT_NAME.matcher(brackets);
        if (shortName.find()) scope.define(shortName.group(1), law);
    }

    private static boolean isHeading(String folded, LawName name) {
        return HEADING_BEFORE
                        .matcher(folded.substring(Math.max(0, name.start() - 12), name.start()))
                        .find()
                && HEADING_BEHIND
                        .matcher(folded)
                        .region(name.end(), folded.length())
                        .lookingAt();
    }

    /** A name from the table, of a municipality, in quotation marks, or with its number behind it; grammar alone is not enough. */
    private boolean isSure(String folded, LawName name, String law) {
        if (LawTable.full(law).isPresent()
                || LawTable.full(law.replaceFirst("施行(?:令|規則)$", "")).isPresent()) return true;
        if (ordinances.ward().filter(law::contains).isPresent()) return true;
        if (law.matches(".+に関する(?:法律|省令|特別措置法|命令)") || law.matches(".+を改正する法律")) return true;
        return name.start() > 0 && folded.charAt(name.start() - 1) == '「' && folded.startsWith("」", name.end())
                || folded.substring(name.end(), Math.min(folded.length(), name.end() + 24))
                        .matches("(?s)（(?:明治|大正|昭和|平成|令和).*");
    }

    private void cite(Passage passage, String folded, Reference reference, Optional<LawName> named) {
        if (named.isPresent()) {
            add(passage, reference, named.get().start(), name(folded, named.get()));
        } else if (reference.relation() == Reference.Relation.NUMBER) {
            bare(passage, folded, reference);
        } else if (!clauseText) {
            relative(passage, reference);
        }
    }

    private void bare(Passage passage, String folded, Reference reference) {
        var before = folded.substring(Math.max(0, reference.start() - 16), reference.start());
        boolean first = LINE_START.matcher(before).find();
        if (first && heading.isPresent()) {
            var article = reference.articles().getFirst();
            quoted = new Quoted(heading, article.article(), article.paragraph().orElse(1));
            add(passage, reference, reference.start(), heading);
            return;
        }
        boolean heads = BARE_LINE_START.matcher(before).find() && isClauseHead(folded, reference.end());
        if (heads && passage.place().turn().isEmpty() && !passage.isBasis()) clauseText = true;
        if (clauseText) return;
        add(passage, reference, reference.start(), bareLaw(passage, folded, reference, before));
    }

    private static boolean isClauseHead(String folded, int end) {
        return end < folded.length() && " \u3000（".indexOf(folded.charAt(end)) >= 0;
    }

    private Optional<String> bareLaw(Passage passage, String folded, Reference reference, String before) {
        if (folded.startsWith("関係", reference.end()) && before.strip().endsWith("（")) {
            return before.contains("様式")
                    ? ordinances.bare().map(law -> law + "施行規則")
                    : scope.last(reference.start()).or(ordinances::bare);
        }
        if (before.endsWith("同条")) return scope.lastAct();
        if (LAW_NUMBER.matcher(before).find()) return Optional.empty();
        return scope.last(reference.start())
                .or(() -> heading)
                .or(() -> passage.isBasis() ? ordinances.bare() : Optional.empty());
    }

    /** 同条, 同項 from the citation before; 前条, 前項 from the article that is being quoted. */
    private void relative(Passage passage, Reference reference) {
        switch (reference.relation()) {
            case SAME_ARTICLE ->
                latest.ifPresent(l -> add(
                        passage,
                        reference.start(),
                        reference.end(),
                        l.law(),
                        reference.caption(),
                        inside(reference, l.article().article(), false, 0)));
            case SAME_PARAGRAPH ->
                latest.filter(l -> l.article().paragraph().isPresent())
                        .ifPresent(l -> add(
                                passage,
                                reference.start(),
                                reference.end(),
                                l.law(),
                                reference.caption(),
                                inside(
                                        reference,
                                        l.article().article(),
                                        true,
                                        l.article().paragraph().getAsInt())));
            case PREVIOUS_ARTICLE ->
                previousArticle()
                        .ifPresent(article -> add(
                                passage,
                                reference.start(),
                                reference.end(),
                                quoted.law(),
                                reference.caption(),
                                inside(reference, article, false, 0)));
            case PREVIOUS_PARAGRAPH -> {
                if (quoted.paragraph() > 1) {
                    add(
                            passage,
                            reference.start(),
                            reference.end(),
                            quoted.law(),
                            reference.caption(),
                            inside(reference, quoted.article(), true, quoted.paragraph() - 1));
                }
            }
            case NUMBER -> throw new IllegalStateException("a numbered article is not relative");
        }
    }

    private Optional<String> previousArticle() {
        return quoted.article().matches("[0-9]+") && !quoted.article().equals("1")
                ? Optional.of(Integer.toString(Integer.parseInt(quoted.article()) - 1))
                : Optional.empty();
    }

    private static List<Article> inside(Reference reference, String article, boolean inParagraph, int paragraph) {
        return reference.articles().stream()
                .map(a -> {
                    if (!a.article().isEmpty()) return a;
                    var whole = new Article(article, a.paragraph(), a.item());
                    return inParagraph && a.paragraph().isEmpty()
                            ? new Article(article, java.util.OptionalInt.of(paragraph), a.item())
                            : whole;
                })
                .toList();
    }

    private void add(Passage passage, Reference reference, int start, Optional<String> law) {
        add(passage, start, reference.end(), law, reference.caption(), reference.articles());
    }

    private void add(
            Passage passage, int start, int end, Optional<String> law, String caption, List<Article> articles) {
        var text = passage.text().substring(start, end).replaceAll("\\s*\\n\\s*", "");
        for (var article : new LinkedHashSet<>(articles)) {
            var one = new Cited(passage, text, law, article, caption, start);
            cited.add(one);
            latest = Optional.of(one);
            since = 0;
        }
        law.ifPresent(full -> scope.named(full, end));
    }

    List<LawMention> mentions() {
        return List.copyOf(mentions);
    }

    /** All citations; one without a law takes that of the same article elsewhere in the document, where only one law has it. */
    List<Cited> citations() {
        var laws = new HashMap<Article, Set<String>>();
        for (var one : cited)
            one.law()
                    .ifPresent(law -> laws.computeIfAbsent(one.article(), a -> new LinkedHashSet<>())
                            .add(law));
        var resolved = cited.stream()
                .map(one -> one.law().isPresent() ? one : one.law(only(laws.getOrDefault(one.article(), Set.of()))))
                .toList();
        Map<List<Object>, String> ofList = new HashMap<>();
        resolved.forEach(one -> one.law().ifPresent(law -> ofList.putIfAbsent(one.list(), law)));
        return resolved.stream()
                .map(one -> one.law().isPresent() ? one : one.law(Optional.ofNullable(ofList.get(one.list()))))
                .toList();
    }

    private static Optional<String> only(Set<String> laws) {
        return laws.size() == 1 ? Optional.of(laws.iterator().next()) : Optional.empty();
    }
}
