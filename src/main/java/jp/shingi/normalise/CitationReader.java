package jp.shingi.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shingi.model.LawMention;
import jp.shingi.model.PartKind;

/** Reads the citations of one document, passage by passage in its order; keeps what words mean on the way. */
final class CitationReader {
    /** What may stand between a law and its article. */
    private static final Pattern GAP =
            Pattern.compile("[ \\n]*[」』]?(?:[ \\n]*" + Definitions.BRACKET + "){0,2}[」』]?[ \\n]*(?:の|における|中)?[ \\n]*");

    /** 平成八年法律第八十二号附則…: a law told by its number, which the table does not know. */
    private static final Pattern LAW_NUMBER = Pattern.compile("(?:法律|政令|令|条例|規則)第[0-9〇一二三四五六七八九十百千]+号」?[ ]*$");

    /** 以下この条及び第九条において: the law that is quoted speaks of itself; 契約書第5条 is no law. */
    private static final Pattern NO_LAW =
            Pattern.compile("(?:この[条項章款](?:及び|並びに|、|から)|(?:契約書?|協定書?|約款|覚書|仕様書|特記事項|定款|遵守事項)(?:の|中)?[ ]*)$");

    private final Ordinances ordinances;
    private final Map<String, Set<String>> everDefined = new HashMap<>();
    private final LawScope scope;
    private final Citations citations = new Citations();
    private final List<LawMention> mentions = new ArrayList<>();
    private final Quotation quotation = new Quotation();

    CitationReader(Ordinances ordinances) {
        this.ordinances = ordinances;
        this.scope = new LawScope(ordinances, everDefined);
    }

    void startPart(PartKind kind) {
        scope.startPart();
        citations.startPart();
        quotation.startPart(kind == PartKind.CLAUSES);
    }

    void read(Passage published) {
        citations.startPassage();
        var text = published.text();
        if (Stream.of("条", "法", "項", "令", "規則", "要綱").noneMatch(text::contains)) return;
        var passage = published.joined();
        var folded = Folded.of(passage.text());
        scope.startPassage();
        var names = LawNameReader.read(folded, ordinances.ward());
        int next = 0;
        for (var reference : ReferenceReader.read(folded)) {
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
                && !(folded.substring(name.end(), reference.start()).contains("\n")
                        && Quotation.isHeading(folded, name.start(), name.end()));
    }

    private void mention(Passage passage, String folded, LawName name) {
        var law = name(folded, name);
        if (law.isEmpty() || !isNamed(name) || !isSure(folded, name, law.get())) return;
        if (Quotation.isHeading(folded, name.start(), name.end())) quotation.heading(law);
        var written = passage.text().substring(name.start(), name.end());
        mentions.add(new LawMention(law.get(), written, passage.placeAt(name.start())));
    }

    /** By its own name, or as 同法施行令: 同法 alone names nothing anew. */
    private static boolean isNamed(LawName name) {
        return name.kind() == LawName.Kind.FULL
                || name.kind() == LawName.Kind.SAME && name.name().contains("施行");
    }

    /** Resolves a name, keeps it as the last, and takes the definition behind it. */
    private Optional<String> name(String folded, LawName name) {
        var written = folded.substring(name.start(), name.end()).replaceAll("[ \\n]", "");
        var law = scope.resolve(name, written, quotation.law());
        law.ifPresent(full -> {
            boolean alone = name.kind() == LawName.Kind.SHORT && !isCiting(folded, name.end());
            if (!alone) scope.named(full, name.end());
            Definitions.read(folded, name.end(), full, scope);
        });
        return law;
    }

    private static boolean isCiting(String folded, int end) {
        return folded.startsWith("第", end)
                || end < folded.length() && Character.isDigit(folded.charAt(end))
                || folded.startsWith(" 第", end);
    }

    /** A name from the table, of a municipality, in quotation marks, or with its number behind it; grammar alone is not enough. */
    private boolean isSure(String folded, LawName name, String law) {
        if (LawTable.full(law).isPresent()
                || LawTable.full(law.replaceFirst("施行(?:令|規則)$", "")).isPresent()) return true;
        if (ordinances.ward().filter(law::contains).isPresent()) return true;
        if (law.matches(".+に関する(?:法律|省令|特別措置法|命令)|.{4,}(?:に関する|に係る)[^、]{0,20}条例") || law.matches(".+を改正する法律"))
            return true;
        return name.start() > 0 && folded.charAt(name.start() - 1) == '「' && folded.startsWith("」", name.end())
                || folded.substring(name.end(), Math.min(folded.length(), name.end() + 24))
                        .matches("(?s)（(?:明治|大正|昭和|平成|令和).*");
    }

    private void cite(Passage passage, String folded, Reference reference, Optional<LawName> named) {
        if (named.isPresent()) {
            int start = named.get().start();
            var law = name(folded, named.get());
            if (law.isPresent() && isQuotationHead(passage, folded, start, reference)) {
                quotation.heading(law);
                quotation.quote(reference.articles().getFirst());
            }
            add(passage, start, reference, law, reference.articles());
        } else if (reference.relation() == Reference.Relation.NUMBER) {
            bare(passage, folded, reference);
        } else if (!quotation.isClauses()) {
            relative(passage, reference);
        }
    }

    /** ○外国人登録法 第4条 on a line of its own: the wording of the article follows. */
    private static boolean isQuotationHead(Passage passage, String folded, int start, Reference reference) {
        return passage.place().turn().isEmpty()
                && !passage.isBasis()
                && reference.articles().size() == 1
                && Quotation.isHeading(folded, start, reference.end());
    }

    private void bare(Passage passage, String folded, Reference reference) {
        int start = reference.start();
        if (NO_LAW.matcher(folded.substring(Math.max(0, start - 8), start)).find()) return;
        if (Quotation.isLineStart(folded, start) && quotation.law().isPresent()) {
            var articles = new ArrayList<>(reference.articles());
            articles.set(0, quotation.quote(articles.getFirst()));
            add(passage, start, reference, quotation.law(), articles);
            return;
        }
        boolean heads = Quotation.isClauseHead(folded, start, reference.end());
        if (heads && passage.place().turn().isEmpty() && !passage.isBasis()) quotation.ownClauses();
        if (!quotation.isClauses())
            add(passage, start, reference, bareLaw(passage, folded, reference), reference.articles());
    }

    private Optional<String> bareLaw(Passage passage, String folded, Reference reference) {
        var before = folded.substring(Math.max(0, reference.start() - 16), reference.start());
        if (folded.startsWith("関係", reference.end()) && before.strip().endsWith("（")) {
            return before.contains("様式")
                    ? ordinances.bare().map(law -> law + "施行規則")
                    : scope.last(passage, reference.start()).or(ordinances::bare);
        }
        if (before.endsWith("同条")) return scope.lastAct();
        if (LAW_NUMBER.matcher(before).find()) return Optional.empty();
        return scope.last(passage, reference.start())
                .or(quotation::law)
                .or(() -> passage.isBasis() ? ordinances.bare() : Optional.empty());
    }

    /** 同条, 同項 from the citation before; 前条, 前項 from the article that is being quoted. */
    private void relative(Passage passage, Reference reference) {
        switch (reference.relation()) {
            case SAME_ARTICLE ->
                citations
                        .latest()
                        .ifPresent(l -> within(
                                passage,
                                reference,
                                l.law(),
                                Article.of(l.article().article())));
            case SAME_PARAGRAPH ->
                citations
                        .latest()
                        .filter(l -> l.article().paragraph().isPresent())
                        .ifPresent(l -> {
                            var whole = Article.of(l.article().article());
                            within(
                                    passage,
                                    reference,
                                    l.law(),
                                    whole.paragraph(l.article().paragraph().getAsInt()));
                        });
            case PREVIOUS_ARTICLE ->
                quotation
                        .previousArticle()
                        .ifPresent(number -> within(passage, reference, quotation.law(), Article.of(number)));
            case PREVIOUS_PARAGRAPH ->
                quotation.previousParagraph().ifPresent(a -> within(passage, reference, quotation.law(), a));
            case NUMBER -> throw new IllegalStateException("a numbered article is not relative");
        }
    }

    /** The members of a reference, inside an article or a paragraph that another citation gave. */
    private void within(Passage passage, Reference reference, Optional<String> law, Article outer) {
        var articles = reference.articles().stream()
                .map(a -> {
                    if (!a.article().isEmpty()) return a;
                    OptionalInt paragraph = a.paragraph().isPresent() ? a.paragraph() : outer.paragraph();
                    return new Article(outer.article(), paragraph, a.item());
                })
                .toList();
        add(passage, reference.start(), reference, law, articles);
    }

    private void add(Passage passage, int start, Reference reference, Optional<String> law, List<Article> articles) {
        citations.add(
                passage, start, reference.end(), law, Definitions.caption(passage.text(), reference.end()), articles);
        law.ifPresent(full -> scope.named(full, reference.end()));
    }

    List<LawMention> mentions() {
        return List.copyOf(mentions);
    }

    List<Cited> citations() {
        return citations.resolved();
    }
}
