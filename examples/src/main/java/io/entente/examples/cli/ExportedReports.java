package io.entente.examples.cli;

import io.entente.ReportLines;
import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.entente.kinds.Kinds;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of reports that were exported, in place of stories. */
final class ExportedReports {

    private ExportedReports() {}

    /** Whether a file is one; what cannot be read is none. */
    static boolean areIn(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(ReportLines.BEGINNING.length()), StandardCharsets.UTF_8)
                    .equals(ReportLines.BEGINNING);
        } catch (IOException e) {
            return false; // told by whoever reads it as a story
        }
    }

    /** @throws BadInput with every error in any of them */
    static Seq<Recordable> read(Kinds kinds, Seq<Path> files) {
        Seq<Validation<Seq<Problem>, Seq<Recordable>>> read = files.map(file -> read(kinds, file));
        Seq<Problem> problems = read.filter(Validation::isInvalid).flatMap(Validation::getError);
        if (!problems.isEmpty()) {
            throw new BadInput(problems.map(Problem::toString));
        }
        return read.flatMap(Validation::get);
    }

    private static Validation<Seq<Problem>, Seq<Recordable>> read(Kinds kinds, Path file) {
        try (Reader lines = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            return ReportLines.read(kinds, file.toString(), lines);
        } catch (CharacterCodingException e) {
            throw new BadInput("%s: this is not UTF-8".formatted(file));
        } catch (IOException e) {
            throw BadInput.unread(file.toString(), e);
        }
    }
}
