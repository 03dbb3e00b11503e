package io.entente.projections.exports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.entente.Entente;
import io.entente.projections.exports.Exported;
import io.entente.projections.forms.json.JsonForm;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonExportTest {

    @Test
    void the_whole_state_keeps_to_the_schema_of_answers() throws IOException {
        try (Entente entente = Exported.recorded(Exported.EVERY_SECTION);
                var schema = JsonForm.class.getResourceAsStream(JsonForm.SCHEMA)) {
            Exported exported =
                    Exported.of(new JsonExport(), entente.between("CN", "RS").at("2024-12-31"));
            JsonNode json = new ObjectMapper().readTree(exported.text());

            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json))
                    .isEmpty();
            assertThat(json.path("answer").textValue()).isEqualTo("state");
            assertThat(exported.omissions()).isEmpty();
        }
    }
}
