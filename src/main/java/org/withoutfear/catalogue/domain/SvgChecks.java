package org.withoutfear.catalogue.domain;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.withoutfear.shared.BilingualText;

/** A drawing that only draws: known elements, no script, nothing fetched from elsewhere. */
final class SvgChecks {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "use",
            "symbol",
            "marker",
            "clipPath",
            "mask",
            "pattern",
            "linearGradient",
            "radialGradient",
            "stop");
    private static final Pattern FOREIGN = Pattern.compile("url\\s*\\(\\s*['\"]?(?!#)|@import|javascript:|data:");

    private SvgChecks() {}

    static Optional<BilingualText> objection(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean root = true;
            while (reader.hasNext()) {
                Optional<BilingualText> objection = objection(reader, reader.next(), root);
                root = root && !reader.isStartElement();
                if (objection.isPresent()) {
                    return objection;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(BilingualText.said("catalogue.picture.notWellFormed"));
        }
    }

    private static Optional<BilingualText> objection(XMLStreamReader reader, int event, boolean root) {
        return switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                Optional.of(BilingualText.said("catalogue.picture.doctype"));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                Optional.of(BilingualText.said("catalogue.picture.instruction"));
            case XMLStreamConstants.START_ELEMENT -> element(reader, root);
            default -> Optional.empty();
        };
    }

    private static Optional<BilingualText> element(XMLStreamReader reader, boolean root) {
        String name = reader.getLocalName();
        if (root != name.equals("svg") || !ELEMENTS.contains(name)) {
            return Optional.of(BilingualText.said("catalogue.picture.element", name));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("on")) {
                return Optional.of(BilingualText.said("catalogue.picture.script", attribute));
            }
            if (attribute.equals("href") && !value.startsWith("#")
                    || FOREIGN.matcher(value).find()) {
                return Optional.of(BilingualText.said("catalogue.picture.outside", attribute));
            }
        }
        return Optional.empty();
    }
}
