package jp.shingi.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.shingi.extract.Unreadable;
import jp.shingi.model.QuarantineReason;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML of office files as a tree, by local names, so that the transitional and the strict namespaces read alike. A document type is
 * refused: no office program writes one, and it is the way to external entities.
 */
final class Xml {
    /** Nested tables of real forms stay under 150 levels of elements. */
    private static final String DEPTH = "600";

    private static final DocumentBuilderFactory FACTORY = factory();

    private Xml() {}

    private static DocumentBuilderFactory factory() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH);
            factory.setAttribute("jdk.xml.elementAttributeLimit", "10000");
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own parser lacks a feature it has had since 7", impossible);
        }
    }

    /** Why a part could not be parsed: nested beyond the limit, or damaged. */
    static QuarantineReason reason(SAXException e) {
        return String.valueOf(e.getMessage()).contains("jdk.xml.maxElementDepth")
                ? QuarantineReason.TOO_LARGE
                : QuarantineReason.DAMAGED;
    }

    /** The refusal of a file one of whose parts could not be parsed. */
    static Unreadable refusal(String name, SAXException e) {
        return reason(e) == QuarantineReason.TOO_LARGE
                ? Unreadable.because(
                        QuarantineReason.TOO_LARGE,
                        "%s nests more than %s elements in each other".formatted(name, DEPTH),
                        e)
                : Unreadable.because(QuarantineReason.DAMAGED, damaged(name, e.getMessage()), e);
    }

    static String damaged(String name, String what) {
        return "%s is a damaged or manipulated office file: %s".formatted(name, what);
    }

    static Element parse(InputStream in) throws IOException, SAXException {
        try {
            var builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The child elements, in order. */
    static Stream<Element> children(Element parent) {
        var nodes = Stream.<Element>builder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) nodes.add(element);
        }
        return nodes.build();
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> is(child, name));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** Follows a path of names downwards, taking the first child of each. */
    static Optional<Element> path(Element from, String... names) {
        var at = Optional.of(from);
        for (var name : names) at = at.flatMap(element -> child(element, name));
        return at;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** An attribute by its local name. */
    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .map(org.w3c.dom.Node::getNodeValue)
                .findFirst();
    }

    /** An attribute that stands in a namespace, as the ids of relations do beside an {@code id} of the element's own. */
    static Optional<String> relation(Element element, String name) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> name.equals(attribute.getLocalName()) && attribute.getNamespaceURI() != null)
                .map(org.w3c.dom.Node::getNodeValue)
                .findFirst();
    }

    /** The {@code val} attribute of a child. */
    static Optional<String> value(Element parent, String child) {
        return child(parent, child).flatMap(element -> attribute(element, "val"));
    }

    /** A whole number in an attribute; the default where it is absent or none. */
    static int number(Element element, String attribute, int otherwise) {
        return attribute(element, attribute).map(text -> whole(text, otherwise)).orElse(otherwise);
    }

    static int whole(String text, int otherwise) {
        return text.strip().matches("[+-]?\\d{1,9}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    /** A switch such as {@code <w:b/>}: on unless it says otherwise; empty where it is absent. */
    static Optional<Boolean> toggle(Element properties, String name) {
        return child(properties, name)
                .map(element -> attribute(element, "val").map(Xml::on).orElse(true));
    }

    private static boolean on(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private static final class Quiet implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
