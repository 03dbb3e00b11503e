package io.entente.internal.document;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.vavr.control.Option;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.NodeEvent;

/** YAML whose parsers tell the anchors of all values: Jackson's own drop those of texts and numbers. */
final class AnchoringYaml extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    AnchoringYaml(YAMLFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected YAMLParser _createParser(Reader text, IOContext context) {
        return new Parser(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, text);
    }

    /** A parser that tells the anchor of the value it is at. */
    static final class Parser extends YAMLParser {

        private Parser(IOContext context, int features, int yamlFeatures, LoaderOptions options, Reader text) {
            super(context, features, yamlFeatures, options, null, text);
        }

        Option<String> anchor() {
            return _lastEvent instanceof NodeEvent node ? Option.of(node.getAnchor()) : Option.none();
        }
    }
}
