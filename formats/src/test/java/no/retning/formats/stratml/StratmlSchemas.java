package no.retning.formats.stratml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.retning.formats.Outside;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks files against the schemas of the three parts. */
final class StratmlSchemas {
    private static final Map<Part, String> FILES = Map.of(
            Part.ONE, "StrategicPlanISOVersion20140401.xsd",
            Part.TWO, "PerformancePlanOrReport20160216.xsd",
            Part.THREE, "StratMLPart3_20140821.xsd");
    private static final Map<Part, Schema> SCHEMAS = new EnumMap<>(Part.class);

    private StratmlSchemas() {}

    /** What is wrong with a file; empty if nothing. */
    static List<String> errors(Part part, byte[] xml) {
        var errors = new ArrayList<String>();
        try {
            var validator = schema(part).newValidator();
            validator.setErrorHandler(new Collecting(errors));
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException unreadable) {
            errors.add(String.valueOf(unreadable.getMessage()));
        }
        return errors;
    }

    private static synchronized Schema schema(Part part) throws SAXException {
        var schema = SCHEMAS.get(part);
        if (schema == null) {
            var file = Outside.data("stratml/" + FILES.get(part)).toFile();
            schema = SchemaFactory.newDefaultInstance().newSchema(file);
            SCHEMAS.put(part, schema);
        }
        return schema;
    }

    private record Collecting(List<String> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            errors.add(warning.getMessage());
        }

        @Override
        public void error(SAXParseException error) {
            errors.add("Line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add("Line " + error.getLineNumber() + ": " + error.getMessage());
        }
    }
}
